package org.alignmentmatrix.geometry;

import java.util.List;

/// Boxes set one after the other into rows, like words into lines.
///
/// @param xs the left edges
/// @param ys the upper edges
/// @param sizes the boxes, none larger than the room; only their sizes matter
/// @param bottom the lowest edge of all
record Flow(double[] xs, double[] ys, List<Box> sizes, double bottom) {

    /// Less than this reaches out only because of rounding.
    private static final double TOLERANCE = 1e-6;

    /// @param gap between two boxes and between two rows
    /// @param pace 1 to set box after box; less to let each begin before the one before it has ended, by that share of its size
    static Flow of(Box room, List<Box> sizes, double gap, double pace) {
        double[] xs = new double[sizes.size()];
        double[] ys = new double[sizes.size()];
        double x = room.x();
        double y = room.y();
        double height = 0; // of the row
        for (int i = 0; i < xs.length; i++) {
            Box size = sizes.get(i);
            if (x > room.x() && x + size.width() > room.right() + TOLERANCE) {
                x = room.x();
                y += pace * height + gap;
                height = 0;
            }
            xs[i] = x;
            ys[i] = y;
            x += pace * size.width() + gap;
            height = Math.max(height, size.height());
        }
        double bottom = room.y();
        for (int i = 0; i < ys.length; i++) {
            bottom = Math.max(bottom, ys[i] + sizes.get(i).height());
        }
        return new Flow(xs, ys, sizes, bottom);
    }

    boolean fits(Box room) {
        return bottom <= room.bottom() + TOLERANCE;
    }

    /// The same rows drawn apart as far as the room allows, all by the same factor, so that they overlap less.
    Flow spread(Box room) {
        double wider = factor(room.x(), room.right(), xs, sizes.stream().mapToDouble(Box::width).toArray());
        double higher = factor(room.y(), room.bottom(), ys, sizes.stream().mapToDouble(Box::height).toArray());
        double[] spreadXs = new double[xs.length];
        double[] spreadYs = new double[ys.length];
        for (int i = 0; i < xs.length; i++) {
            spreadXs[i] = room.x() + wider * (xs[i] - room.x());
            spreadYs[i] = room.y() + higher * (ys[i] - room.y());
        }
        return new Flow(spreadXs, spreadYs, sizes, room.bottom());
    }

    private static double factor(double start, double end, double[] edges, double[] lengths) {
        double factor = Double.MAX_VALUE;
        for (int i = 0; i < edges.length; i++) {
            if (edges[i] > start + TOLERANCE) {
                factor = Math.min(factor, (end - lengths[i] - start) / (edges[i] - start));
            }
        }
        return factor == Double.MAX_VALUE ? 1 : Math.max(0, factor);
    }
}
