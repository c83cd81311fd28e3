/// The words of the windows, from one message bundle.
@NullMarked
package org.alignmentmatrix.ui.text;

import org.jspecify.annotations.NullMarked;
