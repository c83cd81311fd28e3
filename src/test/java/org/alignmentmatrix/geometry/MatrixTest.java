package org.alignmentmatrix.geometry;

import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Random;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MatrixTest {

    private static final double NEAR = 1e-9;

    private final Matrix matrix = new Matrix(new Box(100, 50, 1010, 710), MatrixLayout.TEMPLATE);

    @Test
    void quadrantsStandWithAGapBetweenThem() {
        assertEquals(new Box(100, 50, 500, 350), matrix.quadrant(MISALIGNED_UNCOORDINATED));
        assertEquals(new Box(610, 50, 500, 350), matrix.quadrant(ALIGNED_COORDINATED));
        assertEquals(new Box(100, 410, 500, 350), matrix.quadrant(MISALIGNED_COORDINATED));
        assertEquals(new Box(610, 410, 500, 350), matrix.quadrant(ALIGNED_UNCOORDINATED));
    }

    @Test
    void theLayoutsDifferByTheLeftColumnAlone() {
        var axis = new Matrix(matrix.area(), MatrixLayout.AXIS);

        assertEquals(matrix.quadrant(MISALIGNED_UNCOORDINATED), axis.quadrant(MISALIGNED_COORDINATED));
        assertEquals(matrix.quadrant(MISALIGNED_COORDINATED), axis.quadrant(MISALIGNED_UNCOORDINATED));
        assertEquals(matrix.quadrant(ALIGNED_COORDINATED), axis.quadrant(ALIGNED_COORDINATED));
        assertEquals(matrix.quadrant(ALIGNED_UNCOORDINATED), axis.quadrant(ALIGNED_UNCOORDINATED));
    }

    @Test
    void cardsStandBelowTheHeader() {
        assertEquals(new Box(108, 112, 484, 280), matrix.room(MISALIGNED_UNCOORDINATED));
    }

    @ParameterizedTest
    @EnumSource
    void everyPointOfAQuadrantBelongsToIt(MatrixLayout layout) {
        var any = new Matrix(matrix.area(), layout);
        for (Quadrant quadrant : Quadrant.values()) {
            Box box = any.quadrant(quadrant);
            assertEquals(Optional.of(quadrant), any.quadrantAt(box.centre()));
            assertEquals(Optional.of(quadrant), any.quadrantAt(new Pixel(box.x(), box.y())));
            assertEquals(Optional.of(quadrant), any.quadrantAt(new Pixel(Math.nextDown(box.right()), Math.nextDown(box.bottom()))));
        }
    }

    @Test
    void betweenTwoQuadrantsTheNearerOneCounts() {
        assertEquals(Optional.of(MISALIGNED_UNCOORDINATED), matrix.quadrantAt(new Pixel(604.9, 404.9)));
        assertEquals(Optional.of(ALIGNED_COORDINATED), matrix.quadrantAt(new Pixel(605, 404.9)));
        assertEquals(Optional.of(MISALIGNED_COORDINATED), matrix.quadrantAt(new Pixel(604.9, 405)));
        assertEquals(Optional.of(ALIGNED_UNCOORDINATED), matrix.quadrantAt(new Pixel(605, 405)));
    }

    @Test
    void outsideTheMatrixThereIsNoQuadrantAndNoPlace() {
        for (Pixel outside : new Pixel[] {new Pixel(99.9, 100), new Pixel(1110, 100), new Pixel(500, 49.9), new Pixel(500, 760)}) {
            assertEquals(Optional.empty(), matrix.quadrantAt(outside));
            assertEquals(Optional.empty(), matrix.placeOf(Box.centredOn(outside, 188, 80)));
        }
    }

    @Test
    void theCentreOfACardDecidesAndTheCardIsPulledIn() {
        Box box = Box.centredOn(new Pixel(604, 60), 188, 80);

        Place.OnMatrix place = matrix.placeOf(box).orElseThrow();

        assertEquals(MISALIGNED_UNCOORDINATED, place.quadrant());
        assertEquals(new Box(592 - 188, 112, 188, 80), matrix.boxOf(place, 188, 80));
    }

    @Test
    void aCardComesBackToItsSpotAndNeverReachesOutOfItsQuadrant() {
        var random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            Matrix any = anyMatrix(random);
            var place = new Place.OnMatrix(Quadrant.numbered(1 + random.nextInt(4)), new Spot(random.nextDouble(), random.nextDouble()));
            double width = 5 + random.nextInt(150);
            double height = 5 + random.nextInt(80);

            Box box = any.boxOf(place, width, height);

            assertInside(any.room(place.quadrant()), box);
            Place.OnMatrix back = any.placeOf(box).orElseThrow();
            assertEquals(place.quadrant(), back.quadrant());
            Box again = any.boxOf(back, width, height);
            assertEquals(box.x(), again.x(), NEAR);
            assertEquals(box.y(), again.y(), NEAR);
            Spot spot = any.placeOf(any.boxOf(place, 0, 0)).orElseThrow().spot();
            assertEquals(place.spot().u(), spot.u(), NEAR);
            assertEquals(place.spot().v(), spot.v(), NEAR);
        }
    }

    private static Matrix anyMatrix(Random random) {
        MatrixLayout layout = MatrixLayout.values()[random.nextInt(2)];
        return new Matrix(new Box(random.nextInt(50), random.nextInt(50), 360 + random.nextInt(1_500), 340 + random.nextInt(900)), layout);
    }

    @Test
    void aCardKeepsItsSpotThroughEverySizeOfTheWindow() {
        var place = new Place.OnMatrix(ALIGNED_COORDINATED, new Spot(0.31, 0.62));
        for (int width = 600; width < 2_000; width += 37) {
            var resized = new Matrix(new Box(0, 0, width, width * 0.7), MatrixLayout.TEMPLATE);
            Box room = resized.room(ALIGNED_COORDINATED);
            Pixel centre = resized.boxOf(place, 20, 20).centre();

            assertEquals(0.31, (centre.x() - room.x()) / room.width(), NEAR);
            assertEquals(0.62, (centre.y() - room.y()) / room.height(), NEAR);
        }
    }

    @Test
    void aCardThatIsTooLargeStandsInTheMiddle() {
        var small = new Matrix(new Box(0, 0, 200, 300), MatrixLayout.TEMPLATE);

        Box box = small.boxOf(new Place.OnMatrix(MISALIGNED_UNCOORDINATED, new Spot(0.9, 0.1)), 188, 200);

        assertEquals(small.room(MISALIGNED_UNCOORDINATED).centre(), box.centre());
    }

    @ParameterizedTest
    @EnumSource
    void inAMatrixOfAnySizeTheRoomsStayInTheirQuadrants(MatrixLayout layout) {
        for (int size = 0; size < 200; size++) {
            var tiny = new Matrix(new Box(7, 9, size, 200 - size), layout);
            for (Quadrant quadrant : Quadrant.values()) {
                assertInside(tiny.quadrant(quadrant), tiny.room(quadrant));
                Box card = tiny.boxOf(new Place.OnMatrix(quadrant, new Spot(0.3, 0.8)), 40, 30);
                assertEquals(quadrant, tiny.quadrantAt(card.centre()).orElse(quadrant), "size " + size);
            }
        }
    }

    private static void assertInside(Box outer, Box inner) {
        assertTrue(inner.x() >= outer.x() - NEAR && inner.right() <= outer.right() + NEAR && inner.y() >= outer.y() - NEAR
                && inner.bottom() <= outer.bottom() + NEAR, inner + " in " + outer);
    }
}
