package org.alignmentmatrix.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.value.ObservableValue;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.GuideLine;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.gesture.Dragging;
import org.alignmentmatrix.gesture.Gesture;
import org.alignmentmatrix.gesture.Marquee;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.paint.BoardPainter;
import org.alignmentmatrix.paint.CanvasSurface;
import org.alignmentmatrix.paint.CardPainter;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Surface;
import org.jspecify.annotations.Nullable;

/// What lies over the resting picture: rings around selected cards, the lit target, the marquee and the cards that hang on
/// the pointer.
///
/// Lifted cards are painted once, on a small canvas of their own that then only moves.
final class OverlayView extends Pane {

    private static final double SHADOW = 24; // room around lifted cards for their shadow
    private static final double TILT = -1; // degrees
    private static final double LIST_WIDTH = 400; // cards of the lists beside the matrix can be lifted too
    private static final int MOST_LIFTED = 300;
    private static final int MOST_SHADOWS = 12;
    private static final double FLASH = 900e6; // nanoseconds
    private static final double STILL_FLASH = 0.6; // how strong it is where nothing is to fade
    private static final int MOST_FLASHING = 200;
    private static final double RING_OFFSET = 2;

    private final ObservableValue<Palette> palette;
    private final BooleanSupplier calm;
    private final CardPainter cards;
    private final Canvas marks = new Canvas();
    private final Canvas lift = new Canvas();
    private final CanvasSurface markSurface;
    private final CanvasSurface liftSurface;
    private List<CardPlan> lifted = List.of();
    private Box liftedBox = new Box(0, 0, 0, 0);

    private @Nullable Marks shown;
    private List<CardId> flashing = List.of();
    private double flashLeft; // 1 at its beginning, 0 at its end
    private final AnimationTimer flash = new AnimationTimer() {
        private long begin;

        @Override
        public void start() {
            begin = 0;
            super.start();
        }

        @Override
        public void handle(long now) {
            begin = begin == 0 ? now : begin;
            double left = Math.max(0, 1 - (now - begin) / FLASH);
            flashLeft = calm.getAsBoolean() ? Math.ceil(left) * STILL_FLASH : left;
            if (flashLeft == 0) {
                stop();
            }
            if (shown != null) {
                show(shown);
            }
        }
    };

    /// @param calm whether the user wants no motion
    OverlayView(BoardPainter painter, BoardLook look, BooleanSupplier calm) {
        this.calm = calm;
        this.palette = look.palette();
        this.cards = painter.cards();
        this.markSurface = new CanvasSurface(marks.getGraphicsContext2D(), look.fonts());
        this.liftSurface = new CanvasSurface(lift.getGraphicsContext2D(), look.fonts());
        lift.setVisible(false);
        getChildren().addAll(marks, lift);
        setMouseTransparent(true);
    }

    /// What is to be marked.
    ///
    /// @param read the current card with all its words, if the picture shows too few of them
    /// @param current the one card that keys act on
    /// @param pull how far lifted cards are kept from hanging out of the matrix
    /// @param target where lifted cards would come to lie
    /// @param focused the quadrant that keys act on
    /// @param hasKeys whether the board has the keys
    /// @param entered whether they came to it by Tab, so that it must be seen even where no card shows it
    record Marks(Frame frame, Optional<CardPlan.Full> read, Set<CardId> selection, Optional<CardId> current,
                 Gesture gesture, Pixel pull, Optional<Place> target, Optional<Quadrant> focused, boolean hasKeys, boolean entered) {
    }

    /// Lays the marks over the matrix; lifted cards may leave it.
    void placeOver(double x, double y, double width, double height) {
        marks.relocate(x, y);
        marks.setWidth(width);
        marks.setHeight(height);
        lift.relocate(x, y);
    }

    void show(Marks now) {
        shown = now;
        GraphicsContext surface = marks.getGraphicsContext2D();
        surface.clearRect(0, 0, marks.getWidth(), marks.getHeight());
        if (now.entered && now.selection.isEmpty() && now.focused.isEmpty()) {
            outline(surface, now.frame.matrix().area(), ring());
        }
        now.focused.ifPresent(quadrant -> outline(surface, now.frame.matrix().quadrant(quadrant), 2));
        if (flashLeft > 0) {
            flashes(surface, now.frame);
        }
        switch (now.gesture) {
            case Dragging drag -> {
                now.target.flatMap(Place::quadrantIfPlaced)
                        .ifPresent(quadrant -> outline(surface, now.frame.matrix().quadrant(quadrant), 3));
                drag.onto().flatMap(now.frame::find).ifPresent(card -> receiver(surface, card, drag.lifted().size()));
                drag.snap().guides().forEach(guide -> guide(surface, guide));
                follow(drag, now.pull);
            }
            case Marquee marquee -> {
                dropLifted();
                rings(surface, now);
                marquee(surface, marquee.box());
            }
            case Gesture _ -> {
                dropLifted();
                rings(surface, now);
                now.read.ifPresent(card -> {
                    cards.paintLifted(markSurface, card, 0);
                    ring(surface, card, RING_OFFSET);
                });
            }
        }
    }

    /// Lets cards light up for a moment, because they changed without the pointer.
    void flash(List<CardId> ids) {
        flashing = ids.subList(0, Math.min(ids.size(), MOST_FLASHING));
        if (!flashing.isEmpty()) {
            flash.start();
        }
    }

    private void flashes(GraphicsContext surface, Frame frame) {
        surface.setFill(palette.getValue().colour("accent").deriveColor(0, 1, 1, 0.45 * flashLeft));
        for (CardId id : flashing) {
            frame.find(id).ifPresent(card -> {
                Box box = card.box().inset(-4);
                double corner = 2 * (CardPainter.corner(card) + 4);
                surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
            });
        }
    }

