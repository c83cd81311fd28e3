package org.alignmentmatrix.ui.board;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.FreezePlacement;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.text.Messages;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says over the board that nothing can be moved on it, for as long as that is so, and offers the way out.
final class FrozenChip extends HBox {

    FrozenChip(OpenDocument document, Messages messages) {
        super(8);
        Label text = new Label(messages.text("frozen.told"), new FontIcon(Feather.LOCK));
        Hyperlink release = new Hyperlink(messages.text("action.unfreeze"));
        release.setOnAction(_ -> document.perform(new FreezePlacement(false)));
        getChildren().addAll(text, release);
        setAlignment(Pos.CENTER);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getStyleClass().add("frozen-chip");
        StackPane.setAlignment(this, Pos.BOTTOM_CENTER);
        StackPane.setMargin(this, new Insets(0, 0, 10, 0));
        document.boardProperty().map(Board::frozen).subscribe(this::setVisible);
    }
}
