package org.alignmentmatrix.publish;

import org.alignmentmatrix.exchange.table.Words;
import org.alignmentmatrix.geometry.FrameWords;

/// The words of the reader's language in everything that is published.
///
/// @param tables those in spreadsheets
/// @param board those on pictures of the board
public record Wording(Words tables, FrameWords board) {
}
