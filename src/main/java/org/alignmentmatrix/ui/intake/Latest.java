package org.alignmentmatrix.ui.intake;

import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/// Work of which only the latest counts: a new one stops the one before. Asked for and heard on the window's thread.
final class Latest {

    private final Executor background;
    private final Executor window;
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private volatile int wanted;

    Latest(Executor background, Executor window) {
        this.background = background;
        this.window = window;
    }

    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// @param work done in the background; is told whether nobody wants it any more
    /// @param then hears what came of it, unless something else was wanted meanwhile
    <T> void run(Function<BooleanSupplier, T> work, Consumer<T> then) {
        stop();
        int mine = wanted;
        busy.set(true);
        background.execute(() -> {
            try {
                T result = work.apply(() -> mine != wanted);
                window.execute(() -> {
                    if (mine == wanted) {
                        busy.set(false);
                        then.accept(result);
                    }
                });
            } catch (RuntimeException | Error e) {
                window.execute(() -> {
                    if (mine == wanted) {
                        busy.set(false);
                    }
                });
                throw e; // the last resort tells it
            }
        });
    }

    /// Nobody wants it any more.
    void stop() {
        wanted++;
        busy.set(false);
    }
}
