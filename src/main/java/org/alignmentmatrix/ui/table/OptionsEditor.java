package org.alignmentmatrix.ui.table;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/// Edits a cell by choosing among a few words: one of them, or any of them with ticks. A letter goes to the next word that begins
/// with it.
final class OptionsEditor extends CellEditor {

    private static final double ROW = 30;
    private static final int MOST_ROWS = 10;
    private static final double LEAST = 180; // pixels

    private final List<String> words;
    private final boolean many;
    private final Set<Integer> chosen;
    private final Set<Integer> before;
    private final Consumer<Set<Integer>> taking;
    private final ListView<String> list = new ListView<>();

    /// @param many whether any of the words can be chosen; if not, one
    /// @param present which are chosen now
    /// @param done runs when a click has chosen
    /// @param taking takes over what was chosen, if it is something else than before
    OptionsEditor(List<String> words, boolean many, Set<Integer> present, String spoken, Runnable moved, Runnable done,
                  Consumer<Set<Integer>> taking) {
        super(moved);
        this.words = words;
        this.many = many;
        this.before = Set.copyOf(present);
        this.chosen = new TreeSet<>(present);
        this.taking = taking;
        list.getItems().setAll(words);
        list.setFixedCellSize(ROW);
        list.setPrefHeight(ROW * Math.min(words.size(), MOST_ROWS) + 2);
        list.setMinHeight(ROW + 2);
        list.setCellFactory(_ -> new Word());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                clicked(done);
            }
        });
        place(list, spoken);
        list.getSelectionModel().select(present.stream().findFirst().orElse(0));
    }

    /// A word with its tick.
    private final class Word extends ListCell<String> {

        private final CheckBox tick = new CheckBox();

        Word() {
            tick.setMouseTransparent(true);
            tick.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable String word, boolean empty) {
            super.updateItem(word, empty);
            setText(word);
            tick.setSelected(chosen.contains(getIndex()));
            setGraphic(many && word != null ? tick : null);
        }
    }

    private void pressed(KeyEvent event) {
        boolean letter = event.getCode().isLetterKey() || event.getCode().isDigitKey();
        if (event.getCode() == KeyCode.SPACE) {
            choose();
            event.consume();
        } else if (letter && !event.isShortcutDown() && !event.isAltDown()) {
            event.consume(); // no command of the menus; the letter itself comes with KEY_TYPED
        }
    }

    private void clicked(Runnable done) {
        choose();
        if (!many) {
            done.run();
        }
    }

    /// Ticks the marked word, or takes its tick away.
    private void choose() {
        int marked = list.getSelectionModel().getSelectedIndex();
        if (many && !chosen.remove(marked)) {
            chosen.add(marked);
        }
        list.refresh();
    }

    /// Marks the next word that begins with a letter.
    void seek(String letter) {
        String start = letter.toLowerCase(Locale.ROOT);
        int from = list.getSelectionModel().getSelectedIndex();
        for (int step = 1; step <= words.size(); step++) {
            int index = (Math.max(from, 0) + step) % words.size();
            if (words.get(index).toLowerCase(Locale.ROOT).startsWith(start)) {
                list.getSelectionModel().select(index);
                list.scrollTo(Math.max(0, index - MOST_ROWS / 2));
                return;
            }
        }
    }

    boolean takesMany() {
        return many;
    }

    @Override
    Control control() {
        return list;
    }

    @Override
    boolean commit() {
        int marked = list.getSelectionModel().getSelectedIndex();
        Set<Integer> now = many ? Set.copyOf(chosen) : marked < 0 ? before : Set.of(marked);
        if (!now.equals(before)) {
            taking.accept(now);
        }
        return true;
    }

    @Override
    double widthOver(double cell) {
        return Math.max(cell, LEAST);
    }
}
