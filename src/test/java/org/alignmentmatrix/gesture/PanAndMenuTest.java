package org.alignmentmatrix.gesture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PanAndMenuTest {

    private final FakeScene scene = new FakeScene();
    private final CardId first = scene.put(1, 200, 200);
    private final CardId second = scene.put(2, 400, 300);

    @AfterEach
    void everyStoryEndsIdle() {
        assertSame(Gesture.IDLE, scene.gesture);
    }

    @Test
    void thePictureFollowsTheHandMoveByMove() {
        scene.select(second);

        scene.grab(200, 200).move(201, 200).move(250, 180).release(260, 180);

        assertEquals(List.of(new Intent.Pan(1, 0), new Intent.Pan(49, -20), new Intent.Pan(10, 0)), scene.intents);
        assertEquals(List.of(second), scene.selected(), "a card under the hand means nothing");
    }

    @Test
    void aHandThatDoesNotMovePansNothing() {
        scene.grab(200, 200).release(200, 200).move(300, 300);

        assertEquals(List.of(), scene.intents);
    }

    @Test
    void otherPointersDoNotDisturbAPan() {
        scene.grab(200, 200).press(400, 300).hold(200, 200).dwell(200, 200).askMenu(200, 200).scroll(5, 5);
        assertEquals(new Panning(new Pixel(200, 200)), scene.gesture);

        scene.escape();
        assertEquals(List.of(), scene.intents);
    }

    @Test
    void aLongPressOnACardAsksForItsMenuAndThenMeansNothingMore() {
        scene.press(200, 200).hold(201, 200).move(300, 300).release(300, 300);

        assertEquals(List.of(new Intent.Menu(new Pixel(201, 200), Optional.of(first))), scene.intents);
        assertEquals(List.of(first), scene.selected());
    }

    @Test
    void aLongPressBesideAllCardsAsksForTheMenuOfTheBoardAndKeepsTheSelection() {
        scene.select(first);

        scene.press(600, 100).hold(600, 100).release(600, 100);

        assertEquals(List.of(new Intent.Menu(new Pixel(600, 100), Optional.empty())), scene.intents);
        assertEquals(List.of(first), scene.selected());
    }

    @Test
    void aLongPressInADragMeansNothing() {
        scene.press(200, 200).move(300, 300).hold(300, 300);

        assertInstanceOf(Dragging.class, scene.gesture);
        scene.escape();
        assertEquals(List.of(), scene.intents);
    }

    @Test
    void theSecondButtonSelectsTheCardUnderIt() {
        scene.select(second);

        scene.askMenu(200, 200);

        assertEquals(List.of(first), scene.selected());
        assertEquals(List.of(new Intent.Menu(new Pixel(200, 200), Optional.of(first))), scene.intents);
    }

    @Test
    void theSecondButtonOnOneOfTheSelectedCardsOrOnTheGroundKeepsTheSelection() {
        scene.select(first, second);

        scene.askMenu(200, 200).askMenu(600, 100);

        assertEquals(List.of(first, second), scene.selected());
        assertEquals(List.of(new Intent.Menu(new Pixel(200, 200), Optional.of(first)),
                new Intent.Menu(new Pixel(600, 100), Optional.empty())), scene.intents);
    }

    @Test
    void theSecondButtonDoesNotDisturbWhatTheFirstOneDoes() {
        scene.press(200, 200).askMenu(200, 200).move(300, 300).askMenu(300, 300);
        assertInstanceOf(Dragging.class, scene.gesture);
        scene.escape();

        scene.press(600, 100).askMenu(600, 100).move(390, 290).askMenu(390, 290).release(390, 290);
        assertEquals(List.of(second), scene.selected());
        assertEquals(List.of(), scene.intents);
    }

    @Test
    void aMarqueeGrowsFromTheSamePointOfTheBoard() {
        scene.press(600, 350).move(500, 340);
        assertEquals(List.of(), scene.selected());

        scene.scroll(80, 0);

        assertEquals(new Box(500, 340, 180, 10), assertInstanceOf(Marquee.class, scene.gesture).box());
        assertEquals(List.of(), scene.selected());
        scene.scroll(0, 30);
        assertEquals(List.of(second), scene.selected());
        scene.release(500, 340);
    }

    @Test
    void aPressOnTheGroundOfAPictureThatMovesBeginsTheMarqueeWhereItWas() {
        scene.press(600, 350).scroll(-40, -10).move(601, 350);

        assertEquals(new Box(560, 340, 41, 10), assertInstanceOf(Marquee.class, scene.gesture).box());
        scene.escape();
    }

    @Test
    void withoutAPressRestingAndScrollingMeanNothing() {
        scene.dwell(200, 200).hold(200, 200).scroll(5, 5);

        assertEquals(List.of(), scene.intents);
        assertEquals(List.of(), scene.selected());
    }
}
