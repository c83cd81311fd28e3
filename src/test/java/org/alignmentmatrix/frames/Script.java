package org.alignmentmatrix.frames;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javafx.geometry.Point2D;
import org.alignmentmatrix.model.Quadrant;

/// What the hand does with each board. It keeps its pace whether the window follows or not.
final class Script {

    private static final double PACE = 60; // inputs in a second, as a mouse or a wheel gives them
    private static final double TYPING = 8; // keys in a second, quickly
    private static final int MOVES = 120;
    private static final int NOTCHES = 30;
    private static final String SOUGHT = "hotel"; // none of its letters is a command of the board

    private static final long SETTLED = 400; // milliseconds
    private static final long PATIENCE = 120_000;

    private final Window window;
    private final Hand hand;
    private final Ear ear;
    private final List<Act> acts = new ArrayList<>();
    private int inputs;

    Script(Window window, Hand hand) {
        this.window = window;
        this.hand = hand;
        this.ear = window.ear();
    }

    /// Does everything with the board of a file.
    ///
    /// @param cards how many it holds
    /// @return what was done, in order
    List<Act> play(Path file, int cards) {
        settle(); // the start of the program is not measured here
        pause(3 * SETTLED);
        open("open, first time", file, cards);
        open("open", file, cards);
        drag(", first time");
        drag("");
        window.keepSaving(true);
        drag(", saving");
        window.keepSaving(false);
        marquee();
        zoom();
        find();
        return List.copyOf(acts);
    }

    private void open(String name, Path file, int cards) {
        window.newBoard();
        pause(SETTLED);
        int number = ++inputs;
        var shown = new CountDownLatch(1);
        Noted.note(number, false);
        window.open(file, cards, () -> {
            Noted.note(number, true);
            shown.countDown();
        });
        await(shown);
        acts.add(new Act(name, number, number, false));
        settle();
    }

    private void drag(String when) {
        Point2D from = window.topmostCard();
        Point2D to = window.middle(Quadrant.ALIGNED_COORDINATED).equals(from)
                ? window.middle(Quadrant.MISALIGNED_COORDINATED) : window.middle(Quadrant.ALIGNED_COORDINATED);
        moveTo(from);
        act("press" + when, false, () -> input(Ear.Kind.PRESS, 0, 0, hand::press));
        act("drag" + when, true, () -> moves(from, to));
        act("drop" + when, false, () -> input(Ear.Kind.RELEASE, 0, 0, hand::release));
        window.restore();
        settle();
    }

    private void marquee() {
        Point2D from = window.edge(Quadrant.MISALIGNED_UNCOORDINATED);
        moveTo(from);
        hand.press();
        pause(SETTLED);
        act("marquee", true, () -> moves(from, window.middle(Quadrant.ALIGNED_UNCOORDINATED)));
        hand.release();
        settle();
        window.restore();
        settle();
    }

    private void zoom() {
        moveTo(window.middle(Quadrant.ALIGNED_COORDINATED));
        hand.hold(Hand.CONTROL);
        act("zoom in", true, () -> turnWheel(true));
        act("zoom out", true, () -> turnWheel(false));
        hand.letGo(Hand.CONTROL);
        settle();
    }

    private void find() {
        hand.hold(Hand.CONTROL);
        act("find", false, () -> type('f'));
        hand.letGo(Hand.CONTROL);
        act("find, typing", false, () -> atPace(TYPING, SOUGHT.length(), i -> type(SOUGHT.charAt(i))));
        for (int i = 0; i < 3; i++) { // out of the field, out of the bar, out of the choice
            hand.type(Hand.ESCAPE);
            pause(SETTLED);
        }
        window.restore();
        settle();
    }

    private void act(String name, boolean steady, Runnable inputsOfIt) {
        int first = inputs + 1;
        inputsOfIt.run();
        settle();
        acts.add(new Act(name, first, inputs, steady));
    }

    private void moveTo(Point2D point) {
        hand.moveTo((int) point.getX(), (int) point.getY());
        settle();
    }

    private void moves(Point2D from, Point2D to) {
        atPace(PACE, MOVES, i -> {
            Point2D at = from.interpolate(to, (i + 1.0) / MOVES);
            int x = (int) at.getX();
            int y = (int) at.getY();
            input(Ear.Kind.MOVE, x, y, () -> hand.moveTo(x, y));
        });
    }

    private void turnWheel(boolean up) {
        atPace(PACE, NOTCHES, _ -> input(Ear.Kind.WHEEL, 0, 0, () -> hand.turnWheel(up)));
    }

    private void type(char letter) {
        input(Ear.Kind.KEY, Character.toUpperCase(letter), 0, () -> hand.type(letter));
    }

    private void input(Ear.Kind kind, int x, int y, Runnable act) {
        int number = ++inputs;
        ear.expect(number, kind, x, y);
        Noted.note(number, false);
        act.run();
    }

    @FunctionalInterface
    private interface Step {
        void take(int index);
    }

    private static void atPace(double perSecond, int count, Step step) {
        long begin = System.nanoTime();
        for (int i = 0; i < count; i++) {
            long due = begin + (long) (i * 1e9 / perSecond);
            for (long left = due - System.nanoTime(); left > 0; left = due - System.nanoTime()) {
                LockSupport.parkNanos(left);
            }
            step.take(i);
        }
    }

    /// Waits until the window has heard everything and come to rest.
    private void settle() {
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
        do {
            pause(SETTLED / 4);
            Window.run(() -> { }); // a window that is busy does not come to this soon
            pause(SETTLED);
        } while (!ear.hasHeardAll() && System.nanoTime() < end && isBusy());
        ear.forget();
    }

    /// Whether the window still takes long for nothing.
    private static boolean isBusy() {
        long begin = System.nanoTime();
        Window.run(() -> { });
        return System.nanoTime() - begin > TimeUnit.MILLISECONDS.toNanos(50);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(PATIENCE, TimeUnit.MILLISECONDS)) {
                throw new IllegalStateException("The board was not opened within %d s".formatted(PATIENCE / 1_000));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
