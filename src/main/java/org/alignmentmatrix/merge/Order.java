package org.alignmentmatrix.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The order of numbered things that two copies hold.
final class Order {

    private Order() {
    }

    /// Whether each is greater than the one before.
    static boolean rises(List<Integer> positions) {
        for (int i = 1; i < positions.size(); i++) {
            if (positions.get(i) <= positions.get(i - 1)) {
                return false;
            }
        }
        return true;
    }

    /// The order of a copy, with what only the other one has at the end. It is the order of theirs if only they changed it.
    ///
    /// @param base what both came from; empty if that is not known
    /// @param kept what there is in the end; all of it is in mine or in theirs
    static List<Integer> merged(List<Integer> base, List<Integer> mine, List<Integer> theirs, Set<Integer> kept) {
        boolean mineMoved = isReordered(base, mine);
        boolean mineAdded = !new HashSet<>(base).containsAll(mine);
        boolean followTheirs = !mineMoved && (!mineAdded || isReordered(base, theirs));
        var order = new LinkedHashSet<Integer>(followTheirs ? theirs : mine);
        order.addAll(followTheirs ? mine : theirs);
        order.retainAll(kept);
        return new ArrayList<>(order);
    }

    /// Whether what was there and is still there stands in another order.
    private static boolean isReordered(List<Integer> base, List<Integer> now) {
        if (base.equals(now)) {
            return false;
        }
        var still = new HashSet<>(now);
        var was = new HashSet<>(base);
        List<Integer> before = base.stream().filter(still::contains).toList();
        List<Integer> after = now.stream().filter(was::contains).toList();
        return !before.equals(after);
    }
}
