package org.alignmentmatrix.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.Messages;

/// Takes what other panels offer to the board: dragged to a quadrant or a shelf it becomes a card there, dragged to a card it marks
/// that one; it can also be sent to the tray. Each is one act to undo.
public final class CardDrops {

    private static final double OUTSIDE = 4; // pixels from what is lit to the line around it

    private final OpenDocument document;
    private final MatrixView matrix;
    private final BoardScene scene;
    private final TrayPane tray;
    private final BoardCommands commands;
    private final Messages messages;
    private final Notices notices;
    private final Region lit = new Region();
    private final Label ghost = new Label();
    private final Pane layer = new Pane(lit, ghost);

    /// Where something would go.
    private sealed interface Target {

        record Onto(Card card, Box box) implements Target {
        }

        record Into(Place place) implements Target {
        }
    }

    CardDrops(OpenDocument document, MatrixView matrix, BoardScene scene, TrayPane tray, BoardCommands commands, Messages messages,
              Notices notices) {
        this.document = document;
        this.matrix = matrix;
        this.scene = scene;
        this.tray = tray;
        this.commands = commands;
        this.messages = messages;
        this.notices = notices;
        lit.getStyleClass().add("drop-target");
        ghost.getStyleClass().add("drop-ghost");
        lit.setManaged(false); // it is as large as what it lights
        ghost.setManaged(false);
        layer.setMouseTransparent(true);
        layer.setManaged(false);
        layer.setVisible(false);
    }

    /// What lies over the board while something is dragged; it is as large as the board.
    Node layer() {
        return layer;
    }

    /// Shows where a dragged offer would go.
    ///
    /// @return whether it can be dropped here
    public boolean over(CardOffer offer, Point2D inScene) {
        Optional<Target> target = targetAt(offer, inScene);
        layer.resizeRelocate(0, 0, layer.getParent().getLayoutBounds().getWidth(), layer.getParent().getLayoutBounds().getHeight());
        layer.setVisible(true);
        ghost.setText(offer.title());
        ghost.applyCss();
        ghost.autosize();
        Point2D at = layer.sceneToLocal(inScene); // of the middle, as the card will lie
        ghost.relocate(Math.round(at.getX() - ghost.getWidth() / 2), Math.round(at.getY() - ghost.getHeight() / 2));
        lit.setVisible(target.isPresent());
        target.map(this::boxOf).ifPresent(box ->
                lit.resizeRelocate(box.x() - OUTSIDE, box.y() - OUTSIDE, box.width() + 2 * OUTSIDE, box.height() + 2 * OUTSIDE));
        return target.isPresent();
    }

    /// The drag has ended or left the board.
    public void leave() {
        layer.setVisible(false);
    }

    /// Puts a card where the offer is dropped, or marks the card that is there; nothing happens beside the board.
    ///
    /// @return whether it was dropped on something
    public boolean drop(CardOffer offer, Point2D inScene) {
        leave();
        Optional<Target> target = targetAt(offer, inScene);
        document.endRun();
        target.ifPresent(found -> {
            switch (found) {
                case Target.Onto(Card card, _) -> mark(card, offer.mark().orElseThrow());
                case Target.Into(Place place) -> commands.add(next(offer).withPlace(place));
            }
        });
        return target.isPresent();
    }

    /// Puts a card into the tray and says so.
    public void toTray(CardOffer offer) {
        Card card = next(offer);
        document.endRun();
        document.perform(new AddCards(List.of(card)));
        document.select(List.of(card.id()));
        String told = messages.text("drop.added", DropNotes.title(card));
        var undo = new Notices.Action(messages.text("action.undo"), document::undo);
        notices.tell(told, undo);
        commands.tellEntered(new Entered(List.of(card), told, List.of(undo)));
    }

    private Card next(CardOffer offer) {
        return offer.card(document.board().cards().nextId(), document.now());
    }

    private void mark(Card card, CardOffer.Mark<?> mark) {
        document.select(List.of(card.id()));
        boolean isNew = document.perform(mark.edit(card));
        notices.tell(messages.text(isNew ? "drop.marked" : "drop.already", DropNotes.title(card)),
                isNew ? new Notices.Action[] {new Notices.Action(messages.text("action.undo"), document::undo)} : new Notices.Action[0]);
    }

    /// Another view may stand where the board was.
    private boolean isShown() {
        for (Node at = layer.getParent(); at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return layer.getScene() != null;
    }

    private Optional<Target> targetAt(CardOffer offer, Point2D inScene) {
        if (!isShown()) {
            return Optional.empty();
        }
        Point2D local = matrix.sceneToLocal(inScene);
        var at = new Pixel(local.getX(), local.getY());
        boolean onMatrix = matrix.getLayoutBounds().contains(local);
        Optional<Target> card = offer.mark().flatMap(_ -> onMatrix ? scene.cardAt(at, Set.of()) : tray.cardAt(inScene))
                .flatMap(id -> document.board().cards().find(id)).map(found -> new Target.Onto(found, cardBox(found.id())));
        return card.or(() -> (onMatrix ? onMatrix(offer, at) : tray.placeAt(inScene)).map(Target.Into::new));
    }

    private Optional<Place> onMatrix(CardOffer offer, Pixel at) {
        Box box = matrix.planOf(offer.card(new CardId(CardId.MAX), document.now()), at).box();
        return matrix.frame().matrix().placeOf(box).map(place -> place);
    }

    private Box boxOf(Target target) {
        return switch (target) {
            case Target.Onto(_, Box box) -> box;
            case Target.Into(Place.OnMatrix(Quadrant quadrant, _)) -> shown(matrix.frame().matrix().quadrant(quadrant)).inset(OUTSIDE);
            case Target.Into(Place place) -> tray.shelfBox(place, layer);
        };
    }

    private Box cardBox(CardId id) {
        return matrix.frame().find(id).map(plan -> shown(plan.box())).orElseGet(() -> tray.boxOf(id, layer));
    }

    /// From the coordinates of the matrix to those of the layer.
    private Box shown(Box box) {
        Point2D corner = layer.sceneToLocal(matrix.localToScene(box.x(), box.y()));
        return new Box(corner.getX(), corner.getY(), box.width(), box.height());
    }
}
