package org.alignmentmatrix.ui.window;

import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.insight.Tally;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.ui.files.FileFlow;
import org.alignmentmatrix.ui.files.SaveState;
import org.alignmentmatrix.ui.find.FoundLine;
import org.alignmentmatrix.ui.text.Messages;

/// The line at the foot of the window: what the last act changed, how many cards there are, and whether the work is safe.
final class StatusBar extends HBox {

    private final OpenDocument document;
    private final Messages messages;
    private final ChangeWords words;
    private final Label subject = new Label();
    private final Label text = new Label();
    private final Label counts = new Label();
    private final Label selected = new Label();
    private final Label saved = new Label();
    private final Hyperlink retry = new Hyperlink();
    private final Label unkept = new Label();
    private Cards counted = Cards.EMPTY;

    /// @param found says how many cards fit what is looked for
    StatusBar(OpenDocument document, FileFlow files, ChangeWords words, FoundLine found, ZoomCommands zoom, Messages messages) {
        this.document = document;
        this.messages = messages;
        this.words = words;
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        subject.getStyleClass().add("status-subject");
        selected.managedProperty().bind(selected.textProperty().isNotEmpty());
        text.setId("status-text");
        text.setAccessibleRole(AccessibleRole.TEXT);
        saved.setId("save-state");
        retry.setText(messages.text("save.retry"));
        retry.setOnAction(_ -> files.tryAgain());
        retry.setMinWidth(USE_PREF_SIZE);
        unkept.setText(messages.text("journal.failing"));
        unkept.setTooltip(new Tooltip(messages.text("journal.failing.tip")));
        unkept.visibleProperty().bind(files.journal().failingProperty());
        unkept.managedProperty().bind(unkept.visibleProperty());
        for (Label label : new Label[] {counts, selected, saved, unkept}) {
            label.setMinWidth(USE_PREF_SIZE);
        }
        getChildren().addAll(subject, text, space, found, counts, selected, unkept, saved, new NotSavedChip(files, messages), retry,
                fit(zoom));
        getStyleClass().add("status-bar-line");
        document.lastChangeProperty().subscribe(change -> showChange(words.of(change)));
        document.boardProperty().map(Board::cards).subscribe(this::count);
        document.selectionProperty().subscribe(ids -> selected.setText(ids.isEmpty() ? "" : messages.text("status.selected", ids.size())));
        files.saveStateProperty().subscribe(state -> showSaved(state));
        document.dirtyProperty().subscribe(_ -> showSaved(files.saveStateProperty().get()));
    }

    /// How large the board is shown; a click shows all of it.
    private static Button fit(ZoomCommands zoom) {
        Button fit = new Button();
        fit.textProperty().bind(zoom.fitOrPercent());
        fit.setId("zoom-state");
        fit.setMinWidth(USE_PREF_SIZE);
        fit.getStyleClass().addAll("flat", "status-button");
        fit.setTooltip(new Tooltip(zoom.fit().nameWithKey().getValue()));
        fit.setOnAction(_ -> zoom.fit().run().run());
        return fit;
    }

    private void showChange(ChangeWords.Line line) {
        subject.setText(line.subject());
        subject.setManaged(!line.subject().isEmpty());
        text.setText(line.text());
        text.setAccessibleText((line.subject() + " " + line.text()).strip());
    }

    private void count(Cards cards) {
        if (cards != counted || cards.isEmpty()) {
            counted = cards;
            Tally tally = Tally.of(cards);
            counts.setText(messages.text("status.counts", tally.placed(), tally.inTray(), tally.parked()));
        }
    }

    private void showSaved(SaveState state) {
        saved.getStyleClass().removeAll("ok", "warn", "calm");
        retry.setVisible(state instanceof SaveState.Failed);
        retry.setManaged(retry.isVisible());
        saved.setVisible(!retry.isVisible()); // the chip says it
        saved.setManaged(saved.isVisible());
        switch (state) {
            case SaveState.Failed _ -> saved.setText("");
            case SaveState.Saving _ -> show("save.saving", "warn");
            case SaveState.Never _ -> show(document.isDirty() ? "save.never" : "save.nothing", document.isDirty() ? "warn" : "calm");
            case SaveState.Saved(var at) -> {
                if (document.isDirty()) {
                    show("save.changed", "warn");
                } else {
                    LocalTime time = LocalTime.ofInstant(at, ZoneId.systemDefault());
                    saved.setText(messages.text("save.saved", time.format(DateTimeFormatter.ofPattern("HH:mm"))));
                    saved.getStyleClass().add("ok");
                }
            }
        }
    }

    private void show(String key, String style) {
        saved.setText(messages.text(key));
        saved.getStyleClass().add(style);
    }
}
