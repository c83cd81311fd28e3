package org.alignmentmatrix.ui.board;

import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.Messages;

/// The field on top of the tray: a title and Enter make a card, and the field waits for the next one. The badge before it says
/// whose the new cards are; a click on it changes that.
final class NewCardEntry extends HBox {

    private final BoardCommands commands;
    private final Messages messages;
    private final FrameWords words;
    private final SideBadge badge = new SideBadge();
    private final Button sideButton = new Button();
    private final TitleField field;
    private CardKind kind = CardKind.INITIATIVE;
    private Side side = Side.JOINT;

    /// @param ended hears when the user is done with entering
    NewCardEntry(BoardCommands commands, FrameWords words, Messages messages, Notices notices, Runnable ended) {
        this.commands = commands;
        this.messages = messages;
        this.words = words;
        this.field = new TitleField(this::enter, () -> end(ended), notices::titleTooLong);
        field.setId("new-card");
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::undoTheBoard);
        HBox.setHgrow(field, Priority.ALWAYS);
        sideButton.setGraphic(badge);
        sideButton.setOnAction(_ -> showSide(next(side)));
        sideButton.getStyleClass().addAll("flat", "side-button");
        getChildren().addAll(sideButton, field);
        getStyleClass().add("new-card");
        showSide(side);
        showKind(kind);
    }

    /// The side that new cards get.
    Side side() {
        return side;
    }

    /// Waits for the title of a card of this kind.
    ///
    /// @param beginning what is typed already, may be empty
    void start(CardKind wanted, String beginning) {
        showKind(wanted);
        field.requestFocus();
        field.appendText(beginning); // what is typed already stays
        field.end();
    }

    /// Makes a card of what is typed; does nothing if nothing is.
    void settle() {
        field.title().ifPresent(this::enter);
    }

    /// @param next hears a pasted list
    void onPastedLines(Consumer<String> next) {
        field.onPastedLines(next);
    }

    /// With nothing typed, there is nothing of the field's own to undo: the keys mean the board.
    private void undoTheBoard(KeyEvent event) {
        if (!field.getText().isEmpty() || !event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean redo = event.getCode() == KeyCode.Y || event.getCode() == KeyCode.Z && event.isShiftDown();
        if (redo || event.getCode() == KeyCode.Z) {
            commands.takeBack(redo);
            event.consume();
        }
    }

    private void enter(String title) {
        commands.add(kind, side, title, Place.TRAY);
        field.clear();
    }

    private void end(Runnable ended) {
        field.clear();
        showKind(CardKind.INITIATIVE);
        ended.run();
    }

    private void showKind(CardKind next) {
        kind = next;
        field.setPromptText(messages.text(kind == CardKind.TEAM ? "entry.team" : "entry.initiative"));
        field.setAccessibleText(field.getPromptText());
    }

    private void showSide(Side next) {
        side = next;
        badge.show(side, words.letter(side));
        String tip = messages.text("entry.side", messages.text("side." + side.name()));
        sideButton.setTooltip(new Tooltip(tip));
        sideButton.setAccessibleText(tip);
    }

    private static Side next(Side side) {
        return Side.values()[(side.ordinal() + 1) % Side.values().length];
    }
}
