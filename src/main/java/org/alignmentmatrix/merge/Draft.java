package org.alignmentmatrix.merge;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Unread;
import org.alignmentmatrix.model.Voice;
import org.jspecify.annotations.Nullable;

/// A board on its way from mine to the merged one. It takes differences in any order; between them it need not be a valid board.
final class Draft {

    /// Everything that is there once.
    private Board whole;
    final Map<Integer, Card> cards = new LinkedHashMap<>();
    final Map<Integer, Action> actions = new LinkedHashMap<>();
    final Map<Integer, Goal> goals = new LinkedHashMap<>();
    final Map<Integer, Item.OfQuestion> questions = new LinkedHashMap<>();
    final Map<Integer, Snapshot> snapshots = new LinkedHashMap<>();

    Draft(Board mine) {
        this.whole = mine;
        mine.cards().forEach(card -> cards.put(card.id().number(), card));
        mine.actions().all().forEach(action -> actions.put(action.id().number(), action));
        mine.goals().all().forEach(goal -> goals.put(goal.id().number(), goal));
        Items.questions(mine.checklist().own()).forEach(question -> questions.put(question.number(), question));
        mine.snapshots().all().forEach(snapshot -> snapshots.put(snapshot.id().number(), snapshot));
    }

    Draft(Draft other) {
        this.whole = other.whole;
        cards.putAll(other.cards);
        actions.putAll(other.actions);
        goals.putAll(other.goals);
        questions.putAll(other.questions);
        snapshots.putAll(other.snapshots);
    }

    /// The board with all that is there once; its items are still those of mine.
    Board whole() {
        return whole;
    }

    /// Takes the later value of a difference. Nothing happens if what it is about is not there.
    void take(Difference difference) {
        switch (difference) {
            case Difference.Titled titled -> whole = whole.withTitle(titled.after());
            case Difference.Frozen frozen -> whole = whole.withFrozen(frozen.after());
            case Difference.Styled styled -> whole = whole.withStyles(whole.styles().with(styled.quadrant(), styled.after()));
            case Difference.Weighted weighted -> whole = whole.withChecklist(whole.checklist().withWeights(weighted.after()));
            case Difference.Worded(var scale, _, var words) -> whole = whole.withChecklist(
                    whole.checklist().withWords(worded(whole.checklist().words(), scale, words)));
            case Difference.Answered answered -> answer(answered);
            case Difference.SignSeen seen -> whole = whole.withSigns(whole.signs().with(seen.sign(), seen.after()));
            case Difference.Agreed(var point, var party, _, var text) ->
                whole = whole.withAgreement(whole.agreement().with(point, party, text));
            case Difference.Dismissed(var key, _, var reason) -> whole = whole.withDismissals(whole.dismissals().with(key, reason));
            case Difference.NotUnderstood(var path, _, var json) -> whole = whole.withUnread(unread(path, json));
            case Difference.Added(var item) -> add(item);
            case Difference.Removed(var item) -> remove(item);
            case Difference.CardMoved(_, var after) ->
                change(cards, after.id().number(), card -> card.withPlace(after.place()).withStackedOn(after.stackedOn()));
            case Difference.CardChanged<?> changed -> field(changed);
            case Difference.CardFrom(_, var after) -> change(cards, after.id().number(), card -> card.withFrom(after.from()));
            case Difference.ActionChanged(var part, _, var after) ->
                change(actions, after.id().number(), action -> part.taken(action, after));
            case Difference.GoalChanged(var part, _, var after) -> change(goals, after.id().number(), goal -> part.taken(goal, after));
            case Difference.QuestionChanged(var part, _, var after) -> change(questions, after.id().number(),
                    item -> new Item.OfQuestion(part.taken(item.question(), after), item.answers()));
            case Difference.SnapshotChanged(var part, _, var after) ->
                change(snapshots, after.id().number(), snapshot -> part.taken(snapshot, after));
            case Difference.Reordered _ -> { } // the order is made at the end
        }
    }

    private static <T> void change(Map<Integer, T> items, int number, UnaryOperator<T> change) {
        items.computeIfPresent(number, (_, item) -> change.apply(item));
    }

    private <T extends @Nullable Object> void field(Difference.CardChanged<T> changed) {
        change(cards, changed.after().id().number(), card -> changed.field().set(card, changed.field().of(changed.after())));
    }

    private static ScaleWords worded(ScaleWords words, Scale scale, Optional<List<String>> own) {
        var next = new EnumMap<Scale, List<String>>(Scale.class);
        next.putAll(words.changed());
        own.ifPresentOrElse(list -> next.put(scale, list), () -> next.remove(scale));
        return new ScaleWords(next);
    }

    private Unread unread(String path, Optional<String> json) {
        var parts = new TreeMap<>(whole.unread().parts());
        json.ifPresentOrElse(text -> parts.put(path, text), () -> parts.remove(path));
        return new Unread(parts);
    }

    private void answer(Difference.Answered answered) {
        switch (answered.asked()) {
            case Question question -> {
                Answer now = whole.checklist().answer(answered.voice(), question);
                whole = whole.withChecklist(
                        whole.checklist().with(answered.voice(), question, answered.part().taken(now, answered.after())));
            }
            case OwnQuestion question -> change(questions, question.id().number(), item -> {
                var answers = new EnumMap<Voice, Answer>(Voice.class);
                answers.putAll(item.answers());
                Answer now = answers.getOrDefault(answered.voice(), Answer.NONE);
                answers.put(answered.voice(), answered.part().taken(now, answered.after()));
                return new Item.OfQuestion(item.question(), answers);
            });
        }
    }

    private void add(Item item) {
        switch (item) {
            case Item.OfCard(var card) -> cards.put(item.number(), card);
            case Item.OfAction(var action) -> actions.put(item.number(), action);
            case Item.OfGoal(var goal) -> goals.put(item.number(), goal);
            case Item.OfQuestion question -> questions.put(item.number(), question);
            case Item.OfSnapshot(var snapshot) -> snapshots.put(item.number(), snapshot);
        }
    }

    private void remove(Item item) {
        switch (item.kind()) {
            case CARD -> cards.remove(item.number());
            case ACTION -> actions.remove(item.number());
            case GOAL -> goals.remove(item.number());
            case QUESTION -> questions.remove(item.number());
            case SNAPSHOT -> snapshots.remove(item.number());
        }
    }
}
