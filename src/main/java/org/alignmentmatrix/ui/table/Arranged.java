package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.function.Predicate;

/// Which rows of a table are shown, in which order.
final class Arranged {

    /// A column that rows are sorted by.
    record By<R>(Order<R, ?> order, boolean descending) {
    }

    private Arranged() {
    }

    /// @param sorting the first counts most; rows that are equal in all of them, and all rows if there is none, stay in their natural order
    static <K, R> List<K> of(Rows<K, R> rows, Predicate<R> fits, List<By<R>> sorting) {
        List<R> arranged = rows.inOrder().stream().filter(fits).toList();
        for (By<R> by : sorting.reversed()) { // sorting is stable, so what counts most comes last
            arranged = by.order().sorted(arranged, by.descending());
        }
        return arranged.stream().map(rows::key).toList();
    }
}
