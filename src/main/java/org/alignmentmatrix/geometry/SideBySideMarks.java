package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// Moves marks that would cover each other across their line, so that all of them can be seen.
final class SideBySideMarks {

    private static final double AIR = 1; // pixels between two marks

    private SideBySideMarks() {
    }

    /// @param places where the marks stand along their line
    /// @param size of a mark
    /// @return how far each is to be moved across the line; marks that were first stay first
    static double[] offsets(List<Double> places, double size) {
        double[] offsets = new double[places.size()];
        List<Integer> along = IntStream.range(0, places.size()).boxed().sorted(Comparator.comparing(places::get)).toList();
        var cluster = new ArrayList<Integer>();
        for (int index : along) {
            if (!cluster.isEmpty() && places.get(index) - places.get(cluster.getLast()) >= size) {
                spread(cluster, offsets, size);
                cluster.clear();
            }
            cluster.add(index);
        }
        spread(cluster, offsets, size);
        return offsets;
    }

    private static void spread(List<Integer> cluster, double[] offsets, double size) {
        List<Integer> ordered = cluster.stream().sorted().toList();
        for (int i = 0; i < ordered.size(); i++) {
            offsets[ordered.get(i)] = (i - (ordered.size() - 1) / 2.0) * (size + AIR);
        }
    }
}
