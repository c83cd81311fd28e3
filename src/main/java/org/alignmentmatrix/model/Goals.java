package org.alignmentmatrix.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// The goals of a board.
///
/// @param all in the order in which they were made, at most [#LIMIT]
/// @param nextNumber the number of the next one, higher than all there were, at most [CardId#MAX]
public record Goals(List<Goal> all, int nextNumber) {

    /// The most goals a board can have.
    public static final int LIMIT = 100;

    public static final Goals NONE = new Goals(List.of(), 1);

    /// @throws IllegalArgumentException if there are too many, two have the same id, or the next number was used already or is too high
    public Goals {
        all = List.copyOf(all);
        Set<GoalId> ids = new HashSet<>();
        for (Goal each : all) {
            if (!ids.add(each.id()) || each.id().number() >= nextNumber) {
                throw new IllegalArgumentException("The id %s must be there once and be below %d".formatted(each.id(), nextNumber));
            }
        }
        Numbered.require("The next number", nextNumber);
        if (all.size() > LIMIT) {
            throw new IllegalArgumentException("There must be at most %d goals, but there are %d".formatted(LIMIT, all.size()));
        }
    }

    public Optional<Goal> find(GoalId id) {
        return all.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// Adds some at the end; those whose number was used already or leaves none for a next one, and those beyond [#LIMIT], are left out.
    ///
    /// @return this very value if none is added
    public Goals add(List<Goal> more) {
        int next = nextNumber;
        var fresh = new ArrayList<Goal>();
        for (Goal each : more) {
            if (each.id().number() >= next && each.id().number() < Numbered.MAX && all.size() + fresh.size() < LIMIT) {
                fresh.add(each);
                next = each.id().number() + 1;
            }
        }
        return fresh.isEmpty() ? this : new Goals(Stream.concat(all.stream(), fresh.stream()).toList(), next);
    }

    /// Puts one in place of that with its id.
    ///
    /// @return this very value if there is none, or it is so already
    public Goals change(Goal next) {
        if (find(next.id()).filter(before -> !before.equals(next)).isEmpty()) {
            return this;
        }
        return new Goals(all.stream().map(each -> each.id().equals(next.id()) ? next : each).toList(), nextNumber);
    }

    /// @param ids those that are not there are left out
    /// @return this very value if none is there
    public Goals remove(Collection<GoalId> ids) {
        List<Goal> kept = all.stream().filter(each -> !ids.contains(each.id())).toList();
        return kept.size() == all.size() ? this : new Goals(kept, nextNumber);
    }
}
