/// The window around the board: menus, toolbar, side panel, status bar and toasts. It only connects what others do.
@NullMarked
package org.alignmentmatrix.ui.window;

import org.jspecify.annotations.NullMarked;
