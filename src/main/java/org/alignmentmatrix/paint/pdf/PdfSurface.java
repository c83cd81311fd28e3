package org.alignmentmatrix.paint.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.VectorSurface;

/// A page to paint on, described in the language of PDF.
final class PdfSurface extends VectorSurface<SaidInk> {

    private final Content content = new Content();
    private final Trace trace = new Trace(content);
    private final Lettering regular;
    private final Lettering bold;
    private final BoardFonts fonts;
    private final Deque<SaidInk> saved = new ArrayDeque<>();

    /// @param height of the page in points: PDF counts from the lower edge, painters from the upper one
    PdfSurface(double height, Lettering regular, Lettering bold, Opacities opacities, BoardFonts fonts) {
        super(new SaidInk(opacities));
        this.regular = regular;
        this.bold = bold;
        this.fonts = fonts;
        content.op("cm", 1, 0, 0, -1, 0, height);
    }

    /// All that was painted.
    byte[] bytes() {
        while (!saved.isEmpty()) {
            restore();
        }
        return content.bytes();
    }

    private void fill(Runnable shape) {
        ink.sayFill(ink.fill, content);
        shape.run();
        content.op("f");
    }

    private void stroke(Runnable shape) {
        ink.sayStroke(content);
        shape.run();
        content.op("S");
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        fill(() -> trace.rect(x, y, width, height));
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        stroke(() -> trace.rect(x, y, width, height));
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight) {
        fill(() -> trace.roundRect(x, y, width, height, arcWidth, arcHeight));
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        fill(() -> trace.arc(x, y, width, height, 0, 360, ArcType.CHORD));
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        stroke(() -> trace.arc(x, y, width, height, 0, 360, ArcType.CHORD));
    }

    @Override
    public void fillArc(double x, double y, double width, double height, double start, double extent, ArcType type) {
        fill(() -> trace.arc(x, y, width, height, start, extent, type));
    }

    @Override
    public void strokeArc(double x, double y, double width, double height, double start, double extent, ArcType type) {
        stroke(() -> trace.arc(x, y, width, height, start, extent, type));
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int points) {
        fill(() -> trace.line(xs, ys, points));
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int points) {
        stroke(() -> {
            trace.line(xs, ys, points);
            content.op("h");
        });
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int points) {
        stroke(() -> trace.line(xs, ys, points));
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        stroke(() -> content.op("m", x1, y1).op("l", x2, y2));
    }

    @Override
    public void write(String text, TextRole role, double scale, double x, double baseline, Color colour, TextAlignment align) {
        String line = oneLine(text);
        if (line.isEmpty()) {
            return;
        }
        ink.sayFill(colour, content);
        ink.fill = colour;
        double left = switch (align) {
            case LEFT, JUSTIFY -> x;
            case CENTER -> x - fonts.width(line, role) * scale / 2;
            case RIGHT -> x - fonts.width(line, role) * scale;
        };
        (role.bold() ? bold : regular).write(line, role, role.size() * scale, left, baseline, content);
    }

    /// Without characters that a line of text cannot hold, and with both halves of those that need two.
    private static String oneLine(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < 0x7f)) {
            return text;
        }
        var line = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (Character.isISOControl(character) || character == 0x2028 || character == 0x2029) {
                line.append(' ');
            } else if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                line.append('\ufffd');
            } else {
                line.appendCodePoint(character);
            }
        });
        return line.toString();
    }

    /// Nothing: what is painted on paper stays.
    @Override
    public void clear(Box part) {
        // ink cannot be taken away
    }

    @Override
    public void save() {
        saved.push(ink.copy());
        content.op("q");
    }

    @Override
    public void restore() {
        if (!saved.isEmpty()) {
            ink = saved.pop();
            content.op("Q");
        }
    }

    @Override
    public void translate(double x, double y) {
        content.op("cm", 1, 0, 0, 1, x, y);
    }

    @Override
    public void rotate(double degrees) {
        double angle = Math.toRadians(degrees);
        transform(Math.cos(angle), Math.sin(angle));
    }

    private void transform(double cos, double sin) {
        content.precise("cm", cos, sin, -sin, cos, 0, 0);
    }

    @Override
    public void scale(double factor) {
        content.precise("cm", factor, 0, 0, factor, 0, 0);
    }

    @Override
    public void clip(Box part) {
        trace.rect(part.x(), part.y(), part.width(), part.height());
        content.raw("W n\n");
    }
}
