package org.alignmentmatrix.ui.find;

import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.TextQuery;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;
import org.jspecify.annotations.Nullable;

/// Names to be ticked, such as all owners on a board, with how many cards each has. A long list has a search of its own.
final class NameList extends VBox {

    private static final int MOST_WITHOUT_SEARCH = 10;
    private static final int MOST_ROWS = 5;
    private static final double ROW = 28; // pixels

    private static final int MOST_CHARACTERS = 200; // of a search

    private final Messages messages;
    private final Words words;
    private final Consumer<Set<String>> chosenNow;
    private final TextField search = new TextField();
    private final ObservableList<Name> shown = FXCollections.observableArrayList();
    private final ListView<Name> list = new ListView<>(shown);
    private List<Name> all = List.of();
    private Set<String> chosen = Set.of();

    /// Keys of the words around the list.
    ///
    /// @param none the name of the empty name
    /// @param empty what is said if there are no names
    record Words(String title, String none, String search, String empty) {
    }

    /// @param text as it is shown; for the empty name some words
    private record Name(String value, String text, int cards) {
    }

    /// @param chosenNow hears what is ticked after each tick
    NameList(Messages messages, Words words, Consumer<Set<String>> chosenNow) {
        this.messages = messages;
        this.words = words;
        this.chosenNow = chosenNow;
        Label heading = new Label(messages.text(words.title()));
        heading.getStyleClass().add("filter-heading");
        search.setPromptText(messages.text(words.search()));
        search.setAccessibleText(search.getPromptText());
        Typing.limit(search, MOST_CHARACTERS, false, _ -> { });
        search.textProperty().subscribe(this::show);
        Label placeholder = new Label();
        placeholder.setWrapText(true);
        placeholder.getStyleClass().add("filter-hint");
        list.setPlaceholder(placeholder);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new NameCell());
        list.setAccessibleText(messages.text(words.title()));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        getChildren().addAll(heading, search, list);
        getStyleClass().addAll("filter-group", "name-list");
    }

    /// Shows other names: the ticked ones first, then in the order of the alphabet.
    ///
    /// @param counts how many cards each name has
    /// @param ticked stay in the list even if no card has them any more, so that the tick can be taken away
    void offer(Map<String, Integer> counts, Set<String> ticked) {
        chosen = ticked;
        var offered = new HashMap<>(counts);
        ticked.forEach(name -> offered.putIfAbsent(name, 0));
        String none = messages.text(words.none());
        Collator alphabet = Collator.getInstance(messages.locale());
        all = offered.entrySet().stream()
                .map(entry -> new Name(entry.getKey(), entry.getKey().isEmpty() ? none : entry.getKey(), entry.getValue()))
                .sorted(Comparator.<Name, Boolean>comparing(name -> !ticked.contains(name.value()))
                        .thenComparing(name -> !name.value().isEmpty())
                        .thenComparing(Name::text, alphabet).thenComparing(Name::value))
                .toList();
        boolean onlyNone = all.stream().allMatch(name -> name.value().isEmpty() && !ticked.contains(""));
        all = onlyNone ? List.of() : all; // ticking it would change nothing
        boolean searched = all.size() > MOST_WITHOUT_SEARCH;
        search.setVisible(searched);
        search.setManaged(searched);
        search.clear();
        list.setPrefHeight(Math.clamp(all.size(), 1, MOST_ROWS) * ROW + 2);
        list.setMinHeight(list.getPrefHeight());
        show();
        list.scrollTo(0);
    }

    /// Ticks these names and no others.
    void choose(Set<String> names) {
        chosen = names;
        list.refresh();
    }

    private void show() {
        TextQuery query = TextQuery.of(search.getText());
        List<Name> next = query.isEmpty() ? all : all.stream().filter(name -> query.finds(name.text())).toList();
        ((Label) list.getPlaceholder()).setText(messages.text(all.isEmpty() ? words.empty() : "find.names.nothing"));
        shown.setAll(next);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE || event.getCode() == KeyCode.ENTER) {
            toggle(list.getFocusModel().getFocusedItem());
            event.consume();
        }
    }

    private void toggle(@Nullable Name name) {
        if (name != null) {
            var next = new HashSet<>(chosen);
            if (!next.remove(name.value())) {
                next.add(name.value());
            }
            chosenNow.accept(next);
        }
    }

    /// A name in sight.
    private final class NameCell extends ListCell<Name> {
        private final CheckBox box = new CheckBox();
        private final Label cards = new Label();
        private final HBox row;

        NameCell() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            row = new HBox(8, box, space, cards);
            row.setMouseTransparent(true); // a click anywhere on the row ticks it
            box.setFocusTraversable(false);
            box.setMnemonicParsing(false);
            box.setMinWidth(0);
            cards.setMinWidth(USE_PREF_SIZE);
            cards.getStyleClass().add("filter-hint");
            row.getStyleClass().add("name-row");
            setAccessibleRole(AccessibleRole.CHECK_BOX);
            setPrefWidth(0); // as wide as the list, never wider
            setOnMouseClicked(_ -> toggle(getItem()));
        }

        @Override
        protected void updateItem(@Nullable Name name, boolean empty) {
            super.updateItem(name, empty);
            if (name == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            boolean ticked = chosen.contains(name.value());
            box.setText(name.text());
            box.setSelected(ticked);
            cards.setText(messages.text("find.names.cards", name.cards()));
            setAccessibleText(messages.text(ticked ? "find.names.ticked" : "find.names.notTicked", name.text(), name.cards()));
            setGraphic(row);
        }
    }
}
