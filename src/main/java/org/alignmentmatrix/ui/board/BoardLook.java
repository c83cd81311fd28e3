package org.alignmentmatrix.ui.board;

import java.time.LocalDate;
import java.util.function.Supplier;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Palette;

/// What a board is shown with.
///
/// @param today asked anew for each picture; decides what is overdue
public record BoardLook(BoardFonts fonts, Palette palette, FrameWords words, Supplier<LocalDate> today) {
}
