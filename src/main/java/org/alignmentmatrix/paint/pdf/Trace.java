package org.alignmentmatrix.paint.pdf;

import javafx.scene.shape.ArcType;

/// Traces the outlines of shapes. Curves are of the third degree, each for at most a quarter of an ellipse.
final class Trace {

    private static final double QUARTER = 90;

    private final Content content;

    Trace(Content content) {
        this.content = content;
    }

    void rect(double x, double y, double width, double height) {
        content.op("re", x, y, width, height);
    }

    void line(double[] xs, double[] ys, int points) {
        for (int i = 0; i < points; i++) {
            content.op(i == 0 ? "m" : "l", xs[i], ys[i]);
        }
    }

    void roundRect(double x, double y, double width, double height, double arcWidth, double arcHeight) {
        double rx = Math.min(Math.abs(arcWidth), width) / 2;
        double ry = Math.min(Math.abs(arcHeight), height) / 2;
        if (rx <= 0 || ry <= 0) {
            rect(x, y, width, height);
            return;
        }
        content.op("m", x + width, y + height - ry);
        content.op("l", x + width, y + ry);
        curves(x + width - rx, y + ry, rx, ry, 0, QUARTER);
        content.op("l", x + rx, y);
        curves(x + rx, y + ry, rx, ry, QUARTER, QUARTER);
        content.op("l", x, y + height - ry);
        curves(x + rx, y + height - ry, rx, ry, 2 * QUARTER, QUARTER);
        content.op("l", x + width - rx, y + height);
        curves(x + width - rx, y + height - ry, rx, ry, 3 * QUARTER, QUARTER);
        content.op("h");
    }

    /// @param start in degrees, 0 to the right, counted anticlockwise
    void arc(double x, double y, double width, double height, double start, double extent, ArcType type) {
        double rx = width / 2;
        double ry = height / 2;
        double from = Math.toRadians(start);
        content.op("m", x + rx + rx * Math.cos(from), y + ry - ry * Math.sin(from));
        curves(x + rx, y + ry, rx, ry, start, extent);
        if (type == ArcType.ROUND) {
            content.op("l", x + rx, y + ry);
        }
        if (type != ArcType.OPEN) {
            content.op("h");
        }
    }

    /// Goes on along an ellipse from where the pen is, the point at `start`.
    private void curves(double centreX, double centreY, double rx, double ry, double start, double extent) {
        int parts = Math.max(1, (int) Math.ceil(Math.abs(extent) / QUARTER - 1e-9));
        double step = Math.toRadians(extent / parts);
        double reach = 4.0 / 3 * Math.tan(step / 4); // of the handles of a curve that comes nearest to an arc
        double angle = Math.toRadians(start);
        for (int i = 0; i < parts; i++) {
            double next = angle + step;
            content.op("c",
                    centreX + rx * (Math.cos(angle) - reach * Math.sin(angle)), centreY - ry * (Math.sin(angle) + reach * Math.cos(angle)),
                    centreX + rx * (Math.cos(next) + reach * Math.sin(next)), centreY - ry * (Math.sin(next) - reach * Math.cos(next)),
                    centreX + rx * Math.cos(next), centreY - ry * Math.sin(next));
            angle = next;
        }
    }
}
