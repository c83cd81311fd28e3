package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Where moving cards come to rest beside others: their edges or centres meet, or the gaps become equal.
///
/// @param dx how far to the right they jump, at most [#THRESHOLD] either way
/// @param dy how far down they jump
/// @param guides what shows why, for the cards after the jump; also where they are in line without one
public record Snap(double dx, double dy, List<GuideLine> guides) {

    /// Nothing is near.
    public static final Snap NONE = new Snap(0, 0, List.of());

    /// How far cards jump, in pixels; small cards less, so that they can still be put anywhere.
    public static final double THRESHOLD = 6;

    /// How far from moving cards others matter, in pixels.
    public static final double REACH = 240;

    private static final double SHARE_OF_SIZE = 0.25;
    /// On a crowded board everything is in line with something, so only the nearest count.
    private static final int MOST_NEIGHBOURS = 24;

    public Snap {
        guides = List.copyOf(guides);
    }

    /// @param moving the box around all moving cards, where the pointer would have them
    /// @param neighbours the boxes of the cards that rest nearby
    public static Snap of(Box moving, List<Box> neighbours) {
        List<Box> nearest = neighbours.stream()
                .sorted(Comparator.comparingDouble(box -> distance(moving, box)))
                .limit(MOST_NEIGHBOURS).toList();
        double threshold = Math.min(THRESHOLD, SHARE_OF_SIZE * Math.min(moving.width(), moving.height()));
        double dx = SnapAxis.across(moving, nearest).jump(threshold);
        double dy = SnapAxis.down(moving.plus(dx, 0), nearest).jump(threshold);
        Box rest = moving.plus(dx, dy);
        var guides = new ArrayList<>(SnapAxis.across(rest, nearest).guides());
        guides.addAll(SnapAxis.down(rest, nearest).guides());
        return guides.isEmpty() ? NONE : new Snap(dx, dy, guides);
    }

    /// Between the nearest points of two boxes; 0 if they overlap.
    private static double distance(Box a, Box b) {
        double across = Math.max(0, Math.max(a.x() - b.right(), b.x() - a.right()));
        double down = Math.max(0, Math.max(a.y() - b.bottom(), b.y() - a.bottom()));
        return Math.hypot(across, down);
    }
}
