package org.alignmentmatrix.paint;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;

/// Paints cards that are nothing but a badge. Each kind of badge is drawn once and then copied, because there may be many thousands.
final class Dots {

    private static final int SAMPLES = 4; // along each edge of a pixel
    private static final double HOLE = 0.5; // of a team's badge, in shares of its size
    private static final int REMEMBERED = 400; // pictures; then it starts anew

    private final Supplier<Palette> palette;
    private final Map<Stamp, Image> stamps = new HashMap<>();

    private record Stamp(Side side, CardKind kind, int pixels, Color colour, Color hole) {
    }

    Dots(Supplier<Palette> palette) {
        this.palette = palette;
    }

    void paint(Surface surface, CardPlan.Dot dot, PixelGrid grid) {
        if (surface instanceof CanvasSurface canvas) {
            copy(canvas, dot, grid.isNone() ? PixelGrid.PLAIN : grid);
        } else {
            describe(surface, dot);
        }
    }

    private void copy(CanvasSurface surface, CardPlan.Dot dot, PixelGrid grid) {
        Box box = dot.box();
        int pixels = Math.max(1, (int) Math.round(box.width() * grid.scale()));
        double size = pixels / grid.scale();
        if (grid.scale() == 1) {
            surface.copy(stamp(dot, pixels), grid.snap(box.x()), grid.snap(box.y())); // copied, not scaled
        } else {
            surface.copy(stamp(dot, pixels), grid.snap(box.x()), grid.snap(box.y()), size, size);
        }
    }

    private void describe(Surface surface, CardPlan.Dot dot) {
        surface.setFill(palette.get().side(dot.side()));
        Shapes.badge(surface, dot.box(), dot.side());
        if (dot.kind() == CardKind.TEAM) {
            surface.setFill(palette.get().colour("raised"));
            Shapes.badge(surface, dot.box().inset(dot.box().width() * (1 - HOLE) / 2), dot.side());
        }
    }

    private Image stamp(CardPlan.Dot dot, int pixels) {
        if (stamps.size() > REMEMBERED) {
            stamps.clear();
        }
        var wanted = new Stamp(dot.side(), dot.kind(), pixels, palette.get().side(dot.side()), palette.get().colour("raised"));
        return stamps.computeIfAbsent(wanted, Dots::draw);
    }

    private static Image draw(Stamp stamp) {
        int[] argb = new int[stamp.pixels * stamp.pixels];
        for (int y = 0; y < stamp.pixels; y++) {
            for (int x = 0; x < stamp.pixels; x++) {
                double shape = covered(stamp, x, y, 1);
                double hole = stamp.kind == CardKind.TEAM ? covered(stamp, x, y, HOLE) : 0;
                Color colour = stamp.colour.interpolate(stamp.hole, hole);
                argb[y * stamp.pixels + x] = (int) Math.round(shape * 255) << 24 | channel(colour.getRed()) << 16
                        | channel(colour.getGreen()) << 8 | channel(colour.getBlue());
            }
        }
        var image = new WritableImage(stamp.pixels, stamp.pixels);
        image.getPixelWriter().setPixels(0, 0, stamp.pixels, stamp.pixels, PixelFormat.getIntArgbInstance(), argb, 0, stamp.pixels);
        return image;
    }

    private static int channel(double share) {
        return (int) Math.round(share * 255);
    }

    /// How much of a pixel the badge covers, 0 to 1.
    ///
    /// @param size of the badge, 1 for the whole picture
    private static double covered(Stamp stamp, int x, int y, double size) {
        int hits = 0;
        for (int i = 0; i < SAMPLES; i++) {
            for (int j = 0; j < SAMPLES; j++) {
                double u = ((x + (i + 0.5) / SAMPLES) / stamp.pixels - 0.5) * 2 / size;
                double v = ((y + (j + 0.5) / SAMPLES) / stamp.pixels - 0.5) * 2 / size;
                hits += isInside(stamp.side, Math.abs(u), Math.abs(v)) ? 1 : 0;
            }
        }
        return hits / (double) (SAMPLES * SAMPLES);
    }

    /// @param u how far from the middle to the side, 1 at the edge
    /// @param v how far from the middle up or down, 1 at the edge
    private static boolean isInside(Side side, double u, double v) {
        return switch (side) {
            case SALES -> u <= 1 && v <= 1 && Math.hypot(Math.max(0, u - 2.0 / 3), Math.max(0, v - 2.0 / 3)) <= 1.0 / 3;
            case MARKETING -> Math.hypot(u, v) <= 1;
            case JOINT -> v <= 1 && u + v / 2 <= 1;
        };
    }
}
