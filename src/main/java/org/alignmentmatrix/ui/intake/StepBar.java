package org.alignmentmatrix.ui.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.ui.text.Messages;

/// The steps of a dialog in one row, each with what was found out in it so far. A click goes to a step.
final class StepBar extends HBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass ASKS = PseudoClass.getPseudoClass("asks");

    private final Messages messages;
    private final List<Step> steps = new ArrayList<>();

    private static final class Step extends Button {

        private final String name;
        private final Label found = new Label();

        Step(int number, String name) {
            this.name = name;
            Label mark = new Label(Integer.toString(number));
            mark.getStyleClass().add("step-number");
            Label title = new Label(name);
            title.getStyleClass().add("step-title");
            found.getStyleClass().add("step-found");
            found.setMinWidth(0);
            VBox words = new VBox(title, found);
            words.setAlignment(Pos.CENTER_LEFT);
            HBox content = new HBox(10, mark, words);
            content.setAlignment(Pos.CENTER_LEFT);
            setGraphic(content);
            setAlignment(Pos.CENTER_LEFT);
            setMinWidth(0);
            setPrefWidth(1);
            setMaxWidth(Double.MAX_VALUE);
            setAccessibleRole(AccessibleRole.BUTTON);
            getStyleClass().setAll("step");
        }
    }

    /// @param keys of the names of the steps
    /// @param go hears which step is wanted, 0 for the first
    StepBar(List<String> keys, IntConsumer go, Messages messages) {
        this.messages = messages;
        for (String key : keys) {
            int index = steps.size();
            Step step = new Step(index + 1, messages.text(key));
            step.setOnAction(_ -> go.accept(index));
            HBox.setHgrow(step, Priority.ALWAYS);
            steps.add(step);
        }
        getChildren().addAll(steps);
        getStyleClass().add("step-bar");
    }

    void show(int current) {
        for (Step step : steps) {
            step.pseudoClassStateChanged(CURRENT, steps.indexOf(step) == current);
        }
        tell();
    }

    /// Gives the keys to a step.
    void focus(int index) {
        steps.get(index).requestFocus();
    }

    /// @param found what is known there, in a few words
    /// @param asks whether something must be chosen there first
    void tell(int index, String found, boolean asks) {
        Step step = steps.get(index);
        step.found.setText(found);
        step.pseudoClassStateChanged(ASKS, asks);
        tell();
    }

    private void tell() {
        for (Step step : steps) {
            boolean current = step.getPseudoClassStates().contains(CURRENT);
            step.setAccessibleText(messages.text(current ? "import.step.current" : "import.step.told",
                    steps.indexOf(step) + 1, step.name, step.found.getText()));
        }
    }
}
