/// The dialogs in which a board leaves the program: what it will look like there, before anything is written.
@NullMarked
package org.alignmentmatrix.ui.exchange;

import org.jspecify.annotations.NullMarked;
