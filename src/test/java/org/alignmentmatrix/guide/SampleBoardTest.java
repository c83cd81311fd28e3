package org.alignmentmatrix.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.TextRuler;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.AgreedPoint;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.PlainWords;
import org.junit.jupiter.api.Test;

class SampleBoardTest {

    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    private final Board board = sample();

    private static Board sample() {
        return SampleBoard.create(Guide.in(Locale.ENGLISH), NOW, TODAY);
    }

    @Test
    void itHasTwelveCardsInAllPlaces() {
        assertEquals("Sample: coffee machines and smart homes", board.title());
        assertEquals(12, board.cards().size());
        assertEquals(Map.of("MISALIGNED_UNCOORDINATED", 2L, "ALIGNED_COORDINATED", 3L, "MISALIGNED_COORDINATED", 2L,
                "ALIGNED_UNCOORDINATED", 2L, "Tray[]", 2L, "ParkingLot[]", 1L), counted(SampleBoardTest::whereabouts));
    }

    private static String whereabouts(Card card) {
        return card.place().quadrantIfPlaced().map(Quadrant::name).orElseGet(() -> card.place().toString());
    }

    @Test
    void itShowsBothKindsAllSidesAndAllStatuses() {
        assertEquals(Map.of(CardKind.INITIATIVE, 9L, CardKind.TEAM, 3L), counted(Card::kind));
        assertEquals(Map.of(Side.SALES, 4L, Side.MARKETING, 4L, Side.JOINT, 4L), counted(Card::side));
        assertEquals(Map.of(Status.PLANNED, 6L, Status.IN_PROGRESS, 4L, Status.BLOCKED, 1L, Status.DONE, 1L), counted(Card::status));
    }

    private <K> Map<K, Long> counted(Function<Card, K> what) {
        return board.cards().stream().collect(Collectors.groupingBy(what, Collectors.counting()));
    }

    @Test
    void oneCardIsOverdue() {
        assertEquals(List.of("Premium coffee machine: hotel visits"),
                board.cards().stream().filter(card -> card.isOverdue(TODAY)).map(Card::title).toList());
    }

    @Test
    void everyCardHasAnOwnerAndEveryPlacedOneSaysWhyItIsThere() {
        assertEquals(List.of(), board.cards().stream().filter(card -> card.owner().isEmpty()).toList());
        assertEquals(List.of(), board.cards().stream()
                .filter(card -> card.whyHere().isEmpty() == card.place() instanceof Place.OnMatrix).toList());
        assertEquals(6, board.cards().stream().filter(card -> !card.frictions().isEmpty()).count());
    }

    @Test
    void noCardCoversAnotherInALargeWindowOrASmallOne() {
        assertEquals(List.of(), overlaps(new Matrix(new Box(0, 0, 1230, 930), MatrixLayout.TEMPLATE)));
        assertEquals(List.of(), overlaps(new Matrix(new Box(0, 0, 700, 620), MatrixLayout.TEMPLATE)));
    }

    private List<String> overlaps(Matrix matrix) {
        TextRuler ruler = (text, role) -> text.length() * role.size() * 0.5;
        List<CardPlan> cards = new FramePlanner(ruler, new PlainWords()).plan(board.cards(), matrix, TODAY).cards();
        assertEquals(9, cards.size());
        var found = new ArrayList<String>();
        for (CardPlan card : cards) {
            cards.stream().filter(other -> other != card && other.box().overlaps(card.box()))
                    .forEach(other -> found.add(card.id() + " covers " + other.id()));
        }
        return found;
    }

    @Test
    void salesAnsweredNineQuestionsAndMarketingSevenOneOfThemNotApplicable() {
        assertEquals(List.of("T1 1", "T2 2", "T3 1", "T4 0", "T6 3", "F1 1", "F2 1", "F3 0", "F7 2"), answers(Voice.SALES));
        assertEquals(List.of("T1 2", "T2 2", "T6 1", "F1 1", "F2 3", "F3 3", "R3 n/a"), answers(Voice.MARKETING));
        assertEquals(List.of(), answers(Voice.LEADERSHIP));
        assertEquals("Leads from the coffee fair came weeks later.", board.checklist().answer(Voice.SALES, Question.F2).comment());
    }

    private List<String> answers(Voice voice) {
        return Arrays.stream(Question.values())
                .filter(question -> !board.checklist().answer(voice, question).equals(Answer.NONE))
                .map(question -> question + " " + words(board.checklist().answer(voice, question).rating()))
                .toList();
    }

    private static String words(Rating rating) {
        return switch (rating) {
            case Rating.Level(int value) -> Integer.toString(value);
            case Rating.NotApplicable _ -> "n/a";
            case Rating.NotAnswered _ -> "not answered";
        };
    }

    @Test
    void twoCardsHaveSidesThatDifferAndOneHasSidesThatAgree() {
        assertEquals(List.of("Ads for the entry coffee machine", "Smart-home app: launch for millennials"),
                titles(card -> !card.facts().sales().equals(card.facts().marketing())));
        assertEquals(List.of("One guarantee, told the same way by both"),
                titles(card -> card.facts().sales().equals(card.facts().marketing()) && !card.facts().equals(Facts.NONE)));
    }

    private List<String> titles(Predicate<Card> which) {
        return board.cards().stream().filter(which).map(Card::title).toList();
    }

    @Test
    void everyActionHasAnOwnerADayAndAStepAndOneOfThemIsOverdue() {
        List<Action> actions = board.actions().all();

        assertEquals(List.of(), actions.stream()
                .filter(action -> action.owner().isEmpty() || action.due() == null || action.step() == null).toList());
        assertEquals(List.of("Tell marketing what hotels ask for"),
                actions.stream().filter(action -> action.isOverdue(TODAY)).map(Action::title).toList());
        assertEquals(List.of("Write the shared goal on the wall"),
                actions.stream().filter(action -> !action.isOpen()).map(Action::title).toList());
    }

    @Test
    void signsGoalsAndHalfOfTheSheetAreThereToBeLookedAt() {
        assertEquals(Set.of(Sign.G3, Sign.W1, Sign.W2), board.signs().seen().keySet());
        assertEquals(List.of("Leads called back on the same day", "Market share with offices"),
                board.goals().all().stream().map(Goal::title).toList());
        assertEquals(Set.of(AgreedPoint.SUCCESS, AgreedPoint.TARGET_CUSTOMER, AgreedPoint.VALUE_PROPOSITION),
                board.agreement().texts().keySet());
    }

    @Test
    void whatItPointsAtIsThere() {
        List<Source> sources = Stream.concat(board.actions().all().stream().map(action -> Optional.ofNullable(action.from())),
                board.cards().stream().map(card -> Optional.ofNullable(card.from()))).flatMap(Optional::stream).toList();

        assertEquals(4, sources.size());
        assertEquals(List.of("Weekly round-up"), sources.stream().filter(Source.OfCard.class::isInstance)
                .map(source -> board.cards().find(((Source.OfCard) source).card()).map(Card::title).orElseThrow()).toList());
    }

    @Test
    void equalArgumentsGiveEqualBoards() {
        assertEquals(sample(), board);
        assertEquals(NOW, board.cards().get(0).created());
    }

    @Test
    void aDayTooFarAwayIsRefused() {
        assertEquals("due must be from 1900-01-01 to 2199-12-31, but is 2200-01-01",
                assertThrows(IllegalArgumentException.class,
                        () -> SampleBoard.create(Guide.in(Locale.ENGLISH), NOW, LocalDate.of(2199, 12, 11))).getMessage());
    }
}
