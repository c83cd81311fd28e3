package org.alignmentmatrix.ui.exchange;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What can be asked for, one below the other.
final class WishList extends ListView<Wish> {

    static final double WIDTH = 232;

    private static final double ROW = 50;

    private final Messages messages;

    /// @param chosen is run when Enter is pressed
    /// @param given is run when Escape is pressed
    WishList(Messages messages, Runnable chosen, Runnable given) {
        this.messages = messages;
        getItems().setAll(Wish.values());
        setFixedCellSize(ROW);
        setCellFactory(_ -> new Row());
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setPrefHeight(ROW * Wish.values().length + 2);
        getStyleClass().add("export-wishes");
        setAccessibleText(messages.text("export.forms"));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> { // a list takes both for itself
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                chosen.run();
            } else if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                given.run();
            }
        });
    }

    static Ikon icon(Wish wish) {
        return switch (wish) {
            case TABLES -> Feather.GRID;
            case WORKBOOK -> Feather.LAYERS;
            case PICTURE -> Feather.IMAGE;
            case DRAWING -> Feather.PEN_TOOL;
            case PAPER -> Feather.FILE_TEXT;
            case WEB_PAGE -> Feather.GLOBE;
            case TEXT -> Feather.HASH;
            case PACKAGE -> Feather.PACKAGE;
        };
    }

    private final class Row extends ListCell<@Nullable Wish> {

        @Override
        protected void updateItem(@Nullable Wish wish, boolean empty) {
            super.updateItem(wish, empty);
            if (wish == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label name = new Label(messages.text("export.wish." + wish));
            name.getStyleClass().add("export-wish");
            Label about = new Label(messages.text("export.about." + wish));
            about.getStyleClass().add("export-wish-about");
            VBox words = new VBox(1, name, about);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox row = new HBox(12, new FontIcon(icon(wish)), words);
            row.setAlignment(Pos.CENTER_LEFT);
            setGraphic(row);
            setAccessibleText(name.getText() + ". " + about.getText());
        }
    }
}
