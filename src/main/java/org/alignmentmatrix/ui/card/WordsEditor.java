package org.alignmentmatrix.ui.card;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.ui.view.Typing;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// Edits a list of free words: Enter or a comma makes a chip of what is typed, a cross or Backspace takes one away.
final class WordsEditor extends FieldEditor<List<String>> {

    private static final double LONGEST_CHIP = 220; // pixels

    private final FieldType.Words type;
    private final FlowPane chips = new FlowPane(6, 6);
    private final TextField input = new TextField();
    private List<String> words = List.of();

    WordsEditor(CardField<List<String>> field, FieldType.Words type, Editing editing) {
        super(field, editing);
        this.type = type;
        input.getStyleClass().add("card-chip-input");
        input.setAccessibleText(editing.messages().text("card.words.spoken", title()));
        input.setTextFormatter(new TextFormatter<>(this::checked));
        Typing.keepWhole(input);
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        input.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        chips.getStyleClass().add("card-chips");
        chips.setPrefWrapLength(100); // it is as wide as the panel; this keeps it from asking for more
        chips.setOnMouseClicked(_ -> input.requestFocus());
        chips.getChildren().add(input);
        place(chips);
    }

    /// Words that only some of the cards have are not among the chips: an edit gives all cards the same words.
    @Override
    void display(Common<List<String>> value) {
        switch (value) {
            case Common.Same<List<String>>(List<String> same) -> {
                show(same);
                hint("");
            }
            case Common.Mixed<List<String>>(List<List<String>> values) -> {
                var shared = new LinkedHashSet<>(values.getFirst());
                values.forEach(shared::retainAll);
                show(List.copyOf(shared));
                hint(editing().messages().text("card.mixed.replaces", cardCount()));
            }
        }
        input.setPromptText(words.isEmpty() ? prompt() : "");
        if (!isFocusWithin()) {
            input.clear();
        }
    }

    private void show(List<String> next) {
        if (!next.equals(words) || chips.getChildren().size() != next.size() + 1) {
            words = next;
            var nodes = new ArrayList<Node>(next.stream().map(this::chip).toList());
            chips.getChildren().remove(0, chips.getChildren().size() - 1); // the input stays and keeps the focus
            chips.getChildren().addAll(0, nodes);
        }
    }

    private Node chip(String word) {
        Label label = new Label(word);
        label.setMaxWidth(LONGEST_CHIP);
        label.setTooltip(new Tooltip(word));
        Button cross = new Button(null, new FontIcon(Feather.X));
        cross.getStyleClass().setAll("card-chip-cross");
        cross.setAccessibleText(editing().messages().text("card.words.remove", word));
        cross.setOnAction(_ -> {
            input.requestFocus();
            set(words.stream().filter(other -> !other.equals(word)).toList());
        });
        HBox chip = new HBox(label, cross);
        chip.getStyleClass().add("card-chip");
        return chip;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            finish();
            event.consume();
        } else if (event.getCode() == KeyCode.BACK_SPACE && input.getText().isEmpty() && !words.isEmpty()) {
            set(words.subList(0, words.size() - 1));
            event.consume();
        }
    }

    private void typed(KeyEvent event) {
        if (event.getCharacter().equals(",")) {
            finish();
            event.consume();
        }
    }

    /// Several words can be in the field when they were pasted.
    @Override
    void finish() {
        if (!input.getText().isEmpty()) {
            add(List.of(input.getText().split(",")));
        }
    }

    private void add(List<String> typed) {
        input.clear();
        var next = new LinkedHashSet<>(words);
        List<String> fresh = typed.stream().map(String::strip).filter(word -> !word.isEmpty()).toList();
        boolean twice = !fresh.isEmpty() && next.containsAll(fresh);
        next.addAll(fresh);
        if (next.size() > type.limit()) {
            complain(editing().messages().text("card.words.limit", type.limit()));
        } else if (twice) {
            complain(editing().messages().text("card.words.twice", fresh.getFirst()));
        } else if (!fresh.isEmpty()) {
            set(List.copyOf(next));
        }
    }

    private TextFormatter.Change checked(TextFormatter.Change change) {
        if (!change.isContentChange()) {
            return change;
        }
        String separated = change.getText().replace('\n', ',').replace("\r", "");
        PlainText.Cleaned clean = PlainText.clean(separated, false);
        int longest = List.of(change.getControlNewText().split("[,\n]", -1)).stream().mapToInt(String::length).max().orElse(0);
        if (longest > type.length()) {
            complain(editing().messages().text("card.words.long", type.length()));
            return null;
        }
        Typing.replace(change, clean.text());
        complain("");
        Typing.tell(input, clean);
        return change;
    }
}
