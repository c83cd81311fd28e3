package org.alignmentmatrix.merge;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.jspecify.annotations.Nullable;

/// When cards and actions that both copies hold were last changed: nobody is asked that.
final class Stamps {

    private final @Nullable Board base;
    private final Board mine;
    private final Board theirs;

    /// @param base null if it is not known
    Stamps(@Nullable Board base, Board mine, Board theirs) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
    }

    void set(Draft draft) {
        for (Card their : theirs.cards()) {
            draft.cards.computeIfPresent(their.id().number(), (_, now) -> {
                Optional<Card> my = mine.cards().find(their.id());
                if (my.isEmpty() || my.get() == their) {
                    return now;
                }
                Optional<Instant> was = base == null ? Optional.empty() : base.cards().find(their.id()).map(Card::changed);
                return now.withChanged(merged(was, my.get().changed(), their.changed()));
            });
        }
        Map<Integer, Action> before = base == null ? Map.of() : byNumber(base);
        Map<Integer, Action> my = byNumber(mine);
        for (Action their : theirs.actions().all()) {
            Action here = my.get(their.id().number());
            if (here != null && here != their) {
                Optional<Instant> was = Optional.ofNullable(before.get(their.id().number())).map(Action::changed);
                draft.actions.computeIfPresent(their.id().number(),
                        (_, now) -> now.withChanged(merged(was, here.changed(), their.changed())));
            }
        }
    }

    private static Map<Integer, Action> byNumber(Board board) {
        var actions = new HashMap<Integer, Action>();
        board.actions().all().forEach(action -> actions.put(action.id().number(), action));
        return actions;
    }

    /// That of the side that changed it, or the later one.
    private static Instant merged(Optional<Instant> was, Instant mine, Instant theirs) {
        if (was.isPresent() && was.get().equals(mine)) {
            return theirs;
        }
        boolean onlyMine = was.isPresent() && was.get().equals(theirs);
        return onlyMine || mine.isAfter(theirs) ? mine : theirs;
    }
}
