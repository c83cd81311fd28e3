package org.alignmentmatrix.ui.dialog;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.storage.Version;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Shows the earlier versions of a board, newest first, and what differs between the chosen one and the open board. They are read one
/// after the other while the list stands there already.
final class VersionsDialog extends Dialog<Versions.Chosen> {

    private static final int KILOBYTE = 1024;

    private final Messages messages;
    private final DayWords days;
    private final ZoneId zone;
    private final Versions versions;
    private final Map<Version, Optional<Versions.Read>> read = new HashMap<>();
    private final Map<Version, String> abouts = new HashMap<>(); // counting takes time
    private final ListView<Version> list = new ListView<>();
    private final List<Node> usable;

    /// @param zone in which times are told
    VersionsDialog(Window owner, Messages messages, Versions versions, ZoneId zone) {
        this.messages = messages;
        this.days = new DayWords(messages.locale());
        this.zone = zone;
        this.versions = versions;
        initOwner(owner);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("versions.title", versions.name()));
        list.setPlaceholder(placeholder());
        list.setCellFactory(_ -> new Cell());
        list.setPrefSize(520, 300);
        list.setAccessibleText(messages.text("versions.title", versions.name()));
        list.getItems().setAll(versions.all());
        Label note = new Label(messages.text("versions.note"));
        note.getStyleClass().add("hint");
        note.setWrapText(true);
        getDialogPane().setContent(new VBox(12, list, note));
        getDialogPane().getStyleClass().add("versions");
        ButtonType compare = new ButtonType(messages.text("versions.compare"), ButtonBar.ButtonData.OK_DONE);
        ButtonType bringBack = new ButtonType(messages.text("versions.bringBack"), ButtonBar.ButtonData.OTHER);
        ButtonType saveCopy = new ButtonType(messages.text("versions.copy"), ButtonBar.ButtonData.OTHER);
        ButtonType close = new ButtonType(messages.text("dialog.close"), ButtonBar.ButtonData.CANCEL_CLOSE);
        getDialogPane().getButtonTypes().addAll(compare, bringBack, saveCopy, close);
        usable = Stream.of(compare, bringBack, saveCopy).map(getDialogPane()::lookupButton).toList();
        setResultConverter(button -> button == compare ? chosen(Versions.Use.COMPARE)
                : button == bringBack ? chosen(Versions.Use.BRING_BACK)
                : button == saveCopy ? chosen(Versions.Use.SAVE_COPY) : null);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == 2) {
                ((Button) usable.getFirst()).fire();
            }
        });
        list.getSelectionModel().selectedItemProperty().subscribe(_ -> judge());
        list.getSelectionModel().selectFirst();
        setOnShown(_ -> Platform.runLater(list::requestFocus)); // a button has the keys first
        readFrom(0);
    }

    /// A list takes Escape and Enter for itself.
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            ((Button) usable.getFirst()).fire();
        }
    }

    private void readFrom(int index) {
        if (index < versions.all().size()) {
            Version version = versions.all().get(index);
            versions.reader().read(version, found -> {
                read.put(version, found);
                abouts.put(version, about(version, found));
                list.refresh();
                judge();
                readFrom(index + 1);
            });
        }
    }

    private void judge() {
        boolean readable = selected().isPresent();
        usable.forEach(button -> button.setDisable(!readable));
    }

    private Optional<Board> selected() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).flatMap(this::board);
    }

    private Optional<Board> board(Version version) {
        return read.getOrDefault(version, Optional.empty()).map(Versions.Read::board);
    }

    private Versions.@Nullable Chosen chosen(Versions.Use use) {
        return selected().map(board -> new Versions.Chosen(list.getSelectionModel().getSelectedItem(), board, use)).orElse(null);
    }

    private Label placeholder() {
        Label label = new Label(messages.text("versions.empty"));
        label.getStyleClass().add("hint");
        label.setWrapText(true);
        label.setMaxWidth(380);
        return label;
    }

    private final class Cell extends ListCell<@Nullable Version> {

        @Override
        protected void updateItem(@Nullable Version version, boolean empty) {
            super.updateItem(version, empty);
            if (version == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String when = messages.text("versions.when", days.day(LocalDate.ofInstant(version.at(), zone)), days.time(version.at(), zone));
            Label about = new Label(abouts.getOrDefault(version, size(version)));
            about.getStyleClass().add("hint");
            setGraphic(new VBox(2, new Label(when), about));
            setAccessibleText(when + ". " + about.getText());
        }
    }

    private String size(Version version) {
        return messages.text("versions.size", Math.ceilDiv(version.bytes(), KILOBYTE));
    }

    /// @param found empty if it cannot be read
    private String about(Version version, Optional<Versions.Read> found) {
        return found.map(then -> messages.text("versions.about", size(version), then.board().cards().size(),
                        BoardCounts.answers(then.board().checklist()), then.differences()))
                .orElseGet(() -> messages.text("versions.unreadable", size(version)));
    }
}
