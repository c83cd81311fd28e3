/// What a user can *do* to a board: one record for each act, a pure step from a board to the next.
@NullMarked
package org.alignmentmatrix.edit;

import org.jspecify.annotations.NullMarked;
