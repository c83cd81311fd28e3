package org.alignmentmatrix.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Voice;
import org.jspecify.annotations.Nullable;

/// Makes a valid board of a draft: stacks, order, limits and numbers.
final class Assembly {

    private final @Nullable Board base;
    private final Board mine;
    private final Board theirs;
    private final Draft draft;
    private int leftOut;

    /// @param base null if it is not known
    Assembly(@Nullable Board base, Board mine, Board theirs, Draft draft) {
        this.base = base;
        this.mine = mine;
        this.theirs = theirs;
        this.draft = draft;
    }

    Merge.Outcome outcome() {
        return new Merge.Outcome(board(), leftOut); // in this order: making the board counts
    }

    private Board board() {
        Stacking.repair(draft.cards);
        Cards cards = Cards.of(ordered(Kind.CARD, draft.cards, Integer.MAX_VALUE),
                Math.max(mine.cards().nextNumber(), theirs.cards().nextNumber()));
        Actions actions = new Actions(ordered(Kind.ACTION, draft.actions, Actions.LIMIT),
                Math.max(mine.actions().nextNumber(), theirs.actions().nextNumber()));
        Goals goals = new Goals(ordered(Kind.GOAL, draft.goals, Goals.LIMIT),
                Math.max(mine.goals().nextNumber(), theirs.goals().nextNumber()));
        Snapshots snapshots = new Snapshots(ordered(Kind.SNAPSHOT, draft.snapshots, Snapshots.LIMIT),
                Math.max(mine.snapshots().nextNumber(), theirs.snapshots().nextNumber()));
        Board whole = draft.whole();
        Board board = whole.withCards(cards).withActions(actions).withGoals(goals).withSnapshots(snapshots)
                .withChecklist(whole.checklist().withOwn(own()));
        return board.withUnread(UnreadPaths.withItemsOf(theirs, mine, board));
    }

    private OwnQuestions own() {
        var questions = new ArrayList<OwnQuestion>();
        var answers = new EnumMap<Voice, Map<OwnId, Answer>>(Voice.class);
        for (Item.OfQuestion item : ordered(Kind.QUESTION, draft.questions, OwnQuestions.LIMIT)) {
            questions.add(item.question());
            item.answers().forEach((voice, answer) ->
                    answers.computeIfAbsent(voice, _ -> new TreeMap<>()).put(item.question().id(), answer));
        }
        return new OwnQuestions(questions, answers,
                Math.max(mine.checklist().own().nextNumber(), theirs.checklist().own().nextNumber()));
    }

    /// The items in their order. If there are too many, those that come last in it and are not in mine are left out.
    private <T> List<T> ordered(Kind kind, Map<Integer, T> items, int limit) {
        List<Integer> inMine = numbers(kind, mine);
        List<Integer> order = Order.merged(base == null ? List.of() : numbers(kind, base), inMine, numbers(kind, theirs), items.keySet());
        Set<Integer> safe = new HashSet<>(inMine);
        for (int i = order.size() - 1; i >= 0 && order.size() > limit; i--) {
            if (!safe.contains(order.get(i))) {
                order.remove(i);
                leftOut++;
            }
        }
        return order.stream().map(number -> Objects.requireNonNull(items.get(number))).toList();
    }

    private static List<Integer> numbers(Kind kind, Board board) {
        return switch (kind) {
            case CARD -> board.cards().stream().map(card -> card.id().number()).toList();
            case ACTION -> board.actions().all().stream().map(each -> each.id().number()).toList();
            case GOAL -> board.goals().all().stream().map(each -> each.id().number()).toList();
            case QUESTION -> board.checklist().own().all().stream().map(each -> each.id().number()).toList();
            case SNAPSHOT -> board.snapshots().all().stream().map(each -> each.id().number()).toList();
        };
    }
}
