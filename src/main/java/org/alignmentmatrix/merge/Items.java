package org.alignmentmatrix.merge;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Voice;

/// The items of a board, in their order.
final class Items {

    private Items() {
    }

    static List<? extends Item> of(Kind kind, Board board) {
        return switch (kind) {
            case CARD -> board.cards().stream().map(Item.OfCard::new).toList();
            case ACTION -> actions(board);
            case GOAL -> goals(board);
            case QUESTION -> questions(board.checklist().own());
            case SNAPSHOT -> snapshots(board);
        };
    }

    static List<Item.OfAction> actions(Board board) {
        return board.actions().all().stream().map(Item.OfAction::new).toList();
    }

    static List<Item.OfGoal> goals(Board board) {
        return board.goals().all().stream().map(Item.OfGoal::new).toList();
    }

    static List<Item.OfSnapshot> snapshots(Board board) {
        return board.snapshots().all().stream().map(Item.OfSnapshot::new).toList();
    }

    static List<Item.OfQuestion> questions(OwnQuestions own) {
        return own.all().stream().map(question -> question(question, own)).toList();
    }

    private static Item.OfQuestion question(OwnQuestion question, OwnQuestions own) {
        var answers = new EnumMap<Voice, Answer>(Voice.class);
        for (Voice voice : Voice.values()) {
            Answer answer = own.answer(voice, question.id());
            if (!answer.equals(Answer.NONE)) {
                answers.put(voice, answer);
            }
        }
        return new Item.OfQuestion(question, answers);
    }

    /// Tells what was added, removed and put into another order.
    ///
    /// @param kind of all of them
    /// @param both is given each item that is there before and after, in the order it has now
    static <I extends Item> void compare(Kind kind, List<I> before, List<I> after, BiConsumer<I, I> both, List<Difference> found) {
        Map<Integer, Integer> wasAt = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            wasAt.put(before.get(i).number(), i);
        }
        var stayed = new ArrayList<Integer>();
        for (I is : after) {
            Integer at = wasAt.remove(is.number());
            if (at == null) {
                found.add(new Difference.Added(is));
            } else {
                stayed.add(at);
                both.accept(before.get(at), is);
            }
        }
        wasAt.values().stream().sorted().forEach(at -> found.add(new Difference.Removed(before.get(at))));
        if (!Order.rises(stayed)) {
            found.add(new Difference.Reordered(kind));
        }
    }
}
