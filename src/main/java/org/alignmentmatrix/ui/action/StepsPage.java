package org.alignmentmatrix.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.StepProgress;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.ui.view.Visibility;

/// The five steps of the plan with the actions that belong to each. They are guidance: none waits for another.
final class StepsPage extends VBox {

    private final List<StepBlock> blocks = new ArrayList<>();

    /// @param shown hears of an action that is to be shown among all
    StepsPage(Planning planning, Consumer<ActionId> shown) {
        Label note = new Label(planning.messages().text("step.short", Step.SHORT_READING.stream()
                .map(step -> planning.messages().text("action.step.name", step.number(), planning.guide().name(step)))
                .collect(Collectors.joining(", "))));
        note.getStyleClass().add("action-hint");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        VBox content = new VBox();
        content.getStyleClass().add("goal-rows");
        for (Step step : Step.values()) {
            StepBlock block = new StepBlock(planning, step, shown);
            blocks.add(block);
            content.getChildren().add(block);
        }
        content.getChildren().add(note);
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("action-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("action-page");
        getChildren().add(scroll);
        planning.document().boardProperty().map(Board::actions).when(Visibility.of(this)).subscribe(this::show);
    }

    private void show(Actions actions) {
        List<StepProgress> progress = StepProgress.of(actions);
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).show(progress.get(i), actions);
        }
    }

    void focusFirst() {
        blocks.getFirst().focusEntry();
    }
}
