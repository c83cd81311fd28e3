package org.alignmentmatrix.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.gesture.Dragging;
import org.alignmentmatrix.gesture.Gesture;
import org.alignmentmatrix.gesture.Marquee;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.paint.BoardPainter;
import org.alignmentmatrix.paint.CardPainter;
import org.alignmentmatrix.paint.Palette;

/// What lies over the resting picture: rings around selected cards, the lit target, the marquee and the cards that hang on
/// the pointer.
///
/// Lifted cards are painted once, on a small canvas of their own that then only moves; the resting picture below is left
/// alone, a veil over the card's old place makes it look lifted out.
final class OverlayView extends Pane {

    private static final double SHADOW = 24; // room around lifted cards for their shadow
    private static final double TILT = -1; // degrees
    private static final double RING = 2.5;
    private static final double RING_OFFSET = 2;

    private final Palette palette;
    private final CardPainter cards;
    private final Canvas marks = new Canvas();
    private final Canvas lift = new Canvas();
    private List<CardPlan> lifted = List.of();
    private Box liftedBox = new Box(0, 0, 0, 0);

    OverlayView(BoardPainter painter, Palette palette) {
        this.palette = palette;
        this.cards = painter.cards();
        lift.setVisible(false);
        getChildren().addAll(marks, lift);
        setMouseTransparent(true);
    }

    /// What is to be marked.
    ///
    /// @param current the one card that keys act on
    /// @param target where lifted cards would come to lie
    /// @param focused the quadrant that keys act on
    /// @param hasKeys whether the board has the keys
    /// @param entered whether they came to it by Tab, so that it must be seen even where no card shows it
    record Marks(Frame frame, Set<CardId> selection, Optional<CardId> current, Gesture gesture, Optional<Place> target,
                 Optional<Quadrant> focused, boolean hasKeys, boolean entered) {
    }

    /// Lays the marks over the matrix; lifted cards may leave it.
    void placeOver(double x, double y, double width, double height) {
        marks.relocate(x, y);
        marks.setWidth(width);
        marks.setHeight(height);
        lift.relocate(x, y);
    }

    void show(Marks now) {
        GraphicsContext surface = marks.getGraphicsContext2D();
        surface.clearRect(0, 0, marks.getWidth(), marks.getHeight());
        if (now.entered && now.selection.isEmpty() && now.focused.isEmpty()) {
            outline(surface, now.frame.matrix().area(), RING);
        }
        now.focused.ifPresent(quadrant -> outline(surface, now.frame.matrix().quadrant(quadrant), 2));
        switch (now.gesture) {
            case Dragging drag -> {
                now.target.flatMap(Place::quadrantIfPlaced)
                        .ifPresent(quadrant -> outline(surface, now.frame.matrix().quadrant(quadrant), 3));
                drag.lifted().forEach(card -> veil(surface, now.frame, card));
                follow(drag);
            }
            case Marquee marquee -> {
                dropLifted();
                rings(surface, now);
                frame(surface, marquee.box());
            }
            case Gesture _ -> {
                dropLifted();
                rings(surface, now);
            }
        }
    }

    /// Moves the lifted cards along with the pointer; cheap, and all that a drag repaints.
    void follow(Dragging drag) {
        if (lifted != drag.lifted()) {
            lifted = drag.lifted();
            paintLifted();
        }
        lift.setVisible(true);
        lift.setTranslateX(Math.round(liftedBox.x() + drag.dx()));
        lift.setTranslateY(Math.round(liftedBox.y() + drag.dy()));
    }

    private void paintLifted() {
        liftedBox = lifted.stream().map(CardPlan::box).reduce(Box::union).orElseThrow().inset(-SHADOW);
        lift.setWidth(liftedBox.width());
        lift.setHeight(liftedBox.height());
        GraphicsContext surface = lift.getGraphicsContext2D();
        surface.clearRect(0, 0, liftedBox.width(), liftedBox.height());
        for (CardPlan card : lifted) {
            surface.save();
            surface.translate(card.box().centre().x() - liftedBox.x(), card.box().centre().y() - liftedBox.y());
            surface.rotate(TILT);
            surface.translate(-card.box().centre().x(), -card.box().centre().y());
            cards.paintLifted(surface, card);
            surface.restore();
        }
    }

    private void dropLifted() {
        lifted = List.of();
        lift.setVisible(false);
    }

    private void rings(GraphicsContext surface, Marks now) {
        for (CardId id : now.selection) {
            boolean current = now.current.filter(id::equals).isPresent();
            now.frame.find(id).ifPresent(card -> ring(surface, card, current && now.hasKeys ? RING : RING - 1));
        }
    }

    private void ring(GraphicsContext surface, CardPlan card, double width) {
        double distance = RING_OFFSET + width / 2;
        Box box = card.box().inset(-distance);
        double corner = 2 * (CardPainter.corner(card) + distance);
        surface.setStroke(palette.colour("accent"));
        surface.setLineWidth(width);
        surface.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
    }

    private void outline(GraphicsContext surface, Box quadrant, double width) {
        Box box = quadrant.inset(width / 2);
        surface.setStroke(palette.colour("accent"));
        surface.setLineWidth(width);
        surface.strokeRoundRect(box.x(), box.y(), box.width(), box.height(), 24 - width, 24 - width);
    }

    /// Makes the place a card was lifted from look like its ghost.
    private void veil(GraphicsContext surface, Frame frame, CardPlan card) {
        Optional<CardPlan> left = frame.find(card.id());
        if (left.isEmpty()) {
            return; // it comes from a list
        }
        Box old = left.get().box();
        Color fill = frame.matrix().quadrantAt(old.centre()).map(palette::fill).orElse(palette.colour("canvas"));
        Box box = old.inset(-4);
        surface.setFill(fill.deriveColor(0, 1, 1, 0.68));
        surface.fillRect(box.x(), box.y(), box.width(), box.height());
    }

    private void frame(GraphicsContext surface, Box box) {
        Color accent = palette.colour("accent");
        surface.setFill(accent.deriveColor(0, 1, 1, 0.08));
        surface.fillRect(box.x(), box.y(), box.width(), box.height());
        surface.setStroke(accent);
        surface.setLineWidth(1);
        surface.strokeRect(box.x() + 0.5, box.y() + 0.5, box.width(), box.height());
    }
}
