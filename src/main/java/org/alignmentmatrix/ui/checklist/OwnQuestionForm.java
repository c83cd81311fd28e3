package org.alignmentmatrix.ui.checklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Scale;

/// Asks for a question that people add to an area, or for other words of one: its text, the words it is answered in, and who
/// acts. Nothing is on the board before it is kept.
final class OwnQuestionForm extends VBox implements OwnKeys {

    private final Parts parts;
    private final Consumer<Wanted> kept;
    private final Runnable left;
    private final NoteArea ask;
    private final Label limit = new Label();
    private final Map<Scale, RadioButton> scales = new EnumMap<>(Scale.class);
    private final Map<Actor, ToggleButton> actors = new EnumMap<>(Actor.class);
    private final Button keep;

    /// What stands in the fields.
    ///
    /// @param ask not blank
    record Wanted(String ask, Scale scale, Actor acts) {
    }

    /// @param before the question as it is asked now; none for a new one
    /// @param kept hears what is to be asked when it is kept
    /// @param left runs when it is given up
    OwnQuestionForm(Parts parts, Optional<OwnQuestion> before, Consumer<Wanted> kept, Runnable left) {
        this.parts = parts;
        this.kept = kept;
        this.left = left;
        this.ask = new NoteArea(OwnQuestion.ASK_LIMIT, false, full -> note(full ? OwnQuestion.ASK_LIMIT : 0));
        this.keep = new Button(before.isEmpty() ? parts.text("checklist.own.add") : parts.text("checklist.own.keep"));
        ask.show(before.map(OwnQuestion::ask).orElse(""));
        ask.setPromptText(parts.text("checklist.own.prompt"));
        ask.setAccessibleText(parts.text("checklist.own.ask"));
        limit.setWrapText(true);
        limit.getStyleClass().add("checklist-hint");
        note(0);
        keep.getStyleClass().add("accent");
        keep.setOnAction(_ -> keep());
        Button cancel = new Button(parts.text("checklist.own.cancel"));
        cancel.getStyleClass().add("flat");
        cancel.setOnAction(_ -> left.run());
        ask.textProperty().subscribe(text -> keep.setDisable(text.isBlank()));
        getStyleClass().addAll("checklist-card", "checklist-form");
        getChildren().addAll(caption("checklist.own.ask"), ask, limit, caption("checklist.own.scale"),
                scales(before.map(OwnQuestion::scale).orElse(Scale.YES), before.isPresent() && parts.board().holdsScaleWords()),
                caption("checklist.own.actor"), actors(before.map(OwnQuestion::acts).orElse(Actor.BOTH)), new HBox(8, keep, cancel));
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private Label caption(String key) {
        Label caption = new Label(parts.text(key));
        caption.getStyleClass().add("checklist-hint");
        return caption;
    }

    /// @param fixed whether the words must stay as they are
    private VBox scales(Scale chosen, boolean fixed) {
        var box = new VBox(4);
        var group = new ToggleGroup();
        for (Scale scale : Scale.values()) {
            String words = words(scale).stream().map(Isolated::of).collect(Collectors.joining(" · "));
            RadioButton button = new RadioButton(words);
            button.setAccessibleText(parts.text("checklist.own.scale.said", parts.guide().name(scale), words));
            button.setToggleGroup(group);
            button.setSelected(scale == chosen);
            button.setDisable(fixed);
            button.setWrapText(true);
            button.setMinHeight(Region.USE_PREF_SIZE);
            scales.put(scale, button);
            box.getChildren().add(button);
        }
        if (fixed) {
            Label why = caption("checklist.own.scale.fixed");
            why.setWrapText(true);
            box.getChildren().add(why);
        }
        return box;
    }

    private List<String> words(Scale scale) {
        return parts.answering().checklist().words().of(scale).orElseGet(() -> parts.guide().words(scale));
    }

    private WordButtons actors(Actor chosen) {
        var row = new WordButtons(new WordButtons.Spacing(4, 4, 0));
        var group = new ToggleGroup();
        for (Actor actor : Actor.values()) {
            var button = new ToggleButton(parts.guide().acts(actor));
            button.getStyleClass().setAll("checklist-level");
            button.setToggleGroup(group);
            button.setSelected(actor == chosen);
            button.setOnAction(_ -> button.setSelected(true)); // pressed again it stays chosen: somebody always acts
            actors.put(actor, button);
            row.add(button);
        }
        return row;
    }

    private void note(int full) {
        limit.setText(full > 0 ? parts.messages().text("checklist.own.limit", full) : "");
        limit.setVisible(full > 0);
        limit.setManaged(full > 0);
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            left.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == ask) {
            keep();
            event.consume();
        } else if (event.getCode() == KeyCode.TAB && event.getTarget() == ask) {
            ask.requestFocusTraversal(event.isShiftDown()
                    ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    /// What stands in the fields; empty while the question has no text.
    Optional<Wanted> wanted() {
        String text = ask.getText().strip();
        return text.isEmpty() ? Optional.empty() : Optional.of(new Wanted(text, chosen(scales), chosen(actors)));
    }

    private static <E extends Enum<E>> E chosen(Map<E, ? extends Toggle> from) {
        return from.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey).findFirst().orElseThrow();
    }

    private void keep() {
        wanted().ifPresent(kept);
    }

    void focus() {
        ask.requestFocus();
        ask.end();
    }
}
