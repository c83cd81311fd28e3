package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/// One of the two directions in which cards snap. Boxes are seen along it, so that both directions share one arithmetic.
///
/// @param horizontal whether the direction is to the right, not down
record SnapAxis(boolean horizontal, Span moving, List<Span> others) {

    private static final double SAME = 0.01;

    /// A box seen along the axis.
    ///
    /// @param start where it begins along the axis
    /// @param low where it begins across the axis
    record Span(double start, double end, double low, double high) {

        double centre() {
            return (start + end) / 2;
        }

        double length() {
            return end - start;
        }

        boolean isBeside(Span other) {
            return low < other.high && other.low < high;
        }

        boolean isFreeOf(Span other) {
            return end <= other.start || other.end <= start;
        }

        Span plus(double shift) {
            return new Span(start + shift, end + shift, low, high);
        }
    }

    /// Two equal gaps.
    ///
    /// @param shift from where the moving cards are to where the gaps are equal
    /// @param cards the three cards, the moving ones among them, as they would lie then
    private record EqualGaps(double shift, Span first, Span second, Span third) {
    }

    static SnapAxis across(Box moving, List<Box> others) {
        return new SnapAxis(true, across(moving), others.stream().map(SnapAxis::across).toList());
    }

    static SnapAxis down(Box moving, List<Box> others) {
        return new SnapAxis(false, down(moving), others.stream().map(SnapAxis::down).toList());
    }

    private static Span across(Box box) {
        return new Span(box.x(), box.right(), box.y(), box.bottom());
    }

    private static Span down(Box box) {
        return new Span(box.y(), box.bottom(), box.x(), box.right());
    }

    /// The shortest way to a place that is in line or has equal gaps; 0 if there is none within the threshold.
    double jump(double threshold) {
        DoubleStream lines = others.stream().flatMapToDouble(other -> DoubleStream.of(
                other.start - moving.start, other.end - moving.end, other.end - moving.start, other.start - moving.end,
                other.centre() - moving.centre()));
        return DoubleStream.concat(lines, equalGaps().stream().mapToDouble(EqualGaps::shift)).boxed()
                .min(Comparator.comparingDouble(Math::abs))
                .filter(shift -> Math.abs(shift) <= threshold)
                .orElse(0.0);
    }

    /// What is in line or has equal gaps without a jump.
    List<GuideLine> guides() {
        var guides = new ArrayList<GuideLine>();
        edgeGuide(moving.start, guides);
        guide(moving.centre(), others.stream().filter(other -> isSame(other.centre(), moving.centre())), GuideLine.Kind.CENTRE, guides);
        edgeGuide(moving.end, guides);
        equalGaps().stream().filter(gaps -> isSame(gaps.shift, 0)).findFirst().ifPresent(gaps -> {
            guides.add(gap(gaps.first, gaps.second));
            guides.add(gap(gaps.second, gaps.third));
        });
        return guides;
    }

    private void edgeGuide(double at, List<GuideLine> guides) {
        guide(at, others.stream().filter(other -> isSame(other.start, at) || isSame(other.end, at)), GuideLine.Kind.EDGE, guides);
    }

    /// A line along all that it touches.
    private void guide(double at, Stream<Span> touched, GuideLine.Kind kind, List<GuideLine> guides) {
        touched.reduce((a, b) -> new Span(at, at, Math.min(a.low, b.low), Math.max(a.high, b.high)))
                .ifPresent(all -> guides.add(new GuideLine(
                        point(at, Math.min(all.low, moving.low)), point(at, Math.max(all.high, moving.high)), kind)));
    }

    private GuideLine gap(Span before, Span after) {
        double low = Math.max(moving.low, Math.max(before.low, after.low));
        double middle = (low + Math.min(moving.high, Math.min(before.high, after.high))) / 2;
        return new GuideLine(point(before.end, middle), point(after.start, middle), GuideLine.Kind.GAP);
    }

    private Pixel point(double along, double across) {
        return horizontal ? new Pixel(along, across) : new Pixel(across, along);
    }

    /// The places between and beside two cards of the same row or column that make two gaps equal and cover no card of it.
    private List<EqualGaps> equalGaps() {
        List<Span> row = others.stream().filter(moving::isBeside).sorted(Comparator.comparingDouble(Span::start)).toList();
        var found = new ArrayList<EqualGaps>();
        for (int i = 1; i < row.size(); i++) {
            Span a = row.get(i - 1);
            Span b = row.get(i);
            double gap = b.start - a.end;
            if (gap > 0) {
                Span between = moving.plus(a.end + (gap - moving.length()) / 2 - moving.start);
                Span after = moving.plus(b.end + gap - moving.start);
                Span before = moving.plus(a.start - gap - moving.end);
                Stream.of(new EqualGaps(between.start - moving.start, a, between, b),
                                new EqualGaps(after.start - moving.start, a, b, after),
                                new EqualGaps(before.start - moving.start, before, a, b))
                        .filter(gaps -> row.stream().allMatch(moving.plus(gaps.shift)::isFreeOf))
                        .forEach(found::add);
            }
        }
        return found;
    }

    private static boolean isSame(double a, double b) {
        return Math.abs(a - b) < SAME;
    }
}
