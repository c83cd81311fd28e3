package org.alignmentmatrix.ui.window;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Something that is made when it is first asked for.
final class Lazy<T> {

    private final Supplier<T> make;
    private @Nullable T made;

    Lazy(Supplier<T> make) {
        this.make = make;
    }

    T get() {
        T present = made;
        if (present == null) {
            present = make.get();
            made = present;
        }
        return present;
    }
}
