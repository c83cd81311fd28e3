package org.alignmentmatrix.geometry;

import static org.alignmentmatrix.samples.SampleCards.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.samples.PlainWords;
import org.junit.jupiter.api.Test;

class FreeSpotsTest {

    private static final Quadrant QUADRANT = Quadrant.ALIGNED_COORDINATED;
    private static final double WIDTH = 188;
    private static final double HEIGHT = 80;

    @Test
    void theFirstCardStandsAtTheTopLeft() {
        Matrix matrix = matrix(1_010, 810);
        Box room = matrix.room(QUADRANT);

        Box box = box(matrix, spots(matrix).next(WIDTH, HEIGHT), WIDTH, HEIGHT);

        assertTrue(box.x() - room.x() < 12 && box.y() - room.y() < 12, "found " + box);
    }

    @Test
    void cardsOfOneSizeStandSideBySideUntilTheRoomIsFull() {
        Matrix matrix = matrix(1_600, 1_200);
        FreeSpots spots = spots(matrix);
        Box room = matrix.room(QUADRANT);
        int atLeast = (int) (room.width() / (WIDTH + 20)) * (int) (room.height() / (HEIGHT + 20));
        var boxes = new ArrayList<Box>();
        for (int i = 0; i < atLeast; i++) {
            Box box = box(matrix, spots.next(WIDTH, HEIGHT), WIDTH, HEIGHT);
            assertFalse(boxes.stream().anyMatch(box.inset(1e-6)::overlaps), "card " + i);
            boxes.add(box);
        }
        assertTrue(atLeast >= 12, "only " + atLeast);
    }

    @Test
    void cardsThatAreThereAreAvoidedAndThoseThatLeaveAreNot() {
        Matrix matrix = matrix(1_010, 810);
        Frame frame = frame(matrix, Cards.of(List.of(placed(1, QUADRANT, 0, 0), placed(2, QUADRANT, 1, 0))));

        Box beside = box(matrix, new FreeSpots(frame, QUADRANT, _ -> false).next(WIDTH, HEIGHT), WIDTH, HEIGHT);
        Box instead = box(matrix, new FreeSpots(frame, QUADRANT, card -> card.id().number() == 1).next(WIDTH, HEIGHT), WIDTH, HEIGHT);

        frame.cards().forEach(card -> assertFalse(card.box().overlaps(beside), card.box() + " and " + beside));
        assertTrue(instead.overlaps(frame.cards().getFirst().box()));
        assertFalse(instead.overlaps(frame.cards().getLast().box()));
    }

    @Test
    void aSmallCardFindsRoomThatALargerOneDidNot() {
        Matrix matrix = matrix(1_010, 810);
        FreeSpots spots = spots(matrix);
        double wide = matrix.room(QUADRANT).width() - 20;
        Box large = box(matrix, spots.next(wide, 100), wide, 100);
        Box tooLarge = box(matrix, spots.next(300, 300), 300, 300);

        Box small = box(matrix, spots.next(60, 36), 60, 36);

        assertTrue(large.overlaps(tooLarge), "there was no room for it");
        assertFalse(small.overlaps(large), small + " and " + large);
        assertFalse(small.overlaps(tooLarge), small + " and " + tooLarge);
    }

    @Test
    void noCardCoversAnotherWhileThereIsRoom() {
        var random = new Random(4);
        int covering = 0;
        for (int round = 0; round < 40; round++) {
            Matrix matrix = matrix(500 + random.nextInt(900), 420 + random.nextInt(600));
            FreeSpots spots = spots(matrix);
            var boxes = new ArrayList<Box>();
            for (int i = 0; i < 25; i++) {
                double width = 40 + random.nextInt(200);
                double height = 30 + random.nextInt(80);
                Box box = box(matrix, spots.next(width, height), width, height);
                if (boxes.stream().anyMatch(box.inset(1e-6)::overlaps)) {
                    assertFalse(hasRoom(matrix.room(QUADRANT), boxes, width, height), "round %d, card %d: %s".formatted(round, i, box));
                    covering++;
                }
                boxes.add(box);
            }
        }
        assertTrue(covering > 0, "some rooms were full");
    }

    /// Asks for a margin, for free places are looked for on a grid and keep a distance.
    private static boolean hasRoom(Box room, List<Box> boxes, double width, double height) {
        for (double y = room.y(); y + height + 40 <= room.bottom(); y += 8) {
            for (double x = room.x(); x + width + 40 <= room.right(); x += 8) {
                var wanted = new Box(x, y, width + 40, height + 40);
                if (boxes.stream().noneMatch(wanted::overlaps)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void cardsThatFindNoRoomLieInsideTheQuadrantAndNoneHidesAnother() {
        Matrix matrix = matrix(700, 500);
        Box around = matrix.room(QUADRANT).inset(-1e-6);
        FreeSpots spots = spots(matrix);
        var found = new HashSet<Spot>();
        for (int i = 0; i < 40; i++) {
            Spot spot = spots.next(WIDTH, HEIGHT);
            found.add(spot);
            Box box = box(matrix, spot, WIDTH, HEIGHT);
            assertEquals(around, around.union(box), box + " is inside");
        }
        assertEquals(40, found.size(), "each has a spot of its own");
    }

    @Test
    void aRoomOfAnySizeGivesASpot() {
        for (int size = 0; size < 260; size += 3) {
            FreeSpots spots = spots(matrix(size, 260 - size));
            for (int i = 0; i < 5; i++) {
                Spot spot = spots.next(WIDTH, HEIGHT);
                assertEquals(spot, Spot.nearest(spot.u(), spot.v()), "at " + size);
            }
        }
    }

    private static Matrix matrix(double width, double height) {
        return new Matrix(new Box(20, 30, width, height), MatrixLayout.TEMPLATE);
    }

    private static FreeSpots spots(Matrix matrix) {
        return new FreeSpots(frame(matrix, Cards.EMPTY), QUADRANT, _ -> false);
    }

    private static Frame frame(Matrix matrix, Cards cards) {
        return new FramePlanner((text, _) -> text.length() * 7, new PlainWords()).plan(cards, matrix, LocalDate.of(2026, 3, 31));
    }

    private static Box box(Matrix matrix, Spot spot, double width, double height) {
        return matrix.boxOf(new Place.OnMatrix(QUADRANT, spot), width, height);
    }
}
