package org.alignmentmatrix.ui.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Visibility;

/// The open board as tables, over the same document as the board itself: its cards, the questions of the checklist, its actions.
///
/// Each table keeps its filter, sorting and columns as long as the window is open. The window brings the styles, `table.css`.
public final class TablePane extends Region {

    private static final double WIDTH = 1200; // pixels, if nobody says otherwise
    private static final double HEIGHT = 700;

    private final OpenDocument document;
    private final CardSheet cards;
    private final QuestionSheet questions;
    private final Grid<CardId, Card> cardGrid;
    private final List<Grid<?, ?>> grids;
    private final TableBar bar;
    private final Label told = new Label();
    private final StackPane middle = new StackPane();
    private final VBox content;
    private Grid<?, ?> current;
    private Subscription counting = Subscription.EMPTY;

    /// What a table works with.
    ///
    /// @param today asked anew for each row; decides what is overdue
    /// @param emphasis which cards stand out; the others are dimmed or not in the table
    /// @param notices tell what was copied
    public record Parts(OpenDocument document, Guide guide, Messages messages, Supplier<LocalDate> today,
                        ObservableValue<Emphasis> emphasis, Notices notices) {
    }

    /// @param moves moves cards to the place that is chosen for them
    /// @param voice which voice answers; only its answers are shown
    /// @param revealed whether the answers of all voices are shown
    public TablePane(Parts parts, CardMoves moves, ObservableValue<Voice> voice, ObservableValue<Boolean> revealed) {
        document = parts.document();
        Messages messages = parts.messages();
        cards = new CardSheet(document, parts.guide(), messages, parts.today(), parts.emphasis(), moves);
        questions = new QuestionSheet(document, parts.guide(), messages, voice, revealed);
        cardGrid = new Grid<>(cards, messages);
        grids = List.of(cardGrid, new Grid<>(questions, messages),
                new Grid<>(new ActionSheet(document, parts.guide(), messages, parts.today()), messages));
        current = cardGrid;
        bar = new TableBar(List.of(messages.text("table.cards"), messages.text("table.questions"), messages.text("table.actions")),
                messages, this::turnTo);
        told.getStyleClass().add("table-told");
        told.setWrapText(true);
        told.setMinHeight(USE_PREF_SIZE);
        tell("");
        grids.forEach(grid -> {
            grid.editing().onTold(this::tell);
            grid.onCopied(rows -> parts.notices().tell(messages.text("table.copied", rows)));
            document.whenSettling(grid.editing()::leave);
        });
        VBox.setVgrow(middle, Priority.ALWAYS);
        content = new VBox(bar, middle, told);
        getStyleClass().add("table-pane");
        setMinSize(0, 0);
        getChildren().add(content);
        document.boardProperty().map(Board::styles).when(Visibility.of(this)).subscribe(_ -> rename());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        turnTo(0);
    }

    /// Ctrl+F is about the table while that has the keys.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.F && event.isShortcutDown() && !event.isShiftDown() && !event.isAltDown()) {
            focusFilter();
            event.consume();
        }
    }

    void focusFilter() {
        bar.focusFilter();
    }

    /// Quadrants are called something else.
    private void rename() {
        cards.forgetWords();
        cardGrid.rewrite();
    }

    private void turnTo(int index) {
        current.editing().leave();
        tell("");
        current = grids.get(index);
        counting.unsubscribe();
        counting = bar.serve(current);
        middle.getChildren().setAll(current);
    }

    private void tell(String text) {
        told.setText(text);
        told.setVisible(!text.isEmpty());
        told.setManaged(!text.isEmpty());
    }

    /// Gives the keys to the table that is shown, at its current row.
    public void focusCurrent() {
        applyCss(); // a table that was not shown before has no rows yet
        layout();
        current.focusCurrent();
    }

    /// @param next hears which question became the current one in the table of questions
    public void onQuestion(Consumer<Asked> next) {
        questions.onChosen(next);
    }

    /// Puts the selected rows of the table that is shown on the clipboard as cells, or all in sight if none is selected.
    public void copyAsCells() {
        bar.copy();
    }

    /// Puts the selected cards on the clipboard as cells, in reading order, while something else is shown; with the columns that the
    /// table of cards has.
    public void copyCards() {
        document.settle();
        Set<CardId> selected = document.selection();
        cardGrid.copy(new CardRows(document.board().cards(), Emphasis.EVERYTHING).inOrder().stream()
                .filter(card -> selected.contains(card.id())).toList());
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computePrefHeight(double width) {
        return HEIGHT;
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(content, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
    }
}