    /// Moves the lifted cards along with the pointer; cheap, and all that a drag repaints.
    void follow(Dragging drag, Pixel pull) {
        if (lifted != drag.lifted()) {
            lifted = drag.lifted();
            paintLifted(drag);
        }
        lift.setVisible(true);
        lift.setTranslateX(Math.round(liftedBox.x() + drag.dx() + pull.x()));
        lift.setTranslateY(Math.round(liftedBox.y() + drag.dy() + pull.y()));
    }

    /// Of very many cards only those near the window are painted; a number says how many there are.
    private void paintLifted(Dragging drag) {
        Box reach = new Box(0, 0, marks.getWidth(), marks.getHeight()).inset(-LIST_WIDTH);
        List<CardPlan> near = lifted.stream().filter(card -> card.box().overlaps(reach) || card.id().equals(drag.grabbed())).toList();
        List<CardPlan> painted = near.subList(Math.max(0, near.size() - MOST_LIFTED), near.size());
        liftedBox = painted.stream().map(CardPlan::box).reduce(Box::union).orElse(lifted.getLast().box()).inset(-SHADOW);
        lift.setWidth(liftedBox.width());
        lift.setHeight(liftedBox.height());
        Surface surface = liftSurface;
        surface.clear(new Box(0, 0, liftedBox.width(), liftedBox.height()));
        surface.save();
        surface.translate(-liftedBox.x(), -liftedBox.y());
        for (CardPlan card : painted) {
            if (painted.size() <= MOST_SHADOWS) {
                cards.paintLifted(surface, card, TILT);
            } else {
                cards.paint(surface, card);
            }
        }
        if (lifted.size() > 1) {
            lifted.stream().filter(card -> card.id().equals(drag.grabbed())).findFirst()
                    .ifPresent(card -> cards.paintCount(surface, lifted.size(), card.box()));
        }
        surface.restore();
    }

    private void dropLifted() {
        lifted = List.of();
        lift.setVisible(false);
    }

    private void rings(GraphicsContext surface, Marks now) {
        for (CardId id : now.selection) {
            boolean current = now.current.filter(id::equals).isPresent();
            now.frame.find(id).ifPresent(card -> ring(surface, card, current && now.hasKeys ? ring() : ring() - 1));
        }
    }

    private double ring() {
        return palette.getValue().measure("ring");
    }

    private void ring(GraphicsContext surface, CardPlan card, double width) {
        if (card instanceof CardPlan.Dot(_, Box dot, _, _)) { // there may be thousands, and straight edges are cheap
            frame(surface, dot.inset(-RING_OFFSET), width);
            return;
        }
        double distance = RING_OFFSET + width / 2;
        Box box = card.box().inset(-distance);
        double corner = 2 * (CardPainter.corner(card) + distance);
        surface.setStroke(palette.getValue().colour("accent"));
        surface.setLineWidth(width);
        surface.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
    }

    private void outline(GraphicsContext surface, Box quadrant, double width) {
        Box box = quadrant.inset(width / 2);
        surface.setStroke(palette.getValue().colour("accent"));
        surface.setLineWidth(width);
        surface.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 24 - width, 24 - width);
    }

    private void frame(GraphicsContext surface, Box around, double width) {
        Box box = new Box(Math.round(around.x()), Math.round(around.y()), Math.round(around.width()), Math.round(around.height()));
        surface.setFill(palette.getValue().colour("accent"));
        surface.fillRect(box.x(), box.y(), box.width(), width);
        surface.fillRect(box.x(), box.bottom() - width, box.width(), width);
        surface.fillRect(box.x(), box.y(), width, box.height());
        surface.fillRect(box.right() - width, box.y(), width, box.height());
    }

    /// The card that lifted cards would be laid onto.
    private void receiver(GraphicsContext surface, CardPlan card, int joining) {
        surface.setFill(palette.getValue().colour("accent").deriveColor(0, 1, 1, 0.22));
        Box box = card.box().inset(-6);
        double corner = 2 * (CardPainter.corner(card) + 6);
        surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
        ring(surface, card, 3);
        int there = card instanceof CardPlan.Full full ? full.marks().cards() : 1;
        // at its left corner, because the pointer covers more of the right
        cards.paintCount(markSurface, there + joining, card.box().plus(-card.box().width(), 0));
    }

    private void guide(GraphicsContext surface, GuideLine guide) {
        surface.setFill(palette.getValue().colour("accent"));
        double x = Math.round(guide.from().x());
        double y = Math.round(guide.from().y());
        boolean level = guide.from().y() == guide.to().y();
        double length = level ? guide.to().x() - x : guide.to().y() - y;
        surface.fillRect(x, y, level ? length : 1, level ? 1 : length);
        if (guide.kind() == GuideLine.Kind.GAP) { // with feet, as a measure has
            surface.fillRect(level ? x : x - 4, level ? y - 4 : y, level ? 1 : 9, level ? 9 : 1);
            surface.fillRect(level ? x + length : x - 4, level ? y - 4 : y + length, level ? 1 : 9, level ? 9 : 1);
        }
    }

    private void marquee(GraphicsContext surface, Box box) {
        Color accent = palette.getValue().colour("accent");
        surface.setFill(accent.deriveColor(0, 1, 1, 0.08));
        surface.fillRect(box.x(), box.y(), box.width(), box.height());
        surface.setStroke(accent);
        surface.setLineWidth(1);
        surface.strokeRect(box.x() + 0.5, box.y() + 0.5, box.width(), box.height());
    }
}
