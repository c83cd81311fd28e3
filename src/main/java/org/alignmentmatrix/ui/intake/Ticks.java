package org.alignmentmatrix.ui.intake;

import java.util.BitSet;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/// Which of the differences are to be taken.
final class Ticks {

    /// What can be said of several at once.
    enum Share {
        NONE,
        SOME,
        ALL
    }

    private final BitSet taken = new BitSet();
    private final Runnable changed;

    /// @param changed runs after each change by the user
    Ticks(Runnable changed) {
        this.changed = changed;
    }

    /// Begins anew with these.
    void start(Set<Integer> usual) {
        taken.clear();
        usual.forEach(taken::set);
    }

    boolean has(int item) {
        return taken.get(item);
    }

    void set(int item, boolean on) {
        taken.set(item, on);
        changed.run();
    }

    void setAll(Collection<Integer> items, boolean on) {
        items.forEach(item -> taken.set(item, on));
        changed.run();
    }

    Share of(Collection<Integer> items) {
        long count = items.stream().filter(taken::get).count();
        return count == 0 ? Share.NONE : count == items.size() ? Share.ALL : Share.SOME;
    }

    Set<Integer> all() {
        return taken.stream().boxed().collect(Collectors.toSet());
    }
}
