package org.alignmentmatrix.ui.checklist;

import java.util.Arrays;

/// Widths of things that stand side by side.
final class SideBySide {

    private SideBySide() {
    }

    /// Shares out a width as equally as possible: all get the same, but those that need more get what they need.
    ///
    /// @param needed what each needs, in pixels
    /// @param width what there is
    /// @return one width for each; they add up to `width`, or to more if all together need more
    static double[] share(double width, double... needed) {
        var sorted = needed.clone();
        Arrays.sort(sorted);
        double rest = width;
        int sharing = sorted.length;
        while (sharing > 1 && sorted[sharing - 1] > rest / sharing) { // the greediest first
            rest -= sorted[--sharing];
        }
        double equal = rest / sharing;
        return Arrays.stream(needed).map(need -> Math.max(need, equal)).toArray();
    }
}
