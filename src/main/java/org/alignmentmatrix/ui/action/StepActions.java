package org.alignmentmatrix.ui.action;

import static java.util.Comparator.comparing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;

/// The actions of one step, in the order in which they were made: a tick moves none of them. Of very many, those that are open
/// come first.
final class StepActions extends VBox {

    private static final int MOST = 20;
    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Planning planning;
    private final ActionWords words;
    private final Consumer<ActionId> shown;
    private final Map<ActionId, Row> rows = new LinkedHashMap<>();
    private final Hyperlink more = new Hyperlink();
    private List<Action> present = List.of();

    /// @param shown shows an action where it can be edited
    /// @param all shows all actions
    StepActions(Planning planning, Consumer<ActionId> shown, Runnable all) {
        this.planning = planning;
        this.words = new ActionWords(planning);
        this.shown = shown;
        more.getStyleClass().add("action-from");
        more.setOnAction(_ -> all.run());
        getStyleClass().add("step-actions");
        show(List.of());
    }

    /// @param all the actions of the step
    void show(List<Action> all) {
        List<Action> next = inSight(all);
        List<ActionId> ids = next.stream().map(Action::id).toList();
        if (!ids.equals(List.copyOf(rows.keySet()))) {
            var kept = new LinkedHashMap<ActionId, Row>();
            ids.forEach(id -> kept.put(id, rows.containsKey(id) ? rows.get(id) : new Row(id)));
            rows.clear();
            rows.putAll(kept);
            getChildren().setAll(kept.values());
            getChildren().add(more);
        }
        if (!next.equals(present)) {
            next.forEach(action -> rows.get(action.id()).show(action));
            present = next;
        }
        more.setText(planning.messages().text("step.more", all.size() - next.size()));
        more.setVisible(all.size() > next.size());
        more.setManaged(more.isVisible());
        setVisible(!all.isEmpty());
        setManaged(!all.isEmpty());
    }

    private static List<Action> inSight(List<Action> all) {
        if (all.size() <= MOST) {
            return all;
        }
        var open = all.stream().sorted(comparing(action -> !action.isOpen())).limit(MOST).collect(Collectors.toSet());
        return all.stream().filter(open::contains).toList();
    }

    /// A tick, the title, which leads to the action, and who and when.
    private final class Row extends HBox {

        private final CheckBox tick = new CheckBox();
        private final Hyperlink title = new Hyperlink();
        private final Label footer = new Label();
        private final Label overdue = new Label(planning.messages().text("action.overdue"));

        Row(ActionId id) {
            super(8);
            tick.setOnAction(_ -> planning.toggle(id));
            title.setOnAction(_ -> {
                title.setVisited(false);
                shown.accept(id);
            });
            title.getStyleClass().add("step-action-title");
            title.setMinWidth(0);
            footer.getStyleClass().add("action-footer");
            footer.setMinWidth(0);
            overdue.getStyleClass().add("action-overdue");
            overdue.setMinWidth(USE_PREF_SIZE);
            HBox below = new HBox(6, footer, overdue);
            below.setAlignment(Pos.BASELINE_LEFT);
            VBox lines = new VBox(title, below);
            lines.setMinWidth(0);
            HBox.setHgrow(lines, Priority.ALWAYS);
            setAlignment(Pos.TOP_LEFT);
            getStyleClass().add("step-action");
            getChildren().addAll(tick, lines);
        }

        void show(Action action) {
            tick.setSelected(!action.isOpen());
            tick.setAccessibleText(planning.messages().text("step.tick.spoken", action.title()));
            title.setText(action.title());
            title.setAccessibleText(words.spoken(action, planning.document().board()));
            footer.setText(words.footer(action));
            overdue.setVisible(words.isOverdue(action));
            overdue.setManaged(overdue.isVisible());
            pseudoClassStateChanged(DONE, !action.isOpen());
        }
    }
}
