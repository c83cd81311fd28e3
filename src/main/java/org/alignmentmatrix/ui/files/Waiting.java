package org.alignmentmatrix.ui.files;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Whoever waits until a board is on disk. Each hears once how that ended.
final class Waiting {

    private record Waiter(Runnable saved, Runnable failed) {
    }

    private final List<Waiter> all = new ArrayList<>();

    void add(Runnable saved, Runnable failed) {
        all.add(new Waiter(saved, failed));
    }

    void saved() {
        release(Waiter::saved);
    }

    void failed() {
        release(Waiter::failed);
    }

    private void release(Function<Waiter, Runnable> how) {
        List<Waiter> released = List.copyOf(all);
        all.clear(); // first: one of them may begin to wait again
        released.forEach(waiter -> how.apply(waiter).run());
    }
}
