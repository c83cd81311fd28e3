package org.alignmentmatrix.ui.board;

import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;

/// A card in the tray or the parking lot.
final class CardCell extends ListCell<Card> {

    static final double HEIGHT = 42;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DIM = PseudoClass.getPseudoClass("dim");
    private static final PseudoClass TEAM = PseudoClass.getPseudoClass("team");

    private final OpenDocument document;
    private final FrameWords words;
    private final Predicate<CardId> dim;
    private final SideBadge badge = new SideBadge();
    private final Label title = new Label();
    private final Tooltip tip = new Tooltip();
    private final HBox row = new HBox(8, badge, title);

    /// @param pointer hears presses, drags and releases of the mouse on the card
    /// @param dim whether a card stands back
    CardCell(OpenDocument document, FrameWords words, PointerInput pointer, Predicate<CardId> dim) {
        this.document = document;
        this.words = words;
        this.dim = dim;
        row.getStyleClass().add("tray-card");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPadding(new Insets(0, 0, 8, 0));
        setPrefWidth(0); // as wide as the list, never wider
        tip.setWrapText(true);
        tip.setMaxWidth(360);
        Tooltip.install(row, tip);
        pointer.listenTo(row);
        document.selectionProperty().subscribe(this::showChosen);
    }

    @Override
    protected void updateItem(Card card, boolean empty) {
        super.updateItem(card, empty);
        setGraphic(empty ? null : row);
        if (!empty) {
            badge.show(card.side(), words.letter(card.side()));
            title.setText(card.title());
            tip.setText(card.title());
            row.pseudoClassStateChanged(TEAM, card.kind() == CardKind.TEAM);
            row.pseudoClassStateChanged(DIM, dim.test(card.id()));
            showChosen();
        }
    }

    private void showChosen() {
        row.pseudoClassStateChanged(CHOSEN, getItem() != null && document.selection().contains(getItem().id()));
    }
}
