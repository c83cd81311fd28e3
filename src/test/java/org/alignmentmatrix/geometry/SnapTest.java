package org.alignmentmatrix.geometry;

import static org.alignmentmatrix.geometry.GuideLine.Kind.CENTRE;
import static org.alignmentmatrix.geometry.GuideLine.Kind.EDGE;
import static org.alignmentmatrix.geometry.GuideLine.Kind.GAP;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SnapTest {

    private static final Box OTHER = new Box(100, 100, 188, 80);

    @Test
    void aLeftEdgeMeetsALeftEdge() {
        Snap snap = Snap.of(new Box(104, 300, 120, 50), List.of(OTHER));

        assertEquals(new Snap(-4, 0, List.of(line(100, 100, 100, 350, EDGE))), snap);
    }

    @Test
    void aRightEdgeMeetsALeftEdge() {
        Snap snap = Snap.of(new Box(-23, 300, 120, 50), List.of(OTHER));

        assertEquals(new Snap(3, 0, List.of(line(100, 100, 100, 350, EDGE))), snap);
    }

    @Test
    void centresMeetAndSoDoUpperEdges() {
        Snap snap = Snap.of(new Box(400, 95, 100, 60), List.of(OTHER, new Box(412, 300, 72, 80)));

        assertEquals(new Snap(-2, 5, List.of(line(448, 100, 448, 380, CENTRE), line(100, 100, 498, 100, EDGE))), snap);
    }

    @Test
    void theNearerOfTwoLinesWins() {
        assertEquals(-1, Snap.of(new Box(104, 300, 120, 50), List.of(OTHER, new Box(103, 500, 60, 30))).dx());
    }

    @Test
    void whatIsInLineAlreadyShowsItsGuideWithoutAJump() {
        Snap snap = Snap.of(new Box(100, 300, 120, 50), List.of(OTHER));

        assertEquals(new Snap(0, 0, List.of(line(100, 100, 100, 350, EDGE))), snap);
    }

    @Test
    void cardsOfOneSizeMeetAtAllTheirLines() {
        Snap snap = Snap.of(new Box(101, 300, 188, 80), List.of(OTHER));

        assertEquals(List.of(line(100, 100, 100, 380, EDGE), line(194, 100, 194, 380, CENTRE), line(288, 100, 288, 380, EDGE)),
                snap.guides());
    }

    @Test
    void beyondTheThresholdNothingJumps() {
        assertSame(Snap.NONE, Snap.of(new Box(106.5, 300, 100, 50), List.of(OTHER)));
        assertSame(Snap.NONE, Snap.of(new Box(104, 300, 100, 50), List.of()));
    }

    @Test
    void betweenTwoCardsTheGapsBecomeEqual() {
        Snap snap = Snap.of(new Box(346, 107, 100, 30), List.of(OTHER, new Box(512, 90, 150, 80)));

        assertEquals(new Snap(4, 0, List.of(line(288, 122, 350, 122, GAP), line(450, 122, 512, 122, GAP))), snap);
    }

    @Test
    void besideTwoCardsTheirGapIsRepeated() {
        Box above = new Box(100, -3, 60, 40);
        Box below = new Box(100, 100, 60, 40); // 63 further down

        assertEquals(new Snap(0, 2, List.of(line(117.5, 37, 117.5, 100, GAP), line(117.5, 140, 117.5, 203, GAP))),
                Snap.of(new Box(107, 201, 21, 35), List.of(below, above)));
        assertEquals(-3, Snap.of(new Box(107, -98, 21, 35), List.of(below, above)).dy());
    }

    @Test
    void aGapIsNotRepeatedOntoAThirdCard() {
        List<Box> row = List.of(new Box(0, 100, 50, 50), new Box(90, 100, 50, 50), new Box(195, 97, 37, 50));

        assertEquals(-2, Snap.of(new Box(182, 72, 31, 60), row.subList(0, 2)).dx());
        assertSame(Snap.NONE, Snap.of(new Box(182, 72, 31, 60), row));
    }

    @Test
    void smallCardsJumpLess() {
        assertEquals(0, Snap.of(new Box(104, 300, 10, 10), List.of(OTHER)).dx());
        assertEquals(-2, Snap.of(new Box(102, 300, 10, 10), List.of(OTHER)).dx());
    }

    @Test
    void onACrowdedBoardOnlyTheNearestCount() {
        Box moving = new Box(108, 300, 100, 30);
        var many = new ArrayList<Box>();
        for (int i = 0; i < 23; i++) {
            many.add(new Box(130, 340, 3, 3));
        }
        many.add(new Box(104, 900, 50, 9));

        assertEquals(-4, Snap.of(moving, many).dx());
        many.add(new Box(130, 340, 3, 3));
        assertSame(Snap.NONE, Snap.of(moving, many));
    }

    @Test
    void everyGuideTellsWhatIsTrueAfterTheJump() {
        var random = new Random(4);
        int jumps = 0;
        for (int i = 0; i < 500; i++) {
            List<Box> others = random.ints(5, 0, 400).mapToObj(x -> new Box(x, random.nextInt(400), 60 + random.nextInt(80), 50)).toList();
            Box moving = new Box(random.nextInt(400), random.nextInt(400), 100, 60);

            Snap snap = Snap.of(moving, others);

            assertTrue(Math.abs(snap.dx()) <= Snap.THRESHOLD && Math.abs(snap.dy()) <= Snap.THRESHOLD, snap::toString);
            Box rest = moving.plus(snap.dx(), snap.dy());
            for (GuideLine guide : snap.guides()) {
                assertTrue(guide.kind() == GAP || isOn(rest, guide), () -> rest + " is not on " + guide);
                assertTrue(guide.kind() == GAP || others.stream().anyMatch(other -> isOn(other, guide)), guide::toString);
            }
            jumps += snap.dx() != 0 ? 1 : 0;
        }
        assertTrue(jumps > 100, "only " + jumps);
    }

    private static boolean isOn(Box box, GuideLine guide) {
        boolean upright = guide.from().x() == guide.to().x();
        double at = upright ? guide.from().x() : guide.from().y();
        List<Double> lines = guide.kind() == CENTRE ? List.of(upright ? box.centre().x() : box.centre().y())
                : upright ? List.of(box.x(), box.right()) : List.of(box.y(), box.bottom());
        return lines.stream().anyMatch(line -> Math.abs(line - at) < 0.02);
    }

    private static GuideLine line(double fromX, double fromY, double toX, double toY, GuideLine.Kind kind) {
        return new GuideLine(new Pixel(fromX, fromY), new Pixel(toX, toY), kind);
    }
}
