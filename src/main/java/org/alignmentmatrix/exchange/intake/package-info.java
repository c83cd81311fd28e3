/// What a table from outside would do to a board: which column means what, which cards are new, changed, moved or missing, and
/// what could not be understood. Answers of a survey become those of a voice in the same way.
///
/// Nothing here changes a board: what people accept becomes one [org.alignmentmatrix.edit.Edit]. Cells that cannot be understood are
/// told with row and column and are left alone; nothing is guessed and nothing is cut in silence.
@NullMarked
package org.alignmentmatrix.exchange.intake;

import org.jspecify.annotations.NullMarked;
