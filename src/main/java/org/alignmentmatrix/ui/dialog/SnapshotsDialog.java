package org.alignmentmatrix.ui.dialog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.RemoveSnapshot;
import org.alignmentmatrix.edit.RenameSnapshot;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Shows the snapshots of the board, newest first. Each change is on the board at once and is one step of undo.
final class SnapshotsDialog extends Dialog<Void> {

    private final OpenDocument document;
    private final Messages messages;
    private final DayWords days;
    private final ZoneId zone;
    private final ListView<Snapshot> list = new ListView<>();
    private final LimitedField name;
    private final Button rename;
    private final Button delete;

    /// @param zone in which times are told
    SnapshotsDialog(Window owner, Messages messages, OpenDocument document, ZoneId zone) {
        this.document = document;
        this.messages = messages;
        this.days = new DayWords(messages.locale());
        this.zone = zone;
        initOwner(owner);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("snapshots.title"));
        list.setPlaceholder(placeholder());
        list.setCellFactory(_ -> new Cell());
        list.setPrefSize(480, 260);
        list.setAccessibleText(messages.text("snapshots.title"));
        name = new LimitedField("", Snapshot.NAME_LIMIT, _ -> { });
        name.setAccessibleText(messages.text("snapshots.name"));
        name.setPromptText(messages.text("snapshots.name"));
        HBox.setHgrow(name, Priority.ALWAYS);
        rename = button("snapshots.rename", this::rename);
        delete = button("snapshots.delete", this::delete);
        HBox tools = new HBox(8, name, rename, delete);
        tools.setAlignment(Pos.CENTER_LEFT);
        Label note = new Label(messages.text("snapshots.note"));
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        getDialogPane().setContent(new VBox(12, list, tools, note));
        getDialogPane().getStyleClass().add("snapshots");
        getDialogPane().getButtonTypes().add(new ButtonType(messages.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        list.getSelectionModel().selectedItemProperty().subscribe(snapshot -> show(snapshot));
        name.textProperty().subscribe(_ -> judge());
        name.setOnAction(_ -> rename());
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::closeOnEscape);
        fill(null);
        setOnShown(_ -> Platform.runLater(list::requestFocus)); // a button has the keys first
    }

    /// A list takes Escape for itself.
    private void closeOnEscape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        }
    }

    private Button button(String key, Runnable run) {
        Button button = new Button(messages.text(key));
        button.setMinWidth(Button.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }

    private Label placeholder() {
        Label label = new Label(messages.text("snapshots.empty"));
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMaxWidth(360);
        return label;
    }

    private final class Cell extends ListCell<@Nullable Snapshot> {

        @Override
        protected void updateItem(@Nullable Snapshot snapshot, boolean empty) {
            super.updateItem(snapshot, empty);
            if (snapshot == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            Label title = new Label(snapshot.name());
            Label about = new Label(about(snapshot));
            about.getStyleClass().add("hint");
            setGraphic(new VBox(2, title, about));
            setAccessibleText(messages.text("snapshots.said", snapshot.name(), about.getText()));
        }
    }

    /// When a snapshot was taken and what it holds.
    private String about(Snapshot snapshot) {
        return messages.text("snapshots.about", days.day(LocalDate.ofInstant(snapshot.taken(), zone)), days.time(snapshot.taken(), zone),
                BoardCounts.answers(snapshot.checklist()), snapshot.standings().size());
    }

    /// @param selected the snapshot to select if it is there; null for the newest
    private void fill(@Nullable SnapshotId selected) {
        List<Snapshot> newestFirst = document.board().snapshots().all().reversed();
        list.getItems().setAll(newestFirst);
        int at = newestFirst.stream().map(Snapshot::id).toList().indexOf(selected);
        list.getSelectionModel().select(Math.max(at, 0));
        show(list.getSelectionModel().getSelectedItem());
    }

    private void show(@Nullable Snapshot snapshot) {
        name.setText(snapshot == null ? "" : snapshot.name());
        name.setDisable(snapshot == null);
        delete.setDisable(snapshot == null);
        judge();
    }

    private void judge() {
        Snapshot snapshot = list.getSelectionModel().getSelectedItem();
        String wanted = name.getText().strip();
        rename.setDisable(snapshot == null || wanted.isEmpty() || wanted.equals(snapshot.name()));
    }

    private void rename() {
        Snapshot snapshot = list.getSelectionModel().getSelectedItem();
        if (snapshot != null && !rename.isDisabled()) {
            document.perform(new RenameSnapshot(snapshot.id(), name.getText().strip()));
            fill(snapshot.id());
        }
    }

    private void delete() {
        int at = list.getSelectionModel().getSelectedIndex();
        if (at >= 0) {
            document.perform(new RemoveSnapshot(list.getItems().get(at).id()));
            fill(null);
            list.getSelectionModel().select(Math.clamp(at, 0, Math.max(0, list.getItems().size() - 1)));
            list.requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.DELETE) {
            delete();
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            name.requestFocus();
            name.selectAll();
            event.consume();
        }
    }
}
