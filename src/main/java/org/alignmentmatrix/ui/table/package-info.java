/// The board as tables: cards, questions and actions as rows that are sorted, filtered, edited in place and copied.
///
/// A table is [columns][Column] over [rows][Rows], which a [Sheet] brings together; [Grid] shows any of them.
@NullMarked
package org.alignmentmatrix.ui.table;

import org.jspecify.annotations.NullMarked;
