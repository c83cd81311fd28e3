package org.alignmentmatrix.paint;

import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.model.Side;

/// Fills the shapes a board is made of.
///
/// Straight parts are filled as rectangles: on edges of pixels these cost a fraction of a general shape, which the software
/// renderer rasterises pixel by pixel. A board of hundreds of cards feels the difference.
final class Shapes {

    private Shapes() {
    }

    /// @param box with its edges on those of pixels
    /// @param radius of its corners
    static void round(Surface surface, Box box, double radius, PixelGrid grid) {
        if (grid.isNone()) {
            double corner = 2 * Math.max(0, radius);
            surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
            return;
        }
        double r = grid.snap(Math.max(0, Math.min(radius, Math.min(box.width(), box.height()) / 2 - 0.25 / grid.scale())));
        double x = box.x();
        double y = box.y();
        surface.fillRect(x, y + r, box.width(), box.height() - 2 * r);
        if (r > 0) {
            surface.fillRect(x + r, y, box.width() - 2 * r, r);
            surface.fillRect(x + r, box.bottom() - r, box.width() - 2 * r, r);
            double d = 2 * r;
            surface.fillArc(x, y, d, d, 90, 90, ArcType.ROUND);
            surface.fillArc(box.right() - d, y, d, d, 0, 90, ArcType.ROUND);
            surface.fillArc(x, box.bottom() - d, d, d, 180, 90, ArcType.ROUND);
            surface.fillArc(box.right() - d, box.bottom() - d, d, d, 270, 90, ArcType.ROUND);
        }
    }

    /// The left end of a shape with round corners, as wide as its corners.
    static void leftEnd(Surface surface, Box box, double radius, PixelGrid grid) {
        double r = grid.snap(radius);
        if (grid.isNone()) {
            surface.fillRoundRect(box.x(), box.y(), 2 * r, box.height(), 2 * r, 2 * r); // wider would shine through at the edges of what lies over it
            return;
        }
        surface.fillRect(box.x(), box.y() + r, r, box.height() - 2 * r);
        surface.fillArc(box.x(), box.y(), 2 * r, 2 * r, 90, 90, ArcType.ROUND);
        surface.fillArc(box.x(), box.bottom() - 2 * r, 2 * r, 2 * r, 180, 90, ArcType.ROUND);
    }

    /// A shape with round corners on its right side only.
    static void roundRight(Surface surface, Box box, double radius, PixelGrid grid) {
        double r = Math.max(0, grid.snap(radius));
        if (grid.isNone()) {
            surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * r, 2 * r);
            surface.fillRect(box.x(), box.y(), box.width() / 2, box.height());
            return;
        }
        surface.fillRect(box.x(), box.y(), box.width() - r, box.height());
        surface.fillRect(box.right() - r, box.y() + r, r, box.height() - 2 * r);
        surface.fillArc(box.right() - 2 * r, box.y(), 2 * r, 2 * r, 0, 90, ArcType.ROUND);
        surface.fillArc(box.right() - 2 * r, box.bottom() - 2 * r, 2 * r, 2 * r, 270, 90, ArcType.ROUND);
    }

    /// A shape within a line: the line as a larger shape below it.
    static void roundWithLine(Surface surface, Box box, double radius, Color fill, Color line, double width, PixelGrid grid) {
        surface.setFill(line);
        round(surface, box, radius, grid);
        surface.setFill(fill);
        round(surface, grid.snap(box.inset(width)), radius - width, grid);
    }

    /// A square for sales, a circle for marketing, a hexagon for both together.
    static void badge(Surface surface, Box box, Side side) {
        switch (side) {
            case SALES -> surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.width() / 3, box.width() / 3);
            case MARKETING -> surface.fillOval(box.x(), box.y(), box.width(), box.height());
            case JOINT -> {
                double quarter = box.width() / 4;
                double from = box.x() + quarter;
                double to = box.right() - quarter;
                double middle = box.centre().y();
                surface.fillPolygon(
                        new double[] {from, to, box.right(), to, from, box.x()},
                        new double[] {box.y(), box.y(), middle, box.bottom(), box.bottom(), middle}, 6);
            }
        }
    }
}
