package org.alignmentmatrix.ui.board;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Palette;

/// What a board is shown with.
///
/// @param palette changes with the theme
/// @param today asked anew for each picture; decides what is overdue
public record BoardLook(BoardFonts fonts, ObservableValue<Palette> palette, FrameWords words, Supplier<LocalDate> today) {
}
