package org.alignmentmatrix.ui.action;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Source;
import org.jspecify.annotations.Nullable;

/// An action in sight: its tick, its title, and below them who, when and where from.
final class ActionCell extends ListCell<ActionId> {

    static final double HEIGHT = 50;
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final ObservableValue<Board> board;
    private final Function<ActionId, Optional<Action>> actions;
    private final ActionWords words;
    private final Consumer<Source> follow;
    private final CheckBox tick = new CheckBox();
    private final Label title = new Label();
    private final Label footer = new Footer();
    private final Label overdue = new Label();
    private final Hyperlink from = new Hyperlink();
    private final HBox row;

    /// Owner and day, which give way to nothing but a very long owner.
    private static final class Footer extends Label {

        private static final double MOST = 170; // pixels kept free for it

        @Override
        protected double computeMinWidth(double height) {
            return Math.min(MOST, computePrefWidth(height));
        }
    }

    /// @param board the board the list is of; a cell follows it while it is on a screen
    /// @param actions its actions
    /// @param ticked hears of an action whose tick was pressed
    ActionCell(ObservableValue<Board> board, Function<ActionId, Optional<Action>> actions, ActionWords words,
               Consumer<ActionId> ticked, Consumer<Source> follow) {
        this.board = board;
        this.actions = actions;
        this.words = words;
        this.follow = follow;
        title.getStyleClass().add("action-title");
        footer.getStyleClass().add("action-footer");
        overdue.getStyleClass().add("action-overdue");
        overdue.setText(words.planning().messages().text("action.overdue"));
        overdue.setMinWidth(USE_PREF_SIZE);
        from.getStyleClass().add("action-from");
        from.setFocusTraversable(false); // the form below has it for the keys
        from.setMinWidth(0);
        tick.setFocusTraversable(false); // Space ticks
        tick.setOnAction(_ -> Optional.ofNullable(getItem()).ifPresent(ticked));
        HBox below = new HBox(6, footer, overdue, from);
        below.setAlignment(Pos.BASELINE_LEFT);
        VBox lines = new VBox(2, title, below);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        row = new HBox(10, tick, lines);
        row.setAlignment(Pos.CENTER_LEFT);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setPrefWidth(0); // as wide as the list, never wider
        getStyleClass().add("action-row");
        ObservableValue<Boolean> onScreen = sceneProperty().map(Objects::nonNull).orElse(false);
        board.when(onScreen).subscribe(_ -> showItem());
    }

    @Override
    protected void updateItem(@Nullable ActionId id, boolean empty) {
        super.updateItem(id, empty);
        showItem();
    }

    private void showItem() {
        Optional.ofNullable(getItem()).flatMap(actions).ifPresentOrElse(this::show, () -> {
            setGraphic(null);
            setAccessibleText(null);
        });
    }

    private void show(Action action) {
        tick.setSelected(!action.isOpen());
        title.setText(action.title());
        footer.setText(words.footer(action));
        showIf(words.isOverdue(action), overdue);
        Source source = action.from();
        showIf(source != null, from);
        if (source != null) {
            from.setText(words.findings().heading(source, board.getValue()));
            from.setDisable(!words.findings().isThere(source, board.getValue()));
            from.setOnAction(_ -> follow.accept(source));
        }
        setAccessibleText(words.spoken(action, board.getValue()));
        pseudoClassStateChanged(DONE, !action.isOpen());
        setGraphic(row);
    }

    private static void showIf(boolean seen, Region node) {
        node.setVisible(seen);
        node.setManaged(seen);
    }
}
