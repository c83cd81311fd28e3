package org.alignmentmatrix.app;

import java.util.List;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.ui.board.BoardPane;

/// What a hand does on the board of a rehearsal. The events are made here, because without a display there is no mouse.
final class RehearsalHand {

    private static final int MOVES = 60;
    private static final int NOTCH = 40; // units of a wheel

    private final Session session;

    RehearsalHand(Session session) {
        this.session = session;
    }

    /// Drags the topmost card to the other side of the matrix, and takes it back.
    void drag() {
        Frame frame = board().frame();
        CardPlan card = frame.cards().getLast();
        Pixel from = card.box().centre();
        Pixel middle = frame.matrix().area().centre();
        draw(from, new Pixel(2 * middle.x() - from.x(), 2 * middle.y() - from.y()));
        session.document().undo();
        session.document().redo();
    }

    /// Draws a frame over the upper left quarter.
    void marquee() {
        Pixel middle = board().frame().matrix().area().centre();
        draw(new Pixel(2, 2), new Pixel(middle.x(), middle.y()));
        session.document().select(List.of());
    }

    /// Comes near and goes away again.
    void zoom() {
        Pixel at = board().frame().matrix().area().centre();
        for (int step = 0; step < MOVES; step++) {
            wheel(at, step < MOVES / 2 ? NOTCH : -NOTCH);
            board().layout();
        }
    }

    private void draw(Pixel from, Pixel to) {
        mouse(MouseEvent.MOUSE_PRESSED, from);
        for (int step = 1; step <= MOVES; step++) {
            double share = step / (double) MOVES;
            mouse(MouseEvent.MOUSE_DRAGGED, new Pixel(from.x() + (to.x() - from.x()) * share, from.y() + (to.y() - from.y()) * share));
            board().layout();
        }
        mouse(MouseEvent.MOUSE_RELEASED, to);
        board().layout();
    }

    private void mouse(EventType<MouseEvent> type, Pixel at) {
        Node matrix = matrix();
        Point2D scene = board().matrixToScene(at);
        boolean down = type != MouseEvent.MOUSE_RELEASED;
        matrix.fireEvent(new MouseEvent(type, scene.getX(), scene.getY(), scene.getX(), scene.getY(), MouseButton.PRIMARY, 1, false, false,
                false, false, down, false, false, false, false, false, new PickResult(matrix, scene.getX(), scene.getY())));
    }

    private void wheel(Pixel at, double units) {
        Node matrix = matrix();
        Point2D scene = board().matrixToScene(at);
        matrix.fireEvent(new ScrollEvent(ScrollEvent.SCROLL, scene.getX(), scene.getY(), scene.getX(), scene.getY(),
                false, true, false, false, false, false, 0, units, 0, units, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, new PickResult(matrix, scene.getX(), scene.getY())));
    }

    private BoardPane board() {
        return session.window().board();
    }

    private Node matrix() {
        return board().lookup(".matrix");
    }
}
