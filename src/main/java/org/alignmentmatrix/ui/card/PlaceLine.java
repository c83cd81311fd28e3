package org.alignmentmatrix.ui.card;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;

/// Where a card stands, in words, what to do next with it, and what holds it there.
final class PlaceLine extends VBox {

    private final ValueWords words;
    private final Label number = new Label();
    private final Label name = new Label();
    private final Label next = new Label();
    private final Label held = new Label();

    PlaceLine(ValueWords words) {
        super(4);
        this.words = words;
        number.getStyleClass().add("card-place-number");
        name.getStyleClass().add("card-place-name");
        name.setWrapText(true);
        next.getStyleClass().add("card-hint");
        next.setWrapText(true);
        next.setMinHeight(Region.USE_PREF_SIZE);
        held.getStyleClass().add("card-held");
        held.setWrapText(true);
        held.setMinHeight(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, number, name);
        line.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(line, next, held);
        getStyleClass().add("card-place");
    }

    void show(Card card, Board board) {
        getStyleClass().removeIf(style -> style.startsWith("quadrant-"));
        boolean placed = card.place() instanceof Place.OnMatrix;
        if (card.place() instanceof Place.OnMatrix(var quadrant, _)) {
            number.setText(Integer.toString(quadrant.number()));
            getStyleClass().add("quadrant-" + quadrant.number());
        }
        FieldEditor.showIf(placed, number);
        name.setText(words.place(card));
        next.setText(words.nextStep(card));
        held.setText(words.held(card, board));
        FieldEditor.showIf(!held.getText().isEmpty(), held);
    }
}
