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
import java.util.function.Function;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Voice;
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

    /// A card as it lies in its quadrant, in pixels.
    private record Box(Card card, Quadrant quadrant, double left, double top, double right, double bottom) {

        static final double WIDTH = 600;
        static final double HEIGHT = 430;
        static final double HEADER = 70;

        static Box of(Card card, Place.OnMatrix place) {
            boolean team = card.kind() == CardKind.TEAM;
            double width = team ? 150 : 188;
            double height = team ? 36 : 96; // a title of three lines
            double x = place.spot().u() * WIDTH;
            double y = place.spot().v() * HEIGHT;
            return new Box(card, place.quadrant(), x - width / 2, y - height / 2, x + width / 2, y + height / 2);
        }

        boolean isInside() {
            return left >= 8 && top >= HEADER && right <= WIDTH - 8 && bottom <= HEIGHT - 8;
        }

        boolean isNear(Box other) {
            return quadrant == other.quadrant && left < other.right + 8 && other.left < right + 8
                    && top < other.bottom + 8 && other.top < bottom + 8;
        }
    }

    @Test
    void noCardCoversAnotherOrTheHeaderOfItsQuadrant() {
        var boxes = new ArrayList<Box>();
        for (Card card : board.cards()) {
            if (card.place() instanceof Place.OnMatrix place) {
                boxes.add(Box.of(card, place));
            }
        }

        assertEquals(9, boxes.size());
        assertEquals(List.of(), boxes.stream().filter(box -> !box.isInside()).toList());
        for (Box box : boxes) {
            assertEquals(List.of(box), boxes.stream().filter(box::isNear).toList());
        }
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
