package org.alignmentmatrix.ui.action;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.ChangeGoal;
import org.alignmentmatrix.insight.GoalAdvice;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.ui.goal.GoalWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Segments;
import org.alignmentmatrix.ui.view.Typing;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// All that can be said about one goal, to be edited. Every sound number is on the board at once.
final class GoalForm extends VBox {

    private final OpenDocument document;
    private final Messages messages;
    private final GoalWords words;
    private final GoalId id;
    private final TextField title = new TextField();
    private final NumberField baseline;
    private final NumberField target;
    private final NumberField current;
    private final TextField unit = new TextField();
    private final Segments<Kpi.Timing> timing;
    private final FormLine line = new FormLine();
    private final Label advice = new Label();
    private boolean showing;

    /// @param remove runs when the goal is to go
    GoalForm(Planning planning, GoalWords words, GoalId id, Runnable remove) {
        this.document = planning.document();
        this.messages = planning.messages();
        this.words = words;
        this.id = id;
        this.baseline = number("goal.baseline", Goal::withBaseline);
        this.target = number("goal.target", Goal::withTarget);
        this.current = number("goal.current", Goal::withCurrent);
        this.timing = new Segments<>(Kpi.Timing.class, Kpi.Timing.MIDDLE, next -> change(goal -> goal.withTiming(next), false));
        for (Kpi.Timing each : Kpi.Timing.values()) {
            timing.name(each, messages.text("goal.timing." + each), planning.guide().name(each));
        }
        timing.setAccessibleText(messages.text("goal.timing"));
        prepare(title, "goal.title", Goal.TITLE_LIMIT);
        title.textProperty().subscribe((_, text) -> typedTitle(text));
        prepare(unit, "goal.unit", Goal.UNIT_LIMIT);
        unit.setPrefWidth(56);
        unit.textProperty().subscribe((_, text) -> change(goal -> goal.withUnit(text), true));
        advice.setWrapText(true);
        advice.setMinHeight(USE_PREF_SIZE);
        advice.getStyleClass().add("action-line");
        Button delete = new Button(messages.text("action.delete"), new FontIcon(Feather.TRASH_2));
        delete.getStyleClass().addAll("flat", "action-delete");
        delete.setOnAction(_ -> remove.run());
        HBox last = new HBox(delete);
        last.setAlignment(Pos.CENTER_RIGHT);
        HBox numbers = new HBox(8, new FormField(messages.text("goal.baseline"), baseline),
                new FormField(messages.text("goal.target"), target), new FormField(messages.text("goal.current"), current),
                new FormField(messages.text("goal.unit"), unit));
        getChildren().addAll(new FormField(messages.text("goal.title"), title), numbers, line, advice,
                new FormField(messages.text("goal.timing"), timing), last);
        getStyleClass().add("goal-form");
        focusWithinProperty().subscribe((before, now) -> {
            if (before && !now) {
                document.endRun();
            }
        });
    }

    private NumberField number(String key, BiFunction<Goal, @Nullable BigDecimal, Goal> change) {
        String name = messages.text(key);
        NumberField field = new NumberField(name, words, value -> change(goal -> change.apply(goal, value), true),
                wrong -> line.complain(wrong.isEmpty() ? "" : messages.text("goal.wrong", name, wrong)));
        field.focusedProperty().subscribe(_ -> document.endRun());
        return field;
    }

    private void prepare(TextField field, String key, int limit) {
        field.setAccessibleText(messages.text(key));
        Typing.limit(field, limit, false, full -> line.hint(full ? messages.text("action.limit", limit) : ""));
        field.focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                document.endRun();
                line.clear();
                show(document.board().goals());
            }
        });
    }

    /// Shows the goal as it is now.
    void show(Goals goals) {
        goals.find(id).ifPresent(goal -> {
            showing = true;
            try {
                title.setPromptText(Optional.ofNullable(goal.kpi()).map(_ -> words.name(goal.withTitle(""))).orElse(""));
                if (!(title.isFocused() && title.getText().isBlank())) {
                    Typing.show(title, goal.title());
                }
                Typing.show(unit, goal.unit());
                baseline.show(goal.baseline());
                target.show(goal.target());
                current.show(goal.current());
                timing.show(goal.timing());
            } finally {
                showing = false;
            }
            advice.setText(GoalAdvice.of(goal, goals).stream().map(each -> messages.text("goal.advice." + each))
                    .collect(Collectors.joining("\n")));
            advice.setVisible(!advice.getText().isEmpty());
            advice.setManaged(advice.isVisible());
        });
    }

    void focusFirst() {
        baseline.requestFocus();
    }

    private void typedTitle(String text) {
        if (showing) {
            return;
        }
        boolean needed = document.board().goals().find(id).filter(goal -> goal.kpi() == null).isPresent();
        boolean missing = needed && text.isBlank();
        line.complain(missing ? messages.text("goal.title.blank") : "");
        if (!missing) {
            change(goal -> goal.withTitle(text), true);
        }
    }

    private void change(UnaryOperator<Goal> change, boolean typed) {
        if (!showing) {
            document.board().goals().find(id).map(change).ifPresent(goal -> document.perform(new ChangeGoal(goal, typed)));
        }
    }
}
