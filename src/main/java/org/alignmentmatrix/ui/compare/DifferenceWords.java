package org.alignmentmatrix.ui.compare;

import java.time.ZoneId;
import java.util.Set;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.merge.ActionPart;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.GoalPart;
import org.alignmentmatrix.merge.Item;
import org.alignmentmatrix.merge.Kind;
import org.alignmentmatrix.merge.QuestionPart;
import org.alignmentmatrix.merge.SnapshotPart;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.goal.GoalWords;
import org.alignmentmatrix.ui.text.Messages;

/// The words for differences between two boards.
final class DifferenceWords {

    private final Guide guide;
    private final Messages messages;
    private final Board before;
    private final Board after;
    private final Set<Voice> shown;
    private final ValueText values;
    private final GoalWords goals;

    /// @param before the board the differences are told from
    /// @param shown voices whose answers may be read
    /// @param zone in which times are told
    DifferenceWords(Guide guide, Messages messages, Board before, Board after, Set<Voice> shown, ZoneId zone) {
        this.guide = guide;
        this.messages = messages;
        this.before = before;
        this.after = after;
        this.shown = shown;
        this.values = new ValueText(guide, messages, zone);
        this.goals = new GoalWords(guide, messages);
    }

    Line line(Difference difference) {
        return switch (difference) {
            case Difference.Titled(var was, var is) -> board("compare.title", values.text(was), values.text(is));
            case Difference.Frozen(boolean is) -> board("compare.frozen", values.yes(!is), values.yes(is));
            case Difference.Styled(var quadrant, var was, var is) -> new Line(Group.BOARD, guide.name(quadrant),
                    messages.text("compare.look"), values.style(was), values.style(is));
            case Difference.Weighted(var was, var is) -> new Line(Group.ANSWERS, messages.text("compare.weights"), "",
                    values.weights(was), values.weights(is));
            case Difference.Worded(var scale, var was, var is) -> new Line(Group.ANSWERS, guide.name(scale),
                    messages.text("compare.words"), values.words(scale, was), values.words(scale, is));
            case Difference.Answered answered -> answer(answered);
            case Difference.SignSeen(var sign, var was, var is) -> new Line(Group.ANSWERS, guide.name(sign), messages.text("compare.sign"),
                    values.seen(was), values.seen(is));
            case Difference.Agreed(var point, var party, var was, var is) -> new Line(Group.PLAN, guide.name(point),
                    messages.text("compare.agreed." + party), values.text(was), values.text(is));
            case Difference.Dismissed(_, var was, var is) -> new Line(Group.ANSWERS, messages.text("compare.contradiction"),
                    messages.text("compare.contradiction.reason"), values.text(was.orElse("")), values.text(is.orElse("")));
            case Difference.NotUnderstood(var path, var was, var is) -> new Line(Group.BOARD, messages.text("compare.unread"), path,
                    values.text(was.orElse("")), values.text(is.orElse("")));
            case Difference.Added(var item) -> item(item, messages.text("compare.absent"), there(item, after));
            case Difference.Removed(var item) -> item(item, there(item, before), messages.text("compare.absent"));
            case Difference.CardMoved(var was, var is) -> moved(was, is);
            case Difference.CardChanged<?> changed -> field(changed);
            case Difference.CardFrom(var was, var is) -> new Line(Group.CARDS, was.title(), messages.text("compare.from"),
                    values.source(was.from(), before), values.source(is.from(), after));
            case Difference.ActionChanged(var part, var was, var is) -> new Line(Group.PLAN, was.title(),
                    messages.text("compare.action." + part), action(part, was, before), action(part, is, after));
            case Difference.GoalChanged(var part, var was, var is) -> new Line(Group.PLAN, goals.name(was),
                    messages.text("compare.goal." + part), goal(part, was), goal(part, is));
            case Difference.QuestionChanged(var part, var was, var is) -> new Line(Group.ANSWERS, was.ask(),
                    messages.text("compare.question." + part), question(part, was), question(part, is));
            case Difference.SnapshotChanged(var part, var was, var is) -> new Line(Group.ANSWERS, was.name(),
                    messages.text("compare.snapshot." + part), snapshot(part, was), snapshot(part, is));
            case Difference.Reordered(var kind) -> new Line(group(kind), messages.text("compare.all." + kind),
                    messages.text("compare.order"), messages.text("compare.order.before"), messages.text("compare.order.after"));
        };
    }

