package org.alignmentmatrix.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The actions of a board.
///
/// @param all in the order in which they were made, at most [#LIMIT]
/// @param nextNumber the number of the next one, higher than all there were, at most [CardId#MAX]
public record Actions(List<Action> all, int nextNumber) {

    /// The most actions a board can have.
    public static final int LIMIT = 10_000;

    public static final Actions NONE = new Actions(List.of(), 1);

    /// @throws IllegalArgumentException if there are too many, two have the same id, or the next number was used already or is too high
    public Actions {
        all = List.copyOf(all);
        Set<ActionId> ids = new HashSet<>();
        for (Action each : all) {
            if (!ids.add(each.id()) || each.id().number() >= nextNumber) {
                throw new IllegalArgumentException("The id %s must be there once and be below %d".formatted(each.id(), nextNumber));
            }
        }
        Numbered.require("The next number", nextNumber);
        if (all.size() > LIMIT) {
            throw new IllegalArgumentException("There must be at most %d actions, but there are %d".formatted(LIMIT, all.size()));
        }
    }

    public Optional<Action> find(ActionId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Adds some at the end; those whose number was used already or leaves none for a next one, and those beyond [#LIMIT], are left out.
    ///
    /// @return this very value if none is added
    public Actions add(List<Action> more) {
        int next = nextNumber;
        var fresh = new ArrayList<Action>();
        for (Action each : more) {
            if (each.id().number() >= next && each.id().number() < Numbered.MAX && all.size() + fresh.size() < LIMIT) {
                fresh.add(each);
                next = each.id().number() + 1;
            }
        }
        return fresh.isEmpty() ? this : new Actions(Stream.concat(all.stream(), fresh.stream()).toList(), next);
    }

    /// Puts one in place of that with its id.
    ///
    /// @return this very value if there is none, or it is so already
    public Actions change(Action next) {
        if (find(next.id()).filter(before -> !before.equals(next)).isEmpty()) {
            return this;
        }
        return new Actions(all.stream().map(each -> each.id().equals(next.id()) ? next : each).toList(), nextNumber);
    }

    /// @param ids those that are not there are left out
    /// @return this very value if none is there
    public Actions remove(Collection<ActionId> ids) {
        List<Action> kept = all.stream().filter(each -> !ids.contains(each.id())).toList();
        return kept.size() == all.size() ? this : new Actions(kept, nextNumber);
    }
}
