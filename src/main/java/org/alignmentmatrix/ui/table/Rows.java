package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Optional;

/// The rows of a table at one moment. Immutable.
///
/// @param <K> what a row is known by as long as it is there
/// @param <R> what a row is about
interface Rows<K, R> {

    /// All that are to be seen, in their natural order.
    List<R> inOrder();

    K key(R row);

    Optional<R> find(K key);

    /// How many there are, those included that are not to be seen.
    int all();

    /// Whether a row stands back because somebody looks for others.
    boolean isDim(K key);
}
