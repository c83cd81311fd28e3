package org.alignmentmatrix.paint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.geometry.TextRuler;

/// The typeface of the program (Inter, which comes with it, so that boards look alike everywhere) and its measures.
///
/// Used from one thread only. Needs a running JavaFX toolkit.
public final class BoardFonts implements TextRuler {

    /// Widths are remembered up to this many texts; then it starts anew.
    private static final int REMEMBERED = 60_000;

    /// Latin letters with what is printed on keyboards: from here on characters may join, turn or stack.
    private static final char PLAIN = 0x180;

    private record Measured(String text, TextRole role) {
    }

    private record Sized(boolean bold, double size) {
    }

    private final String regular;
    private final String bold;
    private final Map<Sized, Font> fonts = new HashMap<>();
    private final Map<Measured, Double> widths = new HashMap<>();
    private final Text ruler = new Text();
    private final Map<TextRole, double[]> advances = new EnumMap<>(TextRole.class);

    public BoardFonts() {
        this.regular = load("fonts/Inter-Regular.otf");
        this.bold = load("fonts/Inter-SemiBold.otf");
    }

    private static String load(String file) {
        try (InputStream in = Objects.requireNonNull(BoardFonts.class.getResourceAsStream(file), file)) {
            return Objects.requireNonNull(Font.loadFont(in, 13), file).getName();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// @param scale 1 for the natural size
    public Font font(TextRole role, double scale) {
        return fonts.computeIfAbsent(new Sized(role.bold(), role.size() * scale),
                wanted -> new Font(wanted.bold ? bold : regular, wanted.size));
    }

    /// The width of plain text is the sum of the widths of its characters, because the toolkit sets them without kerning; all other
    /// text is laid out.
    @Override
    public double width(String text, TextRole role) {
        double[] widths = advances.computeIfAbsent(role, this::advances);
        double sum = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= PLAIN) {
                return laidOut(text, role);
            }
            sum += widths[c];
        }
        return sum;
    }

    private double[] advances(TextRole role) {
        double[] widths = new double[PLAIN];
        for (char c = ' '; c < PLAIN; c++) {
            // between two others, because a space at the end counts for nothing
            widths[c] = measure(new Measured("x" + c + "x", role)) - measure(new Measured("xx", role));
        }
        return widths;
    }

    private double laidOut(String text, TextRole role) {
        if (widths.size() > REMEMBERED) {
            widths.clear();
        }
        return widths.computeIfAbsent(new Measured(text, role), this::measure);
    }

    private double measure(Measured wanted) {
        ruler.setFont(font(wanted.role, 1));
        ruler.setText(wanted.text);
        return ruler.getLayoutBounds().getWidth();
    }
}
