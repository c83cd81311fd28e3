/// What the program asks and tells in windows of their own, behind interfaces so that stories can be tested without them.
@NullMarked
package org.alignmentmatrix.ui.dialog;

import org.jspecify.annotations.NullMarked;
