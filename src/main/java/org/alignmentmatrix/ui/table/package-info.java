/// The board as tables: cards, questions and actions as rows that are sorted, filtered, edited in place and copied.
///
/// A table is [columns][Column] over [rows][Rows], which a [Sheet] brings together; [Grid] shows any of them.
///
/// It is JavaFX's own `TableView`: that of ControlsFX wants its own skin and style sheet, and its filter listens to every row.
@NullMarked
package org.alignmentmatrix.ui.table;

import org.jspecify.annotations.NullMarked;
