/// What a board *is*: the board with its cards and its checklist, as immutable values.
///
/// Nothing here knows a file, a screen, a clock or a language. Every value checks itself when it is made, so a board that
/// exists is a valid board.
@NullMarked
package org.alignmentmatrix.model;

import org.jspecify.annotations.NullMarked;
