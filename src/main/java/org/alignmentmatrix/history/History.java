package org.alignmentmatrix.history;

import java.util.ArrayList;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A value with what it was before and what it would be again. Immutable: each act gives the next history.
///
/// It keeps whole values, so undo is an earlier value and there is no inverse that could be wrong. At least the last [#LIMIT]
/// steps are kept and less than twice as many; the oldest go first.
///
/// @param <V> the value; must be immutable
/// @param <C> what a step is called
public final class History<V, C> {

    /// How many steps can be undone at least.
    public static final int LIMIT = 1_000;

    /// A linked list of steps; sharing makes an act cost the same however long the list is.
    private record Step<V, C>(V value, C caption, @Nullable Step<V, C> next, int depth) {
    }

    private final V present;
    private final V saved;
    private final @Nullable Step<V, C> past; // each step holds the value before it
    private final @Nullable Step<V, C> future; // each step holds the value after it

    private History(V present, V saved, @Nullable Step<V, C> past, @Nullable Step<V, C> future) {
        this.present = present;
        this.saved = saved;
        this.past = past;
        this.future = future;
    }

    /// A history that begins with a value that counts as saved.
    public static <V, C> History<V, C> startingWith(V value) {
        return new History<>(value, value, null, null);
    }

    public V present() {
        return present;
    }

    /// The history after an act; what could be redone is gone.
    ///
    /// @return this very history if the value is the present one
    public History<V, C> perform(V next, C caption) {
        return next == present ? this : new History<>(next, saved, limited(step(present, caption, past)), null);
    }

    /// The history after an act that belongs to the last one: one undo takes back both.
    public History<V, C> amend(V next, C caption) {
        if (past == null) {
            return perform(next, caption);
        }
        return next == present ? this : new History<>(next, saved, step(past.value, caption, past.next), null);
    }

    /// @return this very history if there is nothing to undo
    public History<V, C> undo() {
        return past == null ? this : new History<>(past.value, saved, past.next, step(present, past.caption, future));
    }

    /// @return this very history if there is nothing to redo
    public History<V, C> redo() {
        return future == null ? this : new History<>(future.value, saved, step(present, future.caption, past), future.next);
    }

    /// What undo would take back.
    public Optional<C> undoCaption() {
        return Optional.ofNullable(past).map(Step::caption);
    }

    /// What redo would do again.
    public Optional<C> redoCaption() {
        return Optional.ofNullable(future).map(Step::caption);
    }

    /// How many acts can be undone.
    public int undoDepth() {
        return depth(past);
    }

    /// Notes which value is on disk now. It may be an earlier value than the present one: saving takes time.
    public History<V, C> markSaved(V value) {
        return new History<>(present, value, past, future);
    }

    /// Whether the present value differs from the saved one. Undoing back to the saved value makes this false again.
    public boolean isDirty() {
        return present != saved && !present.equals(saved);
    }

    private static <V, C> Step<V, C> step(V value, C caption, @Nullable Step<V, C> next) {
        return new Step<>(value, caption, next, depth(next) + 1);
    }

    private static int depth(@Nullable Step<?, ?> step) {
        return step == null ? 0 : step.depth;
    }

    /// Drops the oldest half once the list is twice as long as the limit, so that an act costs nothing on average.
    private static <V, C> Step<V, C> limited(Step<V, C> steps) {
        if (steps.depth < 2 * LIMIT) {
            return steps;
        }
        var kept = new ArrayList<Step<V, C>>(LIMIT);
        for (Step<V, C> step = steps; step != null && kept.size() < LIMIT; step = step.next) {
            kept.add(step);
        }
        @Nullable Step<V, C> copy = null;
        for (Step<V, C> step : kept.reversed()) {
            copy = step(step.value, step.caption, copy);
        }
        return Objects.requireNonNull(copy);
    }
}
