package org.alignmentmatrix.ui.action;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.RemoveActions;
import org.alignmentmatrix.insight.ActionFilter;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Visibility;
import org.jspecify.annotations.Nullable;

/// The list of actions, the form for the current one, and what could be done next.
final class ActionsPage extends VBox {

    private static final double ROOMY = 500; // pixels, from here on there is room for all

    private final Planning planning;
    private final OpenDocument document;
    private final Messages messages;
    private final EntryField entry;
    private final FormLine line = new FormLine();
    private final ActionFilterBar filters;
    private final ListView<ActionId> list = new ListView<>();
    private final Label empty = new Label();
    private final ActionForm form;
    private final Proposals proposals;
    private final ObjectProperty<Board> shown = new SimpleObjectProperty<>(Board.EMPTY);
    private final Map<ActionId, Action> byId = new HashMap<>();
    private @Nullable ActionId current;
    private boolean replacing;

    ActionsPage(Planning planning) {
        this.planning = planning;
        this.document = planning.document();
        this.messages = planning.messages();
        this.entry = new EntryField(messages.text("action.entry"), Action.TITLE_LIMIT, this::enter, this::focusList,
                full -> line.hint(full ? messages.text("action.limit", Action.TITLE_LIMIT) : "")).settlingWith(document);
        this.filters = new ActionFilterBar(messages, this::refresh);
        this.form = new ActionForm(planning, this::focusList, this::remove);
        this.proposals = new Proposals(planning);
        proposals.setOpen(document.board().actions().all().isEmpty());
        prepareList();
        empty.setWrapText(true);
        empty.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        empty.getStyleClass().add("action-empty");
        StackPane middle = new StackPane(list, empty);
        middle.setMinHeight(ActionCell.HEIGHT / 2);
        setVgrow(middle, Priority.ALWAYS);
        getStyleClass().add("action-page");
        VBox head = new VBox(entry, line, filters);
        head.getStyleClass().add("action-head");
        getChildren().addAll(head, middle, form, proposals);
        heightProperty().subscribe(this::makeRoom);
        observe();
    }

    private void prepareList() {
        ActionWords words = new ActionWords(planning);
        list.getStyleClass().add("action-list");
        list.setFixedCellSize(ActionCell.HEIGHT);
        list.setCellFactory(_ -> new ActionCell(shown, id -> Optional.ofNullable(byId.get(id)), words, planning::toggle,
                planning.follow()));
        list.setAccessibleText(messages.text("action.list"));
        list.getSelectionModel().selectedItemProperty().subscribe((_, id) -> {
            if (!replacing) {
                current = id;
                showCurrent();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equalsIgnoreCase("n")) {
                entry.requestFocus(); // only now, or the letter would be typed into it
            }
            event.consume();
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && current != null) {
                form.focusTitle();
            }
        });
    }

    private void observe() {
        ObservableValue<Boolean> seen = Visibility.of(this);
        document.boardProperty().map(Board::actions).when(seen).subscribe(_ -> refresh());
        document.boardProperty().map(Board::cards).when(seen).subscribe(cards -> {
            proposals.show(cards);
            refresh(); // an action can name a card
        });
        document.boardProperty().map(board -> board.checklist().own().all()).when(seen).subscribe(_ -> refresh());
    }

    /// Puts the keys where one begins: on the list, or into the field for a new action while there are none.
    void focusFirst() {
        if (list.getItems().isEmpty()) {
            entry.requestFocus();
        } else {
            focusList();
        }
    }

    /// Makes an action the current one, whatever is filtered.
    void show(ActionId id) {
        document.board().actions().find(id).ifPresent(action -> {
            current = id;
            if (!filters.filter().takes(action, planning.today().get())) {
                filters.show(ActionFilter.OPEN.withShow(action.isOpen() ? ActionFilter.Show.OPEN : ActionFilter.Show.DONE));
            }
            refresh();
            list.scrollTo(id);
        });
    }

    /// One of the actions is then the current one, or nobody could see where the keys are.
    private void focusList() {
        if (current == null && !list.getItems().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    private void refresh() {
        Board board = document.board();
        Actions actions = board.actions();
        byId.clear();
        actions.all().forEach(action -> byId.put(action.id(), action));
        filters.offer(actions, planning.today().get());
        List<ActionId> next = filters.filter().of(actions, planning.today().get()).stream().map(Action::id).toList();
        int position = list.getSelectionModel().getSelectedIndex();
        if (!next.equals(list.getItems())) {
            replace(next, position);
        } else if (current != null && !current.equals(list.getSelectionModel().getSelectedItem())) {
            replace(next, position);
        }
        shown.set(board);
        empty.setText(emptyText(actions));
        empty.setVisible(next.isEmpty());
        list.setVisible(!next.isEmpty());
        showCurrent();
    }

    private String emptyText(Actions actions) {
        if (actions.all().isEmpty()) {
            return messages.text("action.empty");
        }
        return messages.text("action.none." + (filters.filter().owner() == null ? filters.filter().show().name() : "OWNER"));
    }

    /// The current action stays so; if it has gone out of the list, the one in its place is next.
    private void replace(List<ActionId> next, int position) {
        replacing = true;
        try {
            list.getSelectionModel().clearSelection();
            list.getItems().setAll(next);
            int index = current == null ? -1 : next.indexOf(current);
            if (index < 0 && position >= 0 && !next.isEmpty()) {
                index = Math.min(position, next.size() - 1);
            }
            current = index < 0 ? null : next.get(index);
            if (index >= 0) {
                list.getSelectionModel().select(index);
                list.getFocusModel().focus(index);
            }
        } finally {
            replacing = false;
        }
    }

    private void showCurrent() {
        Optional<Action> action = Optional.ofNullable(current).map(byId::get);
        form.setVisible(action.isPresent());
        form.setManaged(action.isPresent());
        action.ifPresent(now -> form.show(now, document.board()));
        makeRoom();
    }

    /// In a low window the form of the current action comes before what is proposed.
    private void makeRoom() {
        proposals.setVisible(getHeight() >= ROOMY || !form.isVisible());
        proposals.setManaged(proposals.isVisible());
    }

    private boolean enter(String title) {
        Optional<ActionId> made = planning.making().add(title, "", null, null, null);
        made.ifPresent(this::show);
        return made.isPresent();
    }

    private void remove(ActionId id) {
        document.perform(new RemoveActions(Set.of(id)));
        focusFirst();
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        switch (event.getCode()) {
            case SPACE -> act(event, () -> Optional.ofNullable(current).ifPresent(planning::toggle));
            case ENTER, F2 -> act(event, () -> {
                if (current != null) {
                    form.focusTitle();
                }
            });
            case DELETE, BACK_SPACE -> act(event, () -> Optional.ofNullable(current).ifPresent(this::remove));
            case N -> event.consume(); // heard as a letter
            default -> { } // the list's own keys and the window's shortcuts
        }
    }

    private static void act(KeyEvent event, Runnable act) {
        act.run();
        event.consume();
    }
}
