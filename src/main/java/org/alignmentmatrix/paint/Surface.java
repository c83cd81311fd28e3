package org.alignmentmatrix.paint;

import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.TextRole;

/// What boards and charts are painted on: the canvas of a window, a picture, or a page of paper. Painters know no other.
///
/// The origin is the upper left corner; lengths are logical pixels, later calls paint over earlier ones. What is set (colours, line,
/// dashes, opacity, clip, moves) holds until it is set again or restored.
public interface Surface {

    /// Whether edges should lie on its pixels. Without pixels shapes are described and stay sharp at any size.
    boolean hasPixels();

    void setFill(Color colour);

    void setStroke(Color colour);

    void setLineWidth(double width);

    /// @param lengths on and off in turn; none for a whole line
    void setLineDashes(double... lengths);

    /// Corners and ends of lines: round corners and flat ends, or, as is usual, sharp corners and ends that reach half the width of the
    /// line beyond its last point.
    void setRoundLines(boolean round);

    /// @param opacity 0 to 1 for everything painted from now on
    void setGlobalAlpha(double opacity);

    void fillRect(double x, double y, double width, double height);

    void strokeRect(double x, double y, double width, double height);

    /// @param arcWidth the whole width of the ellipse that makes a corner, twice its radius
    void fillRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight);

    void fillOval(double x, double y, double width, double height);

    void strokeOval(double x, double y, double width, double height);

    /// @param start in degrees, 0 to the right, counted anticlockwise
    /// @param extent in degrees
    void fillArc(double x, double y, double width, double height, double start, double extent, ArcType type);

    void strokeArc(double x, double y, double width, double height, double start, double extent, ArcType type);

    void fillPolygon(double[] xs, double[] ys, int points);

    void strokePolygon(double[] xs, double[] ys, int points);

    void strokePolyline(double[] xs, double[] ys, int points);

    void strokeLine(double x1, double y1, double x2, double y2);

    /// Writes one line of text.
    ///
    /// @param scale 1 for the natural size of the role
    /// @param x the left end, the middle or the right end, as `align` says
    /// @param baseline the height of the line on which letters stand
    void write(String text, TextRole role, double scale, double x, double baseline, Color colour, TextAlignment align);

    /// Makes a part transparent again where the surface can; paper stays as it is.
    void clear(Box part);

    void save();

    void restore();

    void translate(double x, double y);

    /// @param degrees clockwise around the origin
    void rotate(double degrees);

    void scale(double factor);

    /// From now on nothing is painted outside of this box.
    void clip(Box part);
}
