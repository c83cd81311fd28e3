package org.alignmentmatrix.ui.action;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.insight.StepProgress;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.ui.view.IntoSight;
import org.alignmentmatrix.ui.view.Visibility;

/// The five steps of the plan and how far each is. One of them is open; any can be, in any order: a step is guidance and no gate.
final class StepsPage extends VBox {

    private final Planning planning;
    private final Map<Step, StepRow> rows = new EnumMap<>(Step.class);
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private Step current = Step.GOALS_AND_METRICS;

    /// @param shown shows an action where it can be edited
    /// @param all shows all actions
    StepsPage(Planning planning, Consumer<ActionId> shown, Runnable all) {
        this.planning = planning;
        content.getChildren().add(hint(planning.guide().text(Note.PLAN)));
        for (Step step : Step.values()) {
            StepRow row = new StepRow(planning, step, this::enter, new StepActions(planning, shown, all));
            row.head().addEventHandler(KeyEvent.KEY_PRESSED, event -> walk(event, step));
            rows.put(step, row);
            content.getChildren().add(row);
        }
        content.getChildren().add(hint(shortReading()));
        content.getStyleClass().add("step-rows");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("action-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("action-page");
        getChildren().add(scroll);
        open(current);
        planning.document().boardProperty().map(Board::actions).when(Visibility.of(this)).subscribe(this::show);
    }

    private static Label hint(String text) {
        Label hint = new Label(text);
        hint.getStyleClass().add("action-hint");
        hint.setWrapText(true);
        hint.setMinHeight(USE_PREF_SIZE);
        return hint;
    }

    private String shortReading() {
        String steps = Step.SHORT_READING.stream()
                .map(step -> planning.messages().text("step.short.one", step.number(), planning.guide().name(step)))
                .collect(Collectors.joining(" → "));
        return planning.messages().text("step.short", planning.guide().name(Note.SHORT_READING), steps);
    }

    /// Puts the keys on the open step.
    void focusFirst() {
        row(current).head().requestFocus();
    }

    private StepRow row(Step step) {
        return rows.get(step);
    }

    private void show(Actions actions) {
        Map<Step, List<Action>> byStep = actions.all().stream().flatMap(action -> Stream.ofNullable(action.step())
                .map(step -> Map.entry(step, action))).collect(Collectors.groupingBy(Map.Entry::getKey,
                Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        StepProgress.of(actions).forEach(progress ->
                row(progress.step()).show(progress, byStep.getOrDefault(progress.step(), List.of())));
    }

    private void open(Step step) {
        current = step;
        rows.forEach((each, row) -> row.setOpen(each == step));
    }

    private void enter(Step step) {
        open(step);
        focusFirst();
        IntoSight.bring(scroll, row(step));
    }

    private void walk(KeyEvent event, Step from) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        Step[] all = Step.values();
        int to = switch (event.getCode()) {
            case UP -> from.ordinal() - 1;
            case DOWN -> from.ordinal() + 1;
            case HOME -> 0;
            case END -> all.length - 1;
            default -> -all.length; // not a key for walking
        };
        if (to > -all.length) {
            enter(all[Math.clamp(to, 0, all.length - 1)]);
            event.consume();
        }
    }
}
