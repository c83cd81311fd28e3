package org.alignmentmatrix.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Standing;
import org.alignmentmatrix.model.Unread;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");
    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant EVENING = Instant.parse("2026-11-20T18:00:00Z");
    private static final Board BASE = with(Board.EMPTY, card(1, "Webinar", MORNING), card(2, "Fair", MORNING), card(3, "Blog", MORNING));

    private static final Place ALIGNED = new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE);

    private static Card card(int number, String title, Instant created) {
        return Card.create(new CardId(number), CardKind.INITIATIVE, Side.SALES, title, created);
    }

    private static Board with(Board board, Card... cards) {
        return board.withCards(board.cards().add(List.of(cards)));
    }

    private static Board changed(Board board, int card, Instant now, UnaryOperator<Card> change) {
        return board.changeCards(List.of(new CardId(card)), now, change);
    }

    private static Board without(Board board, int card) {
        return board.withCards(board.cards().remove(Set.of(new CardId(card))));
    }

    private static Card card(Board board, int number) {
        return board.cards().find(new CardId(number)).orElseThrow();
    }

    private static List<String> titles(Board board) {
        return board.cards().stream().map(Card::title).toList();
    }

    @Test
    void twoFieldsOfOneCardComeTogether() {
        Merge merge = Merge.of(BASE, changed(BASE, 1, NOON, card -> card.withOwner("Anna")),
                changed(BASE, 1, EVENING, card -> card.withProgress(40)));

        assertEquals(card(BASE, 1).withOwner("Anna").withProgress(40).withChanged(EVENING), card(merge.result(), 1));
        assertEquals(List.of(), merge.conflicts());
        assertEquals(1, merge.taken().size());
    }

    @Test
    void whatBothChangedDifferentlyIsMineUntilSomebodyChoosesTheirs() {
        Merge merge = Merge.of(BASE, changed(BASE, 1, NOON, card -> card.withOwner("Anna")),
                changed(BASE, 1, EVENING, card -> card.withOwner("Ben")));

        assertEquals(List.of(Whose.MINE), merge.presets());
        assertEquals("", ((Difference.CardChanged<?>) merge.conflicts().getFirst().since().orElseThrow()).before().owner());
        assertEquals("Anna", card(merge.result(), 1).owner());
        assertEquals("Ben", card(merge.result(List.of(Whose.THEIRS)), 1).owner());
        assertThrows(IllegalArgumentException.class, () -> merge.result(List.of()));
    }

    @Test
    void whatBothChangedToTheSameIsNoConflict() {
        Merge merge = Merge.of(BASE, changed(BASE, 1, NOON, card -> card.withOwner("Anna")),
                changed(BASE, 1, EVENING, card -> card.withOwner("Anna")));

        assertEquals(List.of(), merge.conflicts());
        assertEquals("Anna", card(merge.result(), 1).owner());
    }

    @Test
    void whatOneDeletedAndTheOtherLeftAloneIsGone() {
        assertEquals(List.of("Fair", "Blog"), titles(Merge.of(BASE, without(BASE, 1), BASE).result()));
        assertEquals(List.of("Fair", "Blog"), titles(Merge.of(BASE, BASE, without(BASE, 1)).result()));
    }

    @Test
    void whatOneDeletedAndTheOtherChangedStaysUntilSomebodyChooses() {
        Board changed = changed(BASE, 1, NOON, card -> card.withOwner("Anna"));

        Merge deletedHere = Merge.of(BASE, without(BASE, 1), changed);
        assertEquals(List.of(Whose.THEIRS), deletedHere.presets());
        assertEquals("Anna", card(deletedHere.result(), 1).owner());
        assertEquals(List.of("Fair", "Blog"), titles(deletedHere.result(List.of(Whose.MINE))));

        Merge deletedThere = Merge.of(BASE, changed, without(BASE, 1));
        assertEquals(List.of(Whose.MINE), deletedThere.presets());
        assertEquals("Anna", card(deletedThere.result(), 1).owner());
        assertEquals(List.of("Fair", "Blog"), titles(deletedThere.result(List.of(Whose.THEIRS))));
    }

    @Test
    void twoNewCardsWithOneNumberAreBothKeptAndWhatPointsAtTheirsFollows() {
        Board mine = with(BASE, card(4, "Mine", NOON));
        Board theirs = with(BASE, card(4, "Theirs", EVENING).withPlace(ALIGNED),
                card(5, "On it", EVENING).withPlace(ALIGNED).withStackedOn(new CardId(4)),
                card(6, "From it", EVENING).withFrom(new Source.OfCard(new CardId(4))));
        theirs = theirs.withActions(theirs.actions().add(List.of(
                Action.create(new ActionId(1), "Call", new Source.OfCard(new CardId(4)), EVENING))));
        theirs = theirs.withSnapshots(theirs.snapshots().add(List.of(Snapshot.of(theirs, new SnapshotId(1), "Then", EVENING))));

        Board result = Merge.of(BASE, mine, theirs).result();

        assertEquals(List.of("Webinar", "Fair", "Blog", "Mine", "Theirs", "On it", "From it"), titles(result));
        assertEquals("Mine", card(result, 4).title());
        assertEquals("Theirs", card(result, 7).title());
        assertEquals(new CardId(7), card(result, 5).stackedOn());
        assertEquals(new Source.OfCard(new CardId(7)), card(result, 6).from());
        assertEquals(new Source.OfCard(new CardId(7)), result.actions().all().getFirst().from());
        assertEquals(List.of(new CardId(5), new CardId(7)),
                result.snapshots().all().getFirst().standings().stream().map(Standing::card).toList());
        assertEquals(8, result.cards().nextNumber());
    }

    @Test
    void twoNewQuestionsWithOneNumberAreBothKeptWithTheirAnswers() {
        Board mine = asking(BASE, 1, "Lunch?", 1);
        Board theirs = asking(BASE, 1, "Breakfast?", 3).withActions(BASE.actions().add(List.of(
                Action.create(new ActionId(1), "Bake", new Source.OfGap("Q-001"), NOON))));

        Board result = Merge.of(BASE, mine, theirs).result();

        assertEquals(List.of("Lunch?", "Breakfast?"), result.checklist().own().all().stream().map(OwnQuestion::ask).toList());
        assertEquals(Answer.level(1), result.checklist().own().answer(Voice.SALES, new OwnId(1)));
        assertEquals(Answer.level(3), result.checklist().own().answer(Voice.SALES, new OwnId(2)));
        assertEquals(new Source.OfGap("Q-002"), result.actions().all().getFirst().from());
    }

    private static Board asking(Board board, int number, String ask, int level) {
        OwnQuestion question = new OwnQuestion(new OwnId(number), Area.TIME, ask, Scale.YES, Actor.BOTH);
        return board.withChecklist(board.checklist().withOwn(
                board.checklist().own().add(question).with(Voice.SALES, question.id(), Answer.level(level))));
    }

    @Test
    void aDeletedQuestionThatTheOtherAnsweredStays() {
        Board base = asking(BASE, 1, "Lunch?", 1);
        Board mine = base.withChecklist(base.checklist().withOwn(base.checklist().own().remove(new OwnId(1))));
        Board theirs = base.withChecklist(base.checklist().withOwn(
                base.checklist().own().with(Voice.MARKETING, new OwnId(1), Answer.level(4))));

        Board result = Merge.of(base, mine, theirs).result();

        assertEquals(theirs.checklist().own(), result.checklist().own());
    }

    @Test
    void differentPartsOfAnAnswerComeTogether() {
        Board base = BASE.withChecklist(BASE.checklist().with(Voice.SALES, Question.T1, Answer.level(1)));
        Board mine = base.withChecklist(base.checklist().with(Voice.SALES, Question.T1, Answer.level(2)));
        Board theirs = base.withChecklist(base.checklist().with(Voice.SALES, Question.T1, Answer.level(1).withComment("Rarely")));

        assertEquals(Answer.level(2).withComment("Rarely"),
                Merge.of(base, mine, theirs).result().checklist().answer(Voice.SALES, Question.T1));
    }

    @Test
    void aCardPutOnAStackThatMovedGoesWithIt() {
        Board mine = changed(BASE, 1, NOON, card -> card.withPlace(ALIGNED));
        Board theirs = changed(BASE, 2, NOON, card -> card.withStackedOn(new CardId(1)));

        Board result = Merge.of(BASE, mine, theirs).result();

        assertEquals(ALIGNED, card(result, 2).place());
        assertEquals(new CardId(1), card(result, 2).stackedOn());
    }

    @Test
    void cardsThatWerePutOnEachOtherMakeOneStack() {
        Board mine = changed(BASE, 1, NOON, card -> card.withStackedOn(new CardId(2)));
        Board theirs = changed(BASE, 2, NOON, card -> card.withStackedOn(new CardId(1)));

        Board result = Merge.of(BASE, mine, theirs).result();

        assertNull(card(result, 1).stackedOn());
        assertEquals(new CardId(1), card(result, 2).stackedOn());
    }

    @Test
    void cardsOnATopThatIsGoneGetTheLowestNumberAsTheirTop() {
        Board mine = without(BASE, 1);
        Board theirs = BASE.changeCards(List.of(new CardId(2), new CardId(3)), NOON, card -> card.withStackedOn(new CardId(1)));

        Board result = Merge.of(BASE, mine, theirs).result();

        assertNull(card(result, 2).stackedOn());
        assertEquals(new CardId(2), card(result, 3).stackedOn());
    }

    @Test
    void theOrderOfTheirsIsTakenIfOnlyTheyChangedIt() {
        Board theirs = BASE.withCards(BASE.cards().raise(Set.of(new CardId(1))));

        assertEquals(List.of("Fair", "Blog", "Webinar", "New"), titles(Merge.of(BASE, with(BASE, card(4, "New", NOON)), theirs).result()));
        Board mine = BASE.withCards(BASE.cards().raise(Set.of(new CardId(2))));
        assertEquals(List.of("Webinar", "Blog", "Fair"), titles(Merge.of(BASE, mine, theirs).result()));
    }

    @Test
    void copiesWithoutABaseKeepWhatOnlyOneOfThemSays() {
        Board mine = with(BASE, card(4, "Mine", NOON)).withTitle("Kickoff");
        Board theirs = without(with(BASE, card(4, "Theirs", EVENING)), 1)
                .withChecklist(BASE.checklist().with(Voice.SALES, Question.T1, Answer.level(3)));

        Merge merge = Merge.ofCopies(mine, theirs);

        assertEquals(List.of(), merge.conflicts());
        assertEquals(List.of("Webinar", "Fair", "Blog", "Mine", "Theirs"), titles(merge.result()));
        assertEquals("Kickoff", merge.result().title());
        assertEquals(Answer.level(3), merge.result().checklist().answer(Voice.SALES, Question.T1));
    }

    @Test
    void copiesWithoutABaseAskForWhatDiffersAndPresetWhatWasChangedLater() {
        Board mine = changed(changed(BASE, 1, NOON, card -> card.withOwner("Anna")), 2, EVENING, card -> card.withOwner("Anna"));
        Board theirs = changed(changed(BASE, 1, EVENING, card -> card.withOwner("Ben")), 2, NOON, card -> card.withOwner("Ben"));

        Merge merge = Merge.ofCopies(mine, theirs);

        assertEquals(List.of(Whose.THEIRS, Whose.MINE), merge.presets());
        assertEquals("Ben", card(merge.result(), 1).owner());
        assertEquals("Anna", card(merge.result(), 2).owner());
        assertTrue(merge.conflicts().stream().allMatch(conflict -> conflict.since().isEmpty()));
    }

    @Test
    void copiesThatAreMergedAgainGainNothing() {
        Board mine = with(BASE, card(4, "Mine", NOON));
        Board theirs = with(BASE, card(4, "Theirs", EVENING));
        Board once = Merge.ofCopies(mine, theirs).result();

        assertEquals(once, Merge.ofCopies(once, theirs).result());
    }

    @Test
    void whatFindsNoRoomIsCounted() {
        List<Goal> many = IntStream.rangeClosed(1, Goals.LIMIT)
                .mapToObj(number -> Goal.named(new GoalId(number), "Mine " + number)).toList();
        Board mine = BASE.withGoals(new Goals(many, Goals.LIMIT + 1));
        Board theirs = BASE.withGoals(BASE.goals().add(
                List.of(Goal.of(new GoalId(1), Kpi.WIN_RATE), Goal.of(new GoalId(2), Kpi.WIN_RATE))));

        Merge merge = Merge.of(BASE, mine, theirs);

        assertEquals(many, merge.result().goals().all());
        assertEquals(2, merge.outcome(merge.presets()).leftOut());
    }

    @Test
    void theLastNumberIsNoObstacle() {
        int last = CardId.MAX - 1;
        Board mine = with(BASE, card(last, "Mine", NOON));
        Board theirs = with(BASE, card(last, "Theirs", EVENING));

        Board result = Merge.of(BASE, mine, theirs).result();

        assertEquals(List.of("Webinar", "Fair", "Blog", "Mine", "Theirs"), titles(result));
        assertEquals("Theirs", card(result, 4).title());
        assertEquals(CardId.MAX, result.cards().nextNumber());
    }

    @Test
    void whatNobodyUnderstandsComesAlongWithItsCard() {
        Board base = unread(BASE, Map.of("theme", "1", "cards/C-001/colour", "1"));
        Board mine = unread(with(base, card(4, "Mine", NOON)), Map.of("theme", "1", "cards/C-001/colour", "1", "cards/C-004/colour", "2"));
        Board theirs = unread(with(base, card(4, "Theirs", EVENING)),
                Map.of("theme", "3", "cards/C-001/colour", "4", "cards/C-004/colour", "5"));

        assertEquals(Map.of("theme", "3", "cards/C-001/colour", "4", "cards/C-004/colour", "2", "cards/C-005/colour", "5"),
                Merge.of(base, mine, theirs).result().unread().parts());
    }

    private static Board unread(Board board, Map<String, String> parts) {
        return board.withUnread(new Unread(new TreeMap<>(parts)));
    }
}
