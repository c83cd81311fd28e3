/// The words of the windows: from one message bundle, and those that a board brings along.
@NullMarked
package org.alignmentmatrix.ui.text;

import org.jspecify.annotations.NullMarked;
