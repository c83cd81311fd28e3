package org.alignmentmatrix.merge;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.jspecify.annotations.Nullable;

/// Finds things of theirs that have the number of another thing of mine, and which number each is to have instead.
final class Namesakes {

    private final Kind kind;
    private final Map<Integer, Item> mine = new HashMap<>();
    private final Map<Integer, Item> theirs = new HashMap<>();
    private final Map<Integer, Item> base = new HashMap<>();
    private final boolean baseKnown;

    /// @param base what both came from, null if it is not known
    private Namesakes(Kind kind, @Nullable Board base, Board mine, Board theirs) {
        this.kind = kind;
        this.baseKnown = base != null;
        Items.of(kind, mine).forEach(item -> this.mine.put(item.number(), item));
        Items.of(kind, theirs).forEach(item -> this.theirs.put(item.number(), item));
        if (base != null) {
            Items.of(kind, base).forEach(item -> this.base.put(item.number(), item));
        }
    }

    /// The new numbers by the old ones; without those that stay. A thing that mine holds under another number already, from an earlier
    /// merge, gets that one.
    static Map<Integer, Integer> renumbered(Kind kind, @Nullable Board base, Board mine, Board theirs) {
        return new Namesakes(kind, base, mine, theirs).renumbered(next(kind, mine), next(kind, theirs));
    }

    private Map<Integer, Integer> renumbered(int mineNext, int theirsNext) {
        List<Integer> namesakes = theirs.keySet().stream().sorted().filter(this::isAnother).toList();
        if (namesakes.isEmpty()) {
            return Map.of();
        }
        Map<Object, Integer> known = new HashMap<>();
        mine.forEach((number, item) -> {
            if (number >= theirsNext && !base.containsKey(number)) { // nothing of theirs ever had it
                known.put(birth(item), number);
            }
        });
        var next = new HashMap<Integer, Integer>();
        int free = Math.max(mineNext, theirsNext);
        for (int number : namesakes) {
            @Nullable Integer there = known.remove(birth(theirs.get(number)));
            if (there == null) {
                there = free(free);
                free = there + 1;
            }
            next.put(number, there);
        }
        return next;
    }

    /// The first number from one on that nothing has; if there is none left, one that was used by something that is gone.
    private int free(int from) {
        int number = from < CardId.MAX ? from : 1;
        while (mine.containsKey(number) || theirs.containsKey(number)) {
            number++;
        }
        return number;
    }

    private boolean isAnother(int number) {
        Item of = mine.get(number);
        Item other = theirs.get(number);
        if (of == null) {
            return false;
        }
        Item was = base.get(number);
        return was == null ? !isSame(of, other) : !madeTogether(was, other) && !madeTogether(of, other); // they put it in its place
    }

    /// Whether two things with the same number, in both copies but not in the base, are the same. Copies without a base may have
    /// given it different titles since.
    private boolean isSame(Item one, Item other) {
        return switch (one) {
            case Item.OfCard _, Item.OfAction _ -> baseKnown ? birth(one).equals(birth(other)) : madeTogether(one, other);
            case Item.OfGoal _, Item.OfQuestion _, Item.OfSnapshot _ -> birth(one).equals(birth(other));
        };
    }

    /// Whether two things were made at the same time, as far as that is noted.
    private static boolean madeTogether(Item one, Item other) {
        return switch (one) {
            case Item.OfCard(var card) -> other instanceof Item.OfCard(var second) && card.created().equals(second.created());
            case Item.OfAction(var action) -> other instanceof Item.OfAction(var second) && action.created().equals(second.created());
            case Item.OfGoal _, Item.OfQuestion _, Item.OfSnapshot _ -> true;
        };
    }

    /// What tells a thing from others even if its number does not.
    private static Object birth(Item item) {
        return switch (item) {
            case Item.OfCard(var card) -> List.of(card.created(), card.title());
            case Item.OfAction(var action) -> List.of(action.created(), action.title());
            case Item.OfGoal(var goal) -> GoalPart.NAME.of(goal);
            case Item.OfQuestion(var question, _) -> question.ask();
            case Item.OfSnapshot(var snapshot) -> List.of(snapshot.taken(), snapshot.standings().size());
        };
    }

    private static int next(Kind kind, Board board) {
        return switch (kind) {
            case CARD -> board.cards().nextNumber();
            case ACTION -> board.actions().nextNumber();
            case GOAL -> board.goals().nextNumber();
            case QUESTION -> board.checklist().own().nextNumber();
            case SNAPSHOT -> board.snapshots().nextNumber();
        };
    }
}
