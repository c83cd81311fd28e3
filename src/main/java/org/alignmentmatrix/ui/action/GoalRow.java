package org.alignmentmatrix.ui.action;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.GoalProgress;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.ui.goal.GoalWords;
import org.alignmentmatrix.ui.view.Meter;
import org.jspecify.annotations.Nullable;

/// One goal: how far it is, and below it, if it is the current one, its form.
final class GoalRow extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Planning planning;
    private final GoalWords words;
    private final GoalId id;
    private final Label name = new Label();
    private final Label numbers = new Label();
    private final Label progress = new Label();
    private final Meter bar = new Meter("goal-bar");
    private final VBox head = new VBox(4);
    private final Consumer<GoalId> toggled;
    private final Consumer<GoalId> removed;
    private @Nullable GoalForm form;

    /// @param toggled hears that the goal is to become the current one, or none
    /// @param removed hears that the goal is to go
    GoalRow(Planning planning, GoalWords words, GoalId id, Consumer<GoalId> toggled, Consumer<GoalId> removed) {
        this.planning = planning;
        this.words = words;
        this.id = id;
        this.toggled = toggled;
        this.removed = removed;
        name.getStyleClass().add("action-title");
        numbers.getStyleClass().add("action-footer");
        progress.getStyleClass().add("action-footer");
        HBox way = new HBox(8, bar, progress);
        way.setAlignment(Pos.CENTER_LEFT);
        way.managedProperty().bind(bar.visibleProperty());
        head.getChildren().addAll(name, numbers, way);
        head.setFocusTraversable(true);
        head.setAccessibleRole(AccessibleRole.TITLED_PANE);
        head.getStyleClass().add("goal-head");
        head.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                toggled.accept(id);
            }
        });
        head.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && form != null) {
                toggled.accept(id);
                head.requestFocus();
                event.consume();
            }
        });
        getChildren().add(head);
        getStyleClass().add("goal-row");
    }

    void show(Goals goals) {
        goals.find(id).ifPresent(this::show);
        if (form != null) {
            form.show(goals);
        }
    }

    private void show(Goal goal) {
        name.setText(words.name(goal));
        String known = Stream.of(words.way(goal), words.now(goal), planning.guide().name(goal.timing()))
                .filter(part -> !part.isEmpty()).map(Isolated::of).collect(Collectors.joining(" · "));
        numbers.setText(known);
        bar.show(GoalProgress.percent(goal));
        progress.setText(words.progress(goal));
        head.setAccessibleText(words.spoken(goal));
    }

    boolean isOpen() {
        return form != null;
    }

    void setOpen(boolean open, Goals goals) {
        if (open == isOpen()) {
            return;
        }
        form = open ? new GoalForm(planning, words, id, () -> removed.accept(id)) : null;
        getChildren().setAll(head);
        if (form != null) {
            getChildren().add(form);
            form.show(goals);
        }
        pseudoClassStateChanged(OPEN, open);
    }

    void focusHead() {
        head.requestFocus();
    }

    void focusForm() {
        if (form != null) {
            form.focusFirst();
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, SPACE, F2 -> {
                toggled.accept(id);
                focusForm();
                event.consume();
            }
            case DELETE, BACK_SPACE -> {
                removed.accept(id);
                event.consume();
            }
            default -> { } // the window's shortcuts
        }
    }
}
