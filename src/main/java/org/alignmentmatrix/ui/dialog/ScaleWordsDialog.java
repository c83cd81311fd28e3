package org.alignmentmatrix.ui.dialog;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Asks for the five words of each scale, worst first. An empty field has the word of the guide.
final class ScaleWordsDialog extends Dialog<@Nullable ScaleWords> {

    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Messages messages;
    private final Guide guide;
    private final Map<Scale, List<LimitedField>> fields = new EnumMap<>(Scale.class);
    private final Label note = new Label();
    private final boolean frozen;
    private int full; // the limit while a field is full, 0 while none is

    /// @param now the words to begin with
    /// @param frozen whether they must stay as they are
    ScaleWordsDialog(Window owner, Messages messages, Guide guide, ScaleWords now, boolean frozen) {
        this.messages = messages;
        this.guide = guide;
        this.frozen = frozen;
        initOwner(owner);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("scales.title"));
        note.getStyleClass().add("scales-note");
        note.setWrapText(true);
        getDialogPane().setContent(new VBox(12, grid(now), note));
        getDialogPane().getStyleClass().add("scales");
        ButtonType take = new ButtonType(messages.text("dialog.ok"), ButtonBar.ButtonData.OK_DONE);
        ButtonType back = new ButtonType(messages.text("scales.back"), ButtonBar.ButtonData.LEFT);
        ButtonType cancel = new ButtonType(messages.text(frozen ? "dialog.close" : "unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        if (frozen) {
            getDialogPane().getButtonTypes().add(cancel);
        } else {
            getDialogPane().getButtonTypes().addAll(back, take, cancel);
            goBack(getDialogPane().lookupButton(back));
            setOnShown(_ -> Platform.runLater(fields.get(Scale.AMOUNT).getFirst()::requestFocus)); // a button has the keys first
        }
        judge();
        setResultConverter(button -> button == take ? words() : null);
    }

    private GridPane grid(ScaleWords now) {
        GridPane grid = new GridPane(8, 8);
        for (Scale scale : Scale.values()) {
            Label name = new Label(guide.name(scale));
            name.setMinWidth(Label.USE_PREF_SIZE);
            grid.add(name, 0, scale.ordinal());
            var row = new ArrayList<LimitedField>();
            for (int level = 0; level <= Rating.Level.MAX; level++) {
                int at = level;
                String own = now.of(scale).map(words -> words.get(at)).orElse("");
                String template = guide.words(scale).get(level);
                var field = new LimitedField(own.equals(template) ? "" : own, ScaleWords.LIMIT, this::tellLimit);
                field.setPromptText(template);
                field.setAccessibleText(messages.text("scales.word", guide.name(scale), level + 1, Rating.Level.MAX + 1));
                field.setPrefColumnCount(10);
                field.setMinWidth(LimitedField.USE_PREF_SIZE);
                field.setDisable(frozen);
                field.textProperty().subscribe((_, _) -> judge());
                row.add(field);
                grid.add(field, level + 1, scale.ordinal());
            }
            fields.put(scale, row);
        }
        return grid;
    }

    /// Empties all fields and leaves the dialog open.
    private void goBack(Node button) {
        button.addEventFilter(ActionEvent.ACTION, event -> {
            fields.values().forEach(row -> row.forEach(LimitedField::clear));
            event.consume();
        });
    }

    private void tellLimit(int limit) {
        full = limit;
        judge();
    }

    /// Says what is wrong, or what there is to know.
    private void judge() {
        Optional<String> twice = twice();
        note.setText(frozen ? messages.text("scales.frozen")
                : twice.orElseGet(() -> full > 0 ? messages.text("card.limit", full) : messages.text("scales.note")));
        note.pseudoClassStateChanged(INVALID, twice.isPresent());
        getDialogPane().getButtonTypes().stream().filter(type -> type.getButtonData() == ButtonBar.ButtonData.OK_DONE)
                .forEach(type -> getDialogPane().lookupButton(type).setDisable(twice.isPresent()));
    }

    /// Which word a scale has twice.
    private Optional<String> twice() {
        for (Map.Entry<Scale, List<LimitedField>> row : fields.entrySet()) {
            var seen = new HashSet<String>();
            for (String word : words(row.getKey(), row.getValue())) {
                if (!seen.add(word)) {
                    return Optional.of(messages.text("scales.twice", word, guide.name(row.getKey())));
                }
            }
        }
        return Optional.empty();
    }

    private List<String> words(Scale scale, List<LimitedField> row) {
        var words = new ArrayList<String>();
        for (LimitedField field : row) {
            String typed = field.getText().strip();
            words.add(typed.isEmpty() ? guide.words(scale).get(words.size()) : typed);
        }
        return words;
    }

    /// What is wanted now; a scale whose words are all those of the guide has none of its own.
    private ScaleWords words() {
        var own = new EnumMap<Scale, List<String>>(Scale.class);
        fields.forEach((scale, row) -> {
            List<String> words = words(scale, row);
            if (!words.equals(guide.words(scale))) {
                own.put(scale, words);
            }
        });
        return new ScaleWords(own);
    }
}
