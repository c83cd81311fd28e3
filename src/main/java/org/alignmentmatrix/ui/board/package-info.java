/// The board in the window: the matrix on its canvases, the tray beside it, and what mouse and keys do to them.
@NullMarked
package org.alignmentmatrix.ui.board;

import org.jspecify.annotations.NullMarked;
