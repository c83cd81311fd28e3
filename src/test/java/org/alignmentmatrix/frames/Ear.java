package org.alignmentmatrix.frames;

import java.util.Iterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;

/// Notes when the window hears of what the hand did.
final class Ear {

    /// What kind of event an input becomes.
    enum Kind {
        MOVE, PRESS, RELEASE, WHEEL, KEY
    }

    /// @param x where a move leads, or the letter of a key; else 0
    /// @param y where a move leads; else 0
    private record Expected(int number, Kind kind, int x, int y) {
    }

    private final ConcurrentLinkedQueue<Expected> expected = new ConcurrentLinkedQueue<>();

    /// Must be called on the window's thread.
    Ear(Scene scene) {
        listen(scene, MouseEvent.MOUSE_MOVED, event -> hear(Kind.MOVE, (int) event.getScreenX(), (int) event.getScreenY()));
        listen(scene, MouseEvent.MOUSE_DRAGGED, event -> hear(Kind.MOVE, (int) event.getScreenX(), (int) event.getScreenY()));
        listen(scene, MouseEvent.MOUSE_PRESSED, _ -> hear(Kind.PRESS, 0, 0));
        listen(scene, MouseEvent.MOUSE_RELEASED, _ -> hear(Kind.RELEASE, 0, 0));
        listen(scene, ScrollEvent.SCROLL, _ -> hear(Kind.WHEEL, 0, 0));
        listen(scene, KeyEvent.KEY_PRESSED, event -> hear(Kind.KEY, event.getCode().getCode(), 0));
    }

    private static <E extends InputEvent> void listen(Scene scene, EventType<E> type, Consumer<E> hear) {
        scene.addEventFilter(type, hear::accept);
    }

    /// Must be called before the hand does it. From any thread.
    void expect(int number, Kind kind, int x, int y) {
        expected.add(new Expected(number, kind, x, y));
    }

    /// Whether the window has heard of all that was expected, or of something later. From any thread.
    boolean hasHeardAll() {
        return expected.isEmpty();
    }

    /// Forgets what the window was never told, such as a move that was overtaken. From any thread.
    void forget() {
        expected.clear();
    }

    private void hear(Kind kind, int x, int y) {
        for (Expected input : expected) {
            if (input.kind == kind && input.x == x && input.y == y) {
                forgetUpTo(input);
                Noted.note(input.number, true);
                Platform.requestNextPulse(); // so that a pulse without a picture says that nothing was to be seen
                return;
            }
        }
    }

    private void forgetUpTo(Expected last) {
        for (Iterator<Expected> all = expected.iterator(); all.hasNext();) {
            Expected next = all.next();
            all.remove();
            if (next == last) {
                return;
            }
        }
    }
}
