package org.alignmentmatrix.ui.board;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// The column beside the matrix: what waits to be placed, and what is put aside.
final class TrayPane extends VBox {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final OpenDocument document;
    private final Messages messages;
    private final ObservableValue<Cards> cards;
    private final Shelf tray;
    private final Shelf parkingLot;
    private ObservableValue<Emphasis> emphasis = new SimpleObjectProperty<>(Emphasis.EVERYTHING);
    private Cards shown = Cards.EMPTY;
    private Emphasis shownEmphasis = Emphasis.EVERYTHING;

    /// A list of cards with its heading.
    private final class Shelf {
        private final ObservableList<Card> items = FXCollections.observableArrayList();
        private final ListView<Card> list = new ListView<>(items);
        private final Label count = new Label();
        private final Label placeholder = new Label();
        private final String empty;
        private final VBox box;

        Shelf(String title, String empty, List<Node> above, BoardLook look, PointerInput pointer) {
            Label heading = new Label(title);
            heading.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(heading, Priority.ALWAYS);
            HBox header = new HBox(heading, count);
            header.getStyleClass().add("shelf-heading");
            this.empty = empty;
            placeholder.setWrapText(true);
            placeholder.getStyleClass().add("hint");
            list.setPlaceholder(placeholder);
            list.setFixedCellSize(CardCell.HEIGHT);
            list.setCellFactory(_ -> new CardCell(document, look.words(), pointer, id -> shownEmphasis.isDim(id)));
            list.setFocusTraversable(false);
            list.setAccessibleText(title);
            list.getStyleClass().add("shelf");
            list.setMinHeight(CardCell.HEIGHT);
            showSize(0, 0);
            box = new VBox(8);
            box.getChildren().add(header);
            box.getChildren().addAll(above);
            box.getChildren().add(list);
        }

        void show(Cards cards, Predicate<Place> here) {
            List<Card> all = cards.stream().filter(card -> here.test(card.place())).toList();
            List<Card> now = all.stream().filter(card -> !shownEmphasis.isHidden(card.id())).toList();
            if (!now.equals(items)) {
                items.setAll(now);
            }
            showSize(now.size(), all.size());
        }

        /// A list is as long as its cards; an empty one has room for the words that say so.
        private void showSize(int cards, int all) {
            count.setText(cards == all ? messages.text("shelf.count", cards) : messages.text("shelf.count.some", cards, all));
            placeholder.setText(all == 0 ? empty : messages.text("shelf.hidden"));
            list.setPrefHeight(Math.max(1, cards) * CardCell.HEIGHT + 2);
        }

        Optional<CardId> cardAt(Point2D inScene) {
            Node node = list.lookupAll(".list-cell").stream()
                    .filter(cell -> cell.contains(cell.sceneToLocal(inScene)) && list.contains(list.sceneToLocal(inScene)))
                    .findFirst().orElse(null);
            return node instanceof CardCell cell && cell.getItem() != null ? Optional.of(cell.getItem().id()) : Optional.empty();
        }
    }

    /// @param entry the field for new cards
    TrayPane(OpenDocument document, BoardLook look, Messages messages, Node entry, PointerInput pointer) {
        this.document = document;
        this.messages = messages;
        this.cards = document.boardProperty().map(Board::cards);
        this.tray = new Shelf(messages.text("tray.title"), messages.text("tray.empty"), List.of(entry), look, pointer);
        this.parkingLot = new Shelf(messages.text("parking.title"), messages.text("parking.empty"), List.of(), look, pointer);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        Label hint = new Label(messages.text("tray.hint"));
        hint.setWrapText(true);
        hint.setMinHeight(Region.USE_PREF_SIZE);
        hint.getStyleClass().add("hint");
        getChildren().addAll(tray.box, parkingLot.box, space, hint);
        getStyleClass().add("tray");
        cards.subscribe(this::requestLayout);
        update();
    }

    @Override
    protected void layoutChildren() {
        update();
        super.layoutChildren();
    }

    /// Dims or hides the cards that others stand out from.
    void follow(ObservableValue<Emphasis> next) {
        emphasis = next;
        next.subscribe(this::requestLayout);
    }

    private void update() {
        Cards now = cards.getValue();
        Emphasis nowEmphasis = emphasis.getValue();
        if (now != shown || nowEmphasis != shownEmphasis) {
            boolean sameEmphasis = nowEmphasis == shownEmphasis;
            shown = now;
            shownEmphasis = nowEmphasis;
            tray.show(now, place -> place instanceof Place.Tray);
            parkingLot.show(now, place -> place instanceof Place.ParkingLot);
            if (!sameEmphasis) {
                tray.list.refresh(); // the same cards look different
                parkingLot.list.refresh();
            }
        }
    }

    Optional<CardId> cardAt(Point2D inScene) {
        return tray.cardAt(inScene).or(() -> parkingLot.cardAt(inScene));
    }

    /// The shelf at a point: everything above the second heading belongs to the tray.
    Optional<Place> placeAt(Point2D inScene) {
        Point2D here = sceneToLocal(inScene);
        if (!getLayoutBounds().contains(here)) {
            return Optional.empty();
        }
        return Optional.of(here.getY() < parkingLot.box.getBoundsInParent().getMinY() ? Place.TRAY : Place.PARKING_LOT);
    }

    /// Lights the shelf on which lifted cards would come to lie.
    void light(@Nullable Place target) {
        tray.box.pseudoClassStateChanged(TARGET, target instanceof Place.Tray);
        parkingLot.box.pseudoClassStateChanged(TARGET, target instanceof Place.ParkingLot);
    }

    /// Where a card of a list is, in the coordinates of a pane around it; the upper end of the column if it is not in sight.
    Box boxOf(CardId id, Node pane) {
        return lookupAll(".list-cell").stream()
                .filter(node -> node instanceof CardCell cell && cell.getItem() != null && cell.getItem().id().equals(id))
                .findFirst()
                .map(cell -> pane.sceneToLocal(cell.localToScene(cell.getBoundsInLocal())))
                .map(bounds -> new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()))
                .orElse(new Box(12, 90, getWidth() - 24, CardCell.HEIGHT));
    }

    /// A shelf, in the coordinates of a pane around it.
    Box shelfBox(Place place, Node pane) {
        VBox shelf = place instanceof Place.ParkingLot ? parkingLot.box : tray.box;
        var bounds = pane.sceneToLocal(shelf.localToScene(shelf.getLayoutBounds()));
        return new Box(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }

    /// Brings a card of a list into sight.
    void reveal(Card card) {
        update();
        switch (card.place()) {
            case Place.Tray _ -> scrollTo(tray, card);
            case Place.ParkingLot _ -> scrollTo(parkingLot, card);
            case Place.OnMatrix _ -> { } // not in a list
        }
    }

    /// Scrolls no further than needed.
    private static void scrollTo(Shelf shelf, Card card) {
        int index = shelf.items.indexOf(card);
        if (index < 0) {
            return; // hidden
        }
        if (shelf.list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(index);
        } else {
            shelf.list.scrollTo(index); // not laid out yet
        }
    }
}
