package org.alignmentmatrix.paint;

import java.util.function.Supplier;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.ChartText;
import org.alignmentmatrix.geometry.LevelLine;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.geometry.VoiceMark;

/// Paints what all charts have: words, marks, level lines.
final class ChartPen {

    private static final double STOP = 8; // the height of the tick at a level

    private final Supplier<Palette> palette;
    private final Pen pen;

    ChartPen(Supplier<Palette> palette, BoardFonts fonts) {
        this.palette = palette;
        this.pen = new Pen(fonts);
    }

    Palette palette() {
        return palette.get();
    }

    BoardFonts fonts() {
        return pen.fonts();
    }

    PixelGrid grid() {
        return pen.grid();
    }

    void onPixels(double scale) {
        pen.onPixels(new PixelGrid(scale));
    }

    void begin(Surface surface) {
        pen.begin(surface);
    }

    double width(String text, TextRole role) {
        return pen.width(text, role);
    }

    void text(Surface surface, ChartText text) {
        pen.write(surface, text.text(), text.role(), 1, text.at().x(), text.at().y(),
                palette().colour(text.muted() ? "muted" : "text"), switch (text.anchor()) {
                    case LEFT -> TextAlignment.LEFT;
                    case MIDDLE -> TextAlignment.CENTER;
                    case RIGHT -> TextAlignment.RIGHT;
                });
    }

    void mark(Surface surface, VoiceMark mark) {
        Box box = grid().snap(mark.box());
        surface.setFill(palette().voice(mark.voice()));
        Shapes.badge(surface, box, VoiceInk.side(mark.voice()));
        pen.write(surface, mark.letter(), TextRole.BADGE, 1, box.centre().x(), box.centre().y(), palette().colour("on-side"),
                TextAlignment.CENTER);
    }

    void line(Surface surface, LevelLine line) {
        PixelGrid grid = grid();
        Box track = grid.snap(line.track());
        surface.setFill(palette().colour("line"));
        surface.fillRect(track.x(), track.y(), track.width(), track.height());
        double middle = line.track().centre().y();
        for (double stop : line.stops()) {
            surface.fillRect(grid.snap(stop) - grid.line(1), grid.snap(middle - STOP / 2), grid.line(2), grid.snap(STOP));
        }
        if (line.span().width() > 0) {
            Box span = grid.snap(line.span());
            surface.setFill(palette().colour("accent-soft"));
            surface.fillRect(span.x(), span.y(), span.width(), span.height());
        }
        line.marks().forEach(mark -> mark(surface, mark));
        line.words().forEach(word -> text(surface, word));
    }
}
