package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.image.PixelReader;
import javafx.scene.input.KeyCode;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Votes;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// What can happen to cards on their way with the pointer.
abstract class DraggingJourney extends BoardJourney {

    private static final double OFF = 4; // pixels beside the line that a card snaps to
    private static final double BELOW = 50; // from one card to the next
    private static final double MARGIN = 8; // of a quadrant, out of which a card is pulled by itself

    @Test
    void aCardSnapsIntoLineWithItsNeighbourAndALineShowsWhy(FxRobot robot) {
        Board start = program.board();
        assertEquals(false, showsGuide());

        carry(robot, BLOG, almostBelowPodcast().x(), almostBelowPodcast().y());
        assertTrue(showsGuide(), "a line between the two cards");
        letGo(robot);

        assertEquals(box(PODCAST).x(), box(BLOG).x(), 0.01);
        assertFalse(showsGuide(), "no line is left");
        undoAll(robot, 1, start);
    }

    @Test
    void withAltACardGoesExactlyWhereThePointerIs(FxRobot robot) {
        double line = box(PODCAST).x();
        carry(robot, BLOG, almostBelowPodcast().x() - 1, almostBelowPodcast().y());
        assertTrue(showsGuide());
        moveWithAlt(robot);
        assertFalse(showsGuide());
        letGo(robot);

        assertEquals(line + OFF, box(BLOG).x(), 1);
        double before = box(BLOG).x();
        program.press(robot, KeyCode.LEFT);
        assertEquals(before - 8, box(BLOG).x(), 0.01, "the keys are still on the board");
    }

    /// Moves the pointer by one pixel to the right with Alt.
    void moveWithAlt(FxRobot robot) {
        robot.press(KeyCode.ALT); // not earlier: many desktops take a press with Alt for themselves
        robot.moveBy(1, 0);
        robot.release(KeyCode.ALT);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void whereSnappingIsSwitchedOffNothingSnaps(FxRobot robot) {
        choose("View", "Snap to neighbours");
        double line = box(PODCAST).x();
        carry(robot, BLOG, almostBelowPodcast().x(), almostBelowPodcast().y());
        assertFalse(showsGuide());
        letGo(robot);

        assertEquals(line + OFF, box(BLOG).x(), 1);
    }

    /// How far the blog has to go.
    private Pixel almostBelowPodcast() {
        Box blog = box(BLOG);
        return new Pixel(box(PODCAST).x() + OFF - blog.x(), box(PODCAST).bottom() + BELOW - blog.y());
    }

    /// Whether a line in the colour of guides is to be seen below the podcast.
    private boolean showsGuide() {
        Box podcast = box(PODCAST);
        return onFx(() -> {
            int accent = argb(Palette.of(Theme.LIGHT));
            PixelReader pixels = stage.getScene().snapshot(null).getPixelReader();
            Point2D left = pane().matrixToScene(new Pixel(podcast.x(), podcast.bottom() + BELOW / 4));
            for (int x = (int) left.getX() - 4; x < left.getX() + podcast.width() + 4; x++) {
                if (pixels.getArgb(x, (int) left.getY()) == accent) {
                    return true;
                }
            }
            return false;
        });
    }

    private static int argb(Palette palette) {
        var accent = palette.colour("accent");
        return 0xff00_0000 | (int) Math.round(accent.getRed() * 255) << 16 | (int) Math.round(accent.getGreen() * 255) << 8
                | (int) Math.round(accent.getBlue() * 255);
    }

    @Test
    void cardsDraggedTogetherKeepTheirDistancesAlsoAtTheEdge(FxRobot robot) {
        choose("View", "Snap to neighbours");
        program.run(() -> open(card(4, "Podcast", Quadrant.ALIGNED_UNCOORDINATED, 0.6, 0.3).withSize(Size.SMALL),
                card(5, "Blog", Quadrant.ALIGNED_UNCOORDINATED, 0.3, 0.7).withSize(Size.SMALL)));
        Board start = program.board();
        Pixel apart = apart();
        Box blog = box(BLOG);
        select(PODCAST, BLOG);

        carry(robot, BLOG, 12, -15);
        letGo(robot);
        assertNear(blog.plus(12, -15).centre(), box(BLOG).centre(), 1, "under the pointer");
        assertNear(apart, apart(), 0.01, "after a drag");
        assertEquals(List.of(PODCAST, BLOG), selected());

        carry(robot, BLOG, sight().right() - box(BLOG).centre().x() - 30, 0);
        letGo(robot);
        assertNear(apart, apart(), MARGIN + 0.1, "at the right edge");
        assertTrue(box(PODCAST).union(sight()).equals(sight()) && box(PODCAST).right() > sight().right() - 2 * MARGIN, "it came that far");
        undoAll(robot, 2, start);
    }

    private Pixel apart() {
        Pixel podcast = box(PODCAST).centre();
        return podcast.plus(-box(BLOG).centre().x(), -box(BLOG).centre().y());
    }

    @Test
    void aCardThatLiesHiddenNowIsToldAndCanBeTidied(FxRobot robot) {
        program.run(() -> open(card(1, "Small one", Quadrant.ALIGNED_COORDINATED, 0.7, 0.6).withSize(Size.SMALL),
                card(2, "Large one", Quadrant.MISALIGNED_UNCOORDINATED, 0.4, 0.5).withSize(Size.LARGE)));
        Board start = program.board();
        Pixel small = box(WEBINAR).centre();
        Pixel large = box(FAIR).centre();

        carry(robot, FAIR, small.x() - large.x(), small.y() - large.y());
        letGo(robot);
        assertEquals("“Small one” lies hidden under other cards now.", told());
        assertTrue(box(FAIR).union(box(WEBINAR)).equals(box(FAIR)), "it cannot be seen");

        click("Tidy");
        assertEquals("", told());
        assertFalse(box(FAIR).overlaps(box(WEBINAR)), "both can be seen");
        undoAll(robot, 2, start);
    }

    @Test
    void restingOnACardMakesAStackOfBoth(FxRobot robot) {
        program.run(() -> open(card(1, "Votes for it", Quadrant.ALIGNED_COORDINATED, 0.7, 0.6).withVotes(new Votes(2, 1)),
                card(2, "Comes along", Quadrant.MISALIGNED_UNCOORDINATED, 0.4, 0.5).withVotes(new Votes(0, 3))));
        Board start = program.board();
        Pixel top = box(WEBINAR).centre();
        Pixel other = box(FAIR).centre();
        assertEquals(new CardPlan.Marks(1, 3, false), marks());

        carry(robot, FAIR, top.x() - other.x() + 10, top.y() - other.y());
        robot.sleep(900);
        letGo(robot);

        assertEquals(new CardPlan.Marks(2, 6, false), marks(), "two cards and the votes of both");
        assertEquals(Optional.empty(), frame().find(FAIR));
        assertEquals(List.of(WEBINAR), selected());
        assertEquals("Stack", status());
        assertEquals(Quadrant.ALIGNED_COORDINATED, quadrant(FAIR).orElseThrow());
        undoAll(robot, 1, start);
        assertNear(other, box(FAIR).centre(), 0.01, "back where it was");
    }

    private CardPlan.Marks marks() {
        return switch (frame().find(WEBINAR).orElseThrow()) {
            case CardPlan.Full full -> full.marks();
            case CardPlan.Brief brief -> brief.marks();
            case CardPlan.Dot _, CardPlan.Faint _ -> throw new AssertionError("The card is not shown in full");
        };
    }
}
