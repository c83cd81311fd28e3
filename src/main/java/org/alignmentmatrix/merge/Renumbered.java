package org.alignmentmatrix.merge;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Standing;
import org.alignmentmatrix.model.Voice;
import org.jspecify.annotations.Nullable;

/// Gives things of theirs that have the number of another thing of mine numbers of their own; all that points at them follows.
final class Renumbered {

    private final Map<Kind, Map<Integer, Integer>> next = new EnumMap<>(Kind.class);

    private Renumbered(@Nullable Board base, Board mine, Board theirs) {
        for (Kind kind : Kind.values()) {
            next.put(kind, Namesakes.renumbered(kind, base, mine, theirs));
        }
    }

    /// Their board, in which what has a number of mine is the same thing.
    ///
    /// @param base what both came from, null if it is not known
    static Board theirs(@Nullable Board base, Board mine, Board theirs) {
        var renumbered = new Renumbered(base, mine, theirs);
        return renumbered.next.values().stream().allMatch(Map::isEmpty) ? theirs : renumbered.board(base, mine, theirs);
    }

    private Board board(@Nullable Board base, Board mine, Board theirs) {
        return theirs.withCards(cards(theirs.cards()))
                .withActions(actions(theirs.actions()))
                .withGoals(goals(theirs.goals()))
                .withChecklist(checklist(theirs.checklist()))
                .withSnapshots(snapshots(theirs.snapshots(), base, mine))
                .withUnread(UnreadPaths.renumbered(theirs.unread(), key -> new Topic.Key(key.kind(), number(key.kind(), key.number()))));
    }

    private int number(Kind kind, int old) {
        return next.getOrDefault(kind, Map.of()).getOrDefault(old, old);
    }

    /// The next number after all that there are now.
    private int after(Kind kind, int nextNumber) {
        int greatest = next.getOrDefault(kind, Map.of()).values().stream().mapToInt(number -> number).max().orElse(0);
        return Math.max(nextNumber, greatest + 1);
    }

    private CardId id(CardId old) {
        return new CardId(number(Kind.CARD, old.number()));
    }

    private Cards cards(Cards cards) {
        List<Card> followed = cards.stream().map(this::card).toList();
        return Cards.of(followed, after(Kind.CARD, cards.nextNumber()));
    }

    private Card card(Card card) {
        CardId on = card.stackedOn();
        Source from = card.from();
        return card.withStackedOn(null).withId(id(card.id())).withStackedOn(on == null ? null : id(on))
                .withFrom(from == null ? null : source(from));
    }

    private Source source(Source from) {
        return switch (from) {
            case Source.OfCard(var card) -> new Source.OfCard(id(card));
            case Source.OfQuestion(var key) -> new Source.OfQuestion(key(key));
            case Source.OfGap(var key) -> new Source.OfGap(key(key));
            case Source.OfFriction _, Source.OfImprovement _, Source.OfSign _ -> from;
        };
    }

    private String key(String key) {
        return OwnId.parse(key).map(id -> new OwnId(number(Kind.QUESTION, id.number())).toString()).orElse(key);
    }

    private Actions actions(Actions actions) {
        List<Action> followed = actions.all().stream().map(each -> new Action(new ActionId(number(Kind.ACTION, each.id().number())),
                each.title(), each.owner(), each.due(), each.step(), each.done(), each.from() == null ? null : source(each.from()),
                each.created(), each.changed())).toList();
        return new Actions(followed, after(Kind.ACTION, actions.nextNumber()));
    }

    private Goals goals(Goals goals) {
        List<Goal> followed = goals.all().stream().map(each -> new Goal(new GoalId(number(Kind.GOAL, each.id().number())), each.title(),
                each.kpi(), each.baseline(), each.target(), each.current(), each.unit(), each.timing())).toList();
        return new Goals(followed, after(Kind.GOAL, goals.nextNumber()));
    }

    private Checklist checklist(Checklist checklist) {
        OwnQuestions own = checklist.own();
        List<OwnQuestion> followed = own.all().stream()
                .map(each -> new OwnQuestion(id(each.id()), each.area(), each.ask(), each.scale(), each.acts())).toList();
        var answers = new EnumMap<Voice, Map<OwnId, Answer>>(Voice.class);
        own.answers().forEach((voice, given) -> {
            var moved = new TreeMap<OwnId, Answer>();
            given.forEach((id, answer) -> moved.put(id(id), answer));
            answers.put(voice, moved);
        });
        return checklist.withOwn(new OwnQuestions(followed, answers, after(Kind.QUESTION, own.nextNumber())));
    }

    private OwnId id(OwnId old) {
        return new OwnId(number(Kind.QUESTION, old.number()));
    }

    /// Snapshots that are in the base or in mine too were taken before the ways parted, and mean the old numbers.
    private Snapshots snapshots(Snapshots snapshots, @Nullable Board base, Board mine) {
        Map<SnapshotId, Snapshot> shared = new HashMap<>();
        mine.snapshots().all().forEach(each -> shared.put(each.id(), each));
        if (base != null) {
            base.snapshots().all().forEach(each -> shared.put(each.id(), each));
        }
        List<Snapshot> followed = snapshots.all().stream()
                .map(each -> isShared(each, Optional.ofNullable(shared.get(each.id()))) ? each : snapshot(each)).toList();
        return new Snapshots(followed, after(Kind.SNAPSHOT, snapshots.nextNumber()));
    }

    private static boolean isShared(Snapshot snapshot, Optional<Snapshot> other) {
        return other.filter(each -> each.taken().equals(snapshot.taken())).isPresent();
    }

    /// A part stays as it is if the new numbers stand in it for something else, as they may in a file that was written by hand.
    private Snapshot snapshot(Snapshot snapshot) {
        List<Standing> standings = snapshot.standings().stream()
                .map(each -> new Standing(id(each.card()), each.title(), each.quadrant()))
                .sorted(Comparator.comparing(Standing::card)).toList();
        boolean cards = fits(Kind.CARD, snapshot.standings().stream().map(each -> each.card().number()));
        boolean goals = fits(Kind.GOAL, snapshot.goals().all().stream().map(each -> each.id().number()));
        boolean questions = fits(Kind.QUESTION, snapshot.checklist().own().all().stream().map(each -> each.id().number()));
        return new Snapshot(new SnapshotId(number(Kind.SNAPSHOT, snapshot.id().number())), snapshot.name(), snapshot.taken(),
                questions ? checklist(snapshot.checklist()) : snapshot.checklist(), snapshot.signs(),
                goals ? goals(snapshot.goals()) : snapshot.goals(), cards ? standings : snapshot.standings());
    }

    /// Whether numbers are still all different afterwards.
    private boolean fits(Kind kind, Stream<Integer> numbers) {
        var seen = new HashSet<Integer>();
        return numbers.allMatch(number -> seen.add(number(kind, number)));
    }
}
