package org.alignmentmatrix.paint;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.TextRole;

/// A drawing in SVG: shapes stay sharp at any size, words stay words. It holds no scripts, no links and no ids, so that several can
/// stand in one page.
///
/// Where the typeface of the program is not installed another one is used; each line keeps its width all the same.
public final class SvgSurface extends VectorSurface<SvgSurface.Layer> {

    private static final String FAMILIES = "Inter, &quot;Helvetica Neue&quot;, Arial, &quot;Noto Sans&quot;, sans-serif";
    private static final int SEMI_BOLD = 600;

    private final BoardFonts fonts;
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<Layer> saved = new ArrayDeque<>();

    /// How to paint, and what must be closed when it is restored.
    static final class Layer extends Ink {
        private final Deque<String> open = new ArrayDeque<>();

        Layer copy() {
            var copy = new Layer();
            copy.take(this);
            return copy;
        }
    }

    /// @param width in logical pixels
    /// @param height in logical pixels
    /// @param title what it shows, for those who do not see it; empty where that is said beside it
    public SvgSurface(double width, double height, String title, BoardFonts fonts) {
        super(new Layer());
        this.fonts = fonts;
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\"");
        attribute("width", width).attribute("height", height);
        out.append(" viewBox=\"0 0 ").append(SvgText.number(width)).append(' ').append(SvgText.number(height)).append("\" font-family=\"")
                .append(FAMILIES).append("\" role=\"img\">")
                .append(title.isEmpty() ? "" : "<title>" + SvgText.escaped(title) + "</title>").append('\n');
    }

    /// The text of the file, in which nothing but UTF-8 can be meant. Nothing can be painted afterwards.
    public String finish() {
        while (!saved.isEmpty()) {
            restore();
        }
        close();
        return out.append("</svg>\n").toString();
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        rectangle(x, y, width, height);
        filled();
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        rectangle(x, y, width, height);
        stroked();
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight) {
        rectangle(x, y, width, height);
        attribute("rx", Math.min(arcWidth, width) / 2).attribute("ry", Math.min(arcHeight, height) / 2);
        filled();
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        ellipse(x, y, width, height);
        filled();
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        ellipse(x, y, width, height);
        stroked();
    }

    @Override
    public void fillArc(double x, double y, double width, double height, double start, double extent, ArcType type) {
        out.append("<path d=\"").append(SvgText.arc(new Box(x, y, width, height), start, extent, type)).append('"');
        filled();
    }

    @Override
    public void strokeArc(double x, double y, double width, double height, double start, double extent, ArcType type) {
        out.append("<path d=\"").append(SvgText.arc(new Box(x, y, width, height), start, extent, type)).append('"');
        stroked();
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int points) {
        points("polygon", xs, ys, points);
        filled();
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int points) {
        points("polygon", xs, ys, points);
        stroked();
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int points) {
        points("polyline", xs, ys, points);
        stroked();
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        out.append("<line");
        attribute("x1", x1).attribute("y1", y1).attribute("x2", x2).attribute("y2", y2);
        stroked();
    }

    @Override
    public void write(String text, TextRole role, double scale, double x, double baseline, Color colour, TextAlignment align) {
        ink.fill = colour;
        out.append("<text");
        attribute("x", x).attribute("y", baseline).attribute("font-size", role.size() * scale);
        if (role.bold()) {
            attribute("font-weight", SEMI_BOLD);
        }
        out.append(switch (align) {
            case LEFT, JUSTIFY -> "";
            case CENTER -> " text-anchor=\"middle\"";
            case RIGHT -> " text-anchor=\"end\"";
        });
        double width = fonts.width(text, role) * scale;
        if (width > 0) {
            attribute("textLength", width);
            out.append(" lengthAdjust=\"spacingAndGlyphs\"");
        }
        if (text.contains("  ") || text.startsWith(" ") || text.endsWith(" ")) { // a rule that drawing programs know, and one of browsers
            out.append(" xml:space=\"preserve\" style=\"white-space:pre\"");
        }
        colour("fill", ink.fill);
        out.append('>').append(SvgText.escaped(text)).append("</text>\n");
    }

    /// Does nothing: a drawing begins transparent, and what was painted stays.
    @Override
    public void clear(Box part) {
        // there is nothing below
    }

    @Override
    public void save() {
        saved.push(ink);
        ink = ink.copy();
    }

    @Override
    public void restore() {
        close();
        ink = saved.pop();
    }

    @Override
    public void translate(double x, double y) {
        if (x != 0 || y != 0) {
            group("translate(" + SvgText.number(x) + " " + SvgText.number(y) + ")");
        }
    }

    @Override
    public void rotate(double degrees) {
        group("rotate(" + SvgText.number(degrees) + ")");
    }

    @Override
    public void scale(double factor) {
        group("scale(" + SvgText.number(factor) + ")");
    }

    /// A drawing within the drawing, which is cut off at its edges: the only clip that needs no id.
    @Override
    public void clip(Box part) {
        out.append("<svg");
        attribute("x", part.x()).attribute("y", part.y()).attribute("width", part.width()).attribute("height", part.height());
        out.append(" viewBox=\"").append(SvgText.number(part.x())).append(' ').append(SvgText.number(part.y())).append(' ')
                .append(SvgText.number(part.width())).append(' ').append(SvgText.number(part.height())).append("\">\n");
        ink.open.push("</svg>\n");
    }

    private void group(String transform) {
        out.append("<g transform=\"").append(transform).append("\">\n");
        ink.open.push("</g>\n");
    }

    private void close() {
        while (!ink.open.isEmpty()) {
            out.append(ink.open.pop());
        }
    }

    private void rectangle(double x, double y, double width, double height) {
        out.append("<rect");
        attribute("x", x).attribute("y", y).attribute("width", Math.max(0, width)).attribute("height", Math.max(0, height));
    }

    private void ellipse(double x, double y, double width, double height) {
        out.append("<ellipse");
        attribute("cx", x + width / 2).attribute("cy", y + height / 2).attribute("rx", width / 2).attribute("ry", height / 2);
    }

    private void points(String element, double[] xs, double[] ys, int count) {
        out.append('<').append(element).append(" points=\"");
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ").append(SvgText.number(xs[i])).append(',').append(SvgText.number(ys[i]));
        }
        out.append('"');
    }

    private void filled() {
        colour("fill", ink.fill);
        out.append("/>\n");
    }

    private void stroked() {
        out.append(" fill=\"none\"");
        colour("stroke", ink.stroke);
        attribute("stroke-width", ink.width);
        out.append(ink.round ? " stroke-linejoin=\"round\"" : " stroke-linecap=\"square\" stroke-miterlimit=\"10\"");
        if (ink.dashes.length > 0) {
            out.append(" stroke-dasharray=\"");
            for (int i = 0; i < ink.dashes.length; i++) {
                out.append(i == 0 ? "" : " ").append(SvgText.number(ink.dashes[i]));
            }
            out.append('"');
        }
        out.append("/>\n");
    }

    private void colour(String name, Color colour) {
        out.append(' ').append(name).append("=\"").append(SvgText.colour(colour)).append('"');
        double opacity = colour.getOpacity() * ink.opacity;
        if (opacity < 1) {
            attribute(name + "-opacity", opacity);
        }
    }

    private SvgSurface attribute(String name, double value) {
        out.append(' ').append(name).append("=\"").append(SvgText.number(value)).append('"');
        return this;
    }
}
