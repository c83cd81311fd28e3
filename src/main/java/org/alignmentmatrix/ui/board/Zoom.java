package org.alignmentmatrix.ui.board;

import java.util.Collection;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.Viewport;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Quadrant;
import org.jspecify.annotations.Nullable;

/// Coming nearer, going away and moving over the board. Nothing of it changes the document, and undo never takes it back.
public final class Zoom {

    /// One step of a key or a button.
    private static final double STEP = 1.25;
    /// What one unit of the wheel does, as the power of e; a notch of a usual mouse has 40 of them.
    private static final double WHEEL = 0.0046;
    private static final double MARGIN = 32; // around what was zoomed to
    private static final double TRAVEL = 220e6; // nanoseconds
    private static final double NEAR = 2; // times the natural size of a card
    private static final int MOST_CARDS = 500; // whose boxes are asked for; more of them fill the board anyway

    private final OpenDocument document;
    private final MatrixView matrix;
    private final BooleanSupplier calm;
    private @Nullable Travel travel;
    private Moved moved = (_, _) -> { };

    /// Hears that the board moved under the window.
    @FunctionalInterface
    interface Moved {

        /// @param dx how far to the right, in pixels
        /// @param dy how far downwards
        void by(double dx, double dy);
    }

    /// @param calm whether the user wants no motion
    Zoom(OpenDocument document, MatrixView matrix, BooleanSupplier calm) {
        this.document = document;
        this.matrix = matrix;
        this.calm = calm;
    }

    /// On the way to another view.
    private final class Travel extends AnimationTimer {
        private final Viewport from;
        private final Viewport to;
        private long begin;

        Travel(Viewport from, Viewport to) {
            this.from = from;
            this.to = to;
        }

        @Override
        public void handle(long now) {
            begin = begin == 0 ? now : begin;
            double share = Math.min(1, (now - begin) / TRAVEL);
            matrix.show(share >= 1 ? to : from.towards(to, 1 - Math.pow(1 - share, 3)));
            if (share >= 1) {
                stop();
                travel = null;
            }
        }
    }

    /// How large the board is shown: 1 fits it to the window.
    public ObservableValue<Double> factor() {
        return matrix.viewProperty().map(Viewport::zoom);
    }

    public void in() {
        step(STEP);
    }

    public void out() {
        step(1 / STEP);
    }

    /// Around the selected cards if they can be seen, else around the middle.
    private void step(double factor) {
        Viewport at = destination();
        Pixel around = boxOf(document.selection()).map(Box::centre).filter(at.window()::contains).orElse(at.window().centre());
        go(at.zoomedAt(around, factor));
    }

    /// The whole board.
    public void fit() {
        Viewport at = matrix.view();
        go(Viewport.fit(at.width(), at.height()));
    }

    /// As near as all selected cards can be seen; nothing happens without any on the matrix.
    public void toSelection() {
        boxOf(document.selection()).ifPresent(box -> go(matrix.view().showing(box, 2 * MARGIN, nearEnough())));
    }

    /// A few cards need not fill the window: they come as near as they can be read from the back of a room.
    private double nearEnough() {
        return matrix.view().zoom() * NEAR / matrix.frame().scale();
    }

    /// One quadrant fills the window; the same again shows the whole board.
    public void toQuadrant(Quadrant quadrant) {
        Viewport at = matrix.view();
        Viewport near = at.showing(matrix.frame().matrix().quadrant(quadrant), 0, Viewport.MAX_ZOOM);
        boolean there = !at.isFit() && Math.abs(near.zoom() / at.zoom() - 1) < 1e-3 && Math.hypot(near.x() - at.x(), near.y() - at.y()) < 3;
        if (there) {
            fit();
        } else {
            go(near);
        }
    }

    /// Brings cards into sight, moving the board as little as possible.
    public void reveal(Collection<CardId> ids) {
        if (!matrix.view().isFit()) {
            boxOf(ids).ifPresent(box -> {
                Viewport at = destination();
                Viewport next = at.revealing(box, MARGIN / 2);
                if (!next.equals(at) && travel == null) {
                    go(next);
                }
            });
        }
    }

    /// Brings a card into sight without a way to it, because something is laid over it now.
    void revealAtOnce(CardId id) {
        stopTravel();
        matrix.planOf(id).ifPresent(card -> matrix.show(matrix.view().revealing(card.box(), MARGIN / 2)));
    }

    void wheel(Pixel at, double units) {
        jump(matrix.view().zoomedAt(at, Math.exp(units * WHEEL)));
    }

    void pinch(Pixel at, double factor) {
        jump(matrix.view().zoomedAt(at, factor));
    }

    void pan(double dx, double dy) {
        Viewport before = matrix.view();
        jump(before.panned(dx, dy));
        Viewport after = matrix.view();
        if (!after.equals(before)) {
            moved.by(before.x() - after.x(), before.y() - after.y());
        }
    }

    /// @param next hears of each pan, by wheel, hand or at the edge
    void onMoved(Moved next) {
        moved = next;
    }

    private Viewport destination() {
        return travel == null ? matrix.view() : travel.to;
    }

    private void jump(Viewport next) {
        stopTravel();
        matrix.show(next);
    }

    private void go(Viewport next) {
        stopTravel();
        if (calm.getAsBoolean() || next.equals(matrix.view())) {
            matrix.show(next);
        } else {
            travel = new Travel(matrix.view(), next);
            travel.start();
        }
    }

    private void stopTravel() {
        if (travel != null) {
            travel.stop();
            travel = null;
        }
    }

    private Optional<Box> boxOf(Collection<CardId> ids) {
        return ids.stream().limit(MOST_CARDS).flatMap(id -> matrix.planOf(id).stream()).map(CardPlan::box).reduce(Box::union);
    }
}
