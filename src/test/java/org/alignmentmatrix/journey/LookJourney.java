package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.QuadrantPlan;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Tint;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// How the board can be shown: with other columns, names and colours, with cards that stand back, and at rest.
abstract class LookJourney extends BoardJourney {

    @Test
    void theAxisLayoutSwapsTheLeftColumnAndKeepsEveryCardInItsQuadrant(FxRobot robot) {
        Board start = program.board();
        Box upper = quadrantPlan(Quadrant.MISALIGNED_UNCOORDINATED).box();
        Box lower = quadrantPlan(Quadrant.MISALIGNED_COORDINATED).box();
        Box right = quadrantPlan(Quadrant.ALIGNED_COORDINATED).box();

        program.press(robot, KeyCode.X);
        assertEquals(lower, quadrantPlan(Quadrant.MISALIGNED_UNCOORDINATED).box());
        assertEquals(upper, quadrantPlan(Quadrant.MISALIGNED_COORDINATED).box());
        assertEquals(right, quadrantPlan(Quadrant.ALIGNED_COORDINATED).box());
        assertTrue(box(WEBINAR).union(lower).equals(lower), "the card went along");
        assertNothingDone(start);

        carry(robot, WEBINAR, right.centre().x() - box(WEBINAR).centre().x(), 0);
        letGo(robot);
        assertEquals(Optional.of(Quadrant.ALIGNED_UNCOORDINATED), quadrant(WEBINAR), "to the right of the lower row");
        assertEquals("goals now aligned · efforts still uncoordinated", status());
        undoAll(robot, 1, start);
    }

    @Test
    void lettersBeginCardsInTheAxisLayoutToo(FxRobot robot) {
        program.press(robot, KeyCode.X);
        robot.write("box office");
        program.press(robot, KeyCode.ENTER);
        program.press(robot, KeyCode.ESCAPE);

        assertEquals("box office", program.card("box office").title());
        assertTrue(onFx(pane()::isFocused));
        program.press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertEquals(5, program.board().cards().size());
    }

    @Test
    void aQuadrantWithItsOwnNameAndColourIsPaintedSo(FxRobot robot) {
        Board start = program.board();
        QuadrantPlan before = quadrantPlan(Quadrant.ALIGNED_COORDINATED);
        int rgb = ground(Quadrant.ALIGNED_COORDINATED);
        program.dialogs.quadrants = Optional.of(QuadrantStyles.TEMPLATE
                .with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("One team", "Keep going", Tint.VIOLET)));
        choose("Board", "Quadrants…");

        QuadrantPlan after = quadrantPlan(Quadrant.ALIGNED_COORDINATED);
        assertEquals(List.of("One team", "Keep going", Tint.VIOLET), List.of(after.name(), after.meaning(), after.tint()));
        assertFalse(rgb == ground(Quadrant.ALIGNED_COORDINATED), "its ground has another colour");
        assertEquals("2  One team", menus.item("Card", "Move to", "2  One team").getText());

        undoAll(robot, 1, start);
        assertEquals(before, quadrantPlan(Quadrant.ALIGNED_COORDINATED));
        assertEquals(rgb, ground(Quadrant.ALIGNED_COORDINATED));
    }

    private QuadrantPlan quadrantPlan(Quadrant quadrant) {
        return frame().quadrants().stream().filter(plan -> plan.quadrant() == quadrant).findFirst().orElseThrow();
    }

    /// A pixel beside all cards and words.
    private int ground(Quadrant quadrant) {
        Box box = quadrantPlan(quadrant).box();
        return picture().getPixelReader().getArgb((int) box.x() + 40, (int) box.bottom() - 4);
    }

    /// The resting picture.
    private WritableImage picture() {
        return onFx(() -> stage.getScene().lookup(".matrix").snapshot(null, null));
    }

    private static int[] pixels(WritableImage image) {
        int width = (int) image.getWidth();
        int[] pixels = new int[width * (int) image.getHeight()];
        image.getPixelReader().getPixels(0, 0, width, (int) image.getHeight(), PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    @Test
    void withReducedMotionTheFirstPictureAfterAnUndoIsTheLast(FxRobot robot) {
        assertFalse(undoGlides(robot));
        choose("View", "Reduced motion");
        assertTrue(undoGlides(robot), "otherwise the card is on its way");
    }

    /// Whether the first picture after an undo differs from the one a second later.
    private boolean undoGlides(FxRobot robot) {
        select(WEBINAR);
        program.press(robot, KeyCode.SHIFT, KeyCode.DIGIT4);
        robot.sleep(600);
        select();
        WritableImage first = onFx(() -> {
            program.document().undo();
            stage.getScene().getRoot().layout();
            return picture();
        });
        robot.sleep(600);
        WaitForAsyncUtils.waitForFxEvents();
        return !Arrays.equals(pixels(first), pixels(picture()));
    }

    @Test
    void cardsThatNobodyLooksForStandBackOrAreLeftOutAndTabPassesThem(FxRobot robot) {
        program.press(robot, KeyCode.CONTROL, KeyCode.F);
        robot.write("o"); // as in Podcast and Blog
        assertEquals(List.of(PODCAST, BLOG), bright());
        assertEquals(5, frame().cards().size());

        robot.clickOn("#filter");
        robot.clickOn(robot.lookup(".filter-panel .radio-button")
                .match(node -> ((ButtonBase) node).getText().equals("Hide the others")).<Node>query());
        assertEquals(List.of(PODCAST, BLOG), frame().cards().stream().map(CardPlan::id).toList());

        program.press(robot, KeyCode.ESCAPE);
        program.run(pane()::requestFocus);
        program.press(robot, KeyCode.HOME);
        assertEquals(List.of(PODCAST), selected());
        program.press(robot, KeyCode.TAB);
        assertEquals(List.of(BLOG), selected());
        assertNothingDone(program.board());

        robot.clickOn("Clear");
        assertEquals(5, bright().size(), "all are back");
    }

    private List<CardId> bright() {
        return frame().cards().stream().filter(card -> !(card instanceof CardPlan.Faint)).map(CardPlan::id).toList();
    }
}
