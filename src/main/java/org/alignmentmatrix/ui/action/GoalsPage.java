package org.alignmentmatrix.ui.action;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AddGoal;
import org.alignmentmatrix.edit.RemoveGoal;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.ui.goal.GoalWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.IntoSight;
import org.alignmentmatrix.ui.view.Visibility;
import org.jspecify.annotations.Nullable;

/// The goals that both teams share. One of them can be open for editing.
final class GoalsPage extends VBox {

    private final Planning planning;
    private final OpenDocument document;
    private final Messages messages;
    private final GoalWords words;
    private final EntryField entry;
    private final FormLine line = new FormLine();
    private final Label empty = new Label();
    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final Map<GoalId, GoalRow> byId = new LinkedHashMap<>();
    private @Nullable GoalId current;

    GoalsPage(Planning planning) {
        this.planning = planning;
        this.document = planning.document();
        this.messages = planning.messages();
        this.words = new GoalWords(planning.guide(), messages);
        this.entry = new EntryField(messages.text("goal.entry"), Goal.TITLE_LIMIT, this::enter, this::focusFirst,
                full -> line.hint(full ? messages.text("action.limit", Goal.TITLE_LIMIT) : "")).settlingWith(document);
        HBox.setHgrow(entry, Priority.ALWAYS);
        VBox head = new VBox(new HBox(8, entry, catalogue()), line);
        head.getStyleClass().add("action-head");
        empty.setText(messages.text("goal.empty"));
        empty.getStyleClass().add("action-empty");
        empty.setWrapText(true);
        empty.setMaxWidth(Double.MAX_VALUE);
        Label note = new Label(planning.guide().text(Note.COUNTER_EXAMPLES));
        note.getStyleClass().add("action-hint");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        VBox content = new VBox(empty, rows, note);
        content.getStyleClass().add("goal-rows");
        rows.getStyleClass().add("goal-list");
        scroll.setContent(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("action-scroll");
        setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("action-page");
        getChildren().addAll(head, scroll);
        document.boardProperty().map(Board::goals).when(Visibility.of(this)).subscribe(this::show);
    }

    /// The measures of the method by the time at which they show, each with the way it should go.
    private MenuButton catalogue() {
        MenuButton button = new MenuButton(messages.text("goal.catalogue"));
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().add("goal-catalogue");
        for (Kpi.Timing timing : Kpi.Timing.values()) {
            Menu menu = new Menu(planning.guide().name(timing));
            Arrays.stream(Kpi.values()).filter(kpi -> kpi.timing() == timing).map(this::item).forEach(menu.getItems()::add);
            button.getItems().add(menu);
        }
        return button;
    }

    private MenuItem item(Kpi kpi) {
        MenuItem item = new MenuItem(messages.text("goal.catalogue.item", planning.guide().name(kpi),
                messages.text("goal.direction." + kpi.direction())));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> add(Goal.of(new GoalId(document.board().goals().nextNumber()), kpi)));
        return item;
    }

    /// Puts the keys on the current goal, or into the field for a new one while there are none.
    void focusFirst() {
        if (byId.isEmpty()) {
            entry.requestFocus();
        } else if (current != null && byId.get(current) instanceof GoalRow row) {
            row.focusHead();
        } else {
            byId.values().iterator().next().focusHead();
        }
    }

    private void show(Goals goals) {
        boolean same = goals.all().stream().map(Goal::id).toList().equals(List.copyOf(byId.keySet()));
        if (!same) {
            byId.keySet().removeIf(id -> goals.find(id).isEmpty());
            var next = new LinkedHashMap<GoalId, GoalRow>();
            goals.all().forEach(goal -> next.put(goal.id(), byId.containsKey(goal.id()) ? byId.get(goal.id())
                    : new GoalRow(planning, words, goal.id(), this::toggle, this::remove)));
            byId.clear();
            byId.putAll(next);
            rows.getChildren().setAll(next.values());
            if (current != null && !byId.containsKey(current)) {
                current = null;
            }
        }
        byId.forEach((id, row) -> {
            row.setOpen(id.equals(current), goals);
            row.show(goals);
        });
        empty.setVisible(goals.all().isEmpty());
        empty.setManaged(goals.all().isEmpty());
    }

    private boolean enter(String title) {
        return add(Goal.named(new GoalId(document.board().goals().nextNumber()), title));
    }

    private boolean add(Goal goal) {
        boolean added = document.perform(new AddGoal(goal));
        line.hint(added ? "" : messages.text("goal.tooMany", Goals.LIMIT));
        if (added) {
            current = goal.id();
            show(document.board().goals());
            IntoSight.bring(scroll, byId.get(goal.id()));
        }
        return added;
    }

    /// The keys go to the goal that takes its place.
    private void remove(GoalId id) {
        int index = List.copyOf(byId.keySet()).indexOf(id);
        document.perform(new RemoveGoal(id));
        show(document.board().goals());
        byId.values().stream().skip(Math.clamp(index, 0, Math.max(0, byId.size() - 1))).findFirst()
                .ifPresentOrElse(GoalRow::focusHead, entry::requestFocus);
    }

    private void toggle(GoalId id) {
        current = id.equals(current) ? null : id;
        show(document.board().goals());
    }
}