    private Line board(String key, String was, String is) {
        return new Line(Group.BOARD, messages.text(key), "", was, is);
    }

    private Line answer(Difference.Answered answered) {
        String aspect = messages.text("compare.answer." + answered.part(), guide.name(answered.voice()));
        String ask = guide.ask(answered.asked());
        if (!shown.contains(answered.voice())) {
            return new Line(Group.ANSWERS, ask, aspect, messages.text("compare.hidden"), messages.text("compare.hidden.other"));
        }
        return switch (answered.part()) {
            case RATING -> new Line(Group.ANSWERS, ask, aspect, values.rating(answered.asked(), answered.before().rating(), before),
                    values.rating(answered.asked(), answered.after().rating(), after));
            case COMMENT -> new Line(Group.ANSWERS, ask, aspect, values.text(answered.before().comment()),
                    values.text(answered.after().comment()));
            case EVIDENCE -> new Line(Group.ANSWERS, ask, aspect, values.text(answered.before().evidence()),
                    values.text(answered.after().evidence()));
        };
    }

    private Line item(Item item, String was, String is) {
        return new Line(group(item.kind()), name(item), messages.text("compare.one." + item.kind()), was, is);
    }

    private String name(Item item) {
        return switch (item) {
            case Item.OfCard(var card) -> card.title();
            case Item.OfAction(var action) -> action.title();
            case Item.OfGoal(var goal) -> goals.name(goal);
            case Item.OfQuestion(var question, _) -> question.ask();
            case Item.OfSnapshot(var snapshot) -> snapshot.name();
        };
    }

    /// What is told of something as a whole.
    private String there(Item item, Board board) {
        return switch (item) {
            case Item.OfCard(var card) -> values.place(card, board);
            case Item.OfAction(var action) -> messages.text("compare.there.action", action.owner().isEmpty()
                    ? messages.text("action.owner.none") : action.owner(), values.day(action.due()));
            case Item.OfGoal(var goal) -> goals.way(goal).isEmpty() ? messages.text("compare.there") : goals.way(goal);
            case Item.OfQuestion(var question, var answers) ->
                messages.text("compare.there.question", guide.name(question.area()), answers.size());
            case Item.OfSnapshot(var snapshot) -> values.moment(snapshot.taken());
        };
    }

    private static Group group(Kind kind) {
        return switch (kind) {
            case CARD -> Group.CARDS;
            case ACTION, GOAL -> Group.PLAN;
            case QUESTION, SNAPSHOT -> Group.ANSWERS;
        };
    }

    private Line moved(Card was, Card is) {
        String from = values.place(was, before);
        String to = values.place(is, after);
        return new Line(Group.CARDS, was.title(), messages.text("compare.place"), from,
                from.equals(to) ? messages.text("compare.spot", to) : to);
    }

    private Line field(Difference.CardChanged<?> changed) {
        return new Line(Group.CARDS, changed.before().title(), messages.text("card.field." + changed.field().key()),
                values.field(changed.field(), changed.before()), values.field(changed.field(), changed.after()));
    }

    private String action(ActionPart part, Action action, Board board) {
        Step step = action.step();
        return switch (part) {
            case TITLE -> action.title();
            case OWNER -> values.text(action.owner());
            case DUE -> values.day(action.due());
            case STEP -> step == null ? messages.text("action.step.none") : guide.name(step);
            case DONE -> action.done() == null ? messages.text("compare.open")
                    : messages.text("compare.done", values.moment(action.done()));
            case FROM -> values.source(action.from(), board);
        };
    }

    private String goal(GoalPart part, Goal goal) {
        return switch (part) {
            case NAME -> goals.name(goal);
            case BASELINE -> values.text(goals.number(goal.baseline()));
            case TARGET -> values.text(goals.number(goal.target()));
            case CURRENT -> values.text(goals.number(goal.current()));
            case UNIT -> values.text(goal.unit());
            case TIMING -> messages.text("goal.timing." + goal.timing());
        };
    }

    private String question(QuestionPart part, OwnQuestion question) {
        return switch (part) {
            case ASK -> question.ask();
            case AREA -> guide.name(question.area());
            case SCALE -> guide.name(question.scale());
            case ACTS -> guide.acts(question.acts());
        };
    }

    private String snapshot(SnapshotPart part, Snapshot snapshot) {
        return switch (part) {
            case NAME -> snapshot.name();
            case CONTENT -> values.moment(snapshot.taken());
        };
    }
}
