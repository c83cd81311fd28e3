package org.alignmentmatrix.ui.dialog;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import javafx.util.StringConverter;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;

/// Asks where spreadsheets go and shows how they will be written.
final class ExportDialog extends Dialog<Dialogs.Export> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private static final double NOTE_WIDTH = 460;

    private final Messages messages;
    private final TextField folder = new TextField();
    private final ChoiceBox<Dialect.Delimiter> delimiter = new ChoiceBox<>();
    private final CheckBox mark = new CheckBox();
    private final Label note = new Label();

    ExportDialog(Window owner, Messages messages, Dialogs.Export suggestion, List<String> files) {
        this.messages = messages;
        initOwner(owner);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("export.title", files.size()));
        folder.setText(suggestion.folder().toString());
        folder.setPrefColumnCount(32);
        Typing.keepWhole(folder); // it names a folder that may be called anything
        delimiter.getItems().addAll(Dialect.Delimiter.values());
        delimiter.setConverter(new DelimiterNames());
        delimiter.setValue(suggestion.dialect().delimiter());
        mark.setSelected(suggestion.dialect().byteOrderMark());
        mark.setText(messages.text("export.excel"));
        ButtonType write = new ButtonType(messages.text("export.write"), ButtonBar.ButtonData.OK_DONE);
        getDialogPane().getButtonTypes().addAll(write, new ButtonType(messages.text("unsaved.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE));
        getDialogPane().setContent(grid(owner, files));
        getDialogPane().lookupButton(write).disableProperty().bind(Bindings.createBooleanBinding(() -> !isFolder(), folder.textProperty()));
        note.setWrapText(true);
        note.setMinHeight(48);
        note.setMaxWidth(NOTE_WIDTH);
        note.getStyleClass().add("hint");
        folder.textProperty().subscribe(() -> note.pseudoClassStateChanged(WRONG, !isFolder()));
        note.textProperty().bind(Bindings.createStringBinding(() -> noteOn(files), folder.textProperty()));
        setOnShown(_ -> folder.requestFocus());
        setResultConverter(button -> button == write
                ? new Dialogs.Export(path(), suggestion.dialect().withDelimiter(delimiter.getValue()).withByteOrderMark(mark.isSelected()))
                : null);
    }

    private GridPane grid(Window owner, List<String> files) {
        Button browse = new Button(messages.text("export.browse"));
        browse.setOnAction(_ -> browse(owner));
        browse.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        GridPane grid = new GridPane(12, 12);
        Label names = new Label(String.join(", ", files));
        names.setWrapText(true);
        names.setMaxWidth(NOTE_WIDTH);
        names.setMinHeight(Region.USE_PREF_SIZE);
        grid.addRow(0, label("export.tables"), names);
        grid.addRow(1, label("export.folder"), new HBox(8, folder, browse));
        grid.addRow(2, label("export.delimiter"), delimiter);
        grid.add(mark, 1, 3);
        grid.add(note, 1, 4);
        return grid;
    }

    private Label label(String key) {
        Label label = new Label(messages.text(key));
        GridPane.setHalignment(label, HPos.LEFT);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private void browse(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("export.folder"));
        if (isFolder()) {
            chooser.setInitialDirectory(path().toFile());
        }
        File chosen = chooser.showDialog(owner);
        if (chosen != null) {
            folder.setText(chosen.getPath());
        }
    }

    private String noteOn(List<String> files) {
        if (!isFolder()) {
            return messages.text("export.noFolder");
        }
        List<String> there = files.stream().filter(file -> Files.exists(path().resolve(file))).toList();
        return there.isEmpty() ? messages.text("export.note") : messages.text("export.replaces", String.join(", ", there));
    }

    private boolean isFolder() {
        try {
            return !folder.getText().isBlank() && Files.isDirectory(path());
        } catch (InvalidPathException e) {
            return false; // being typed
        }
    }

    private Path path() {
        return Path.of(folder.getText().strip());
    }

    private final class DelimiterNames extends StringConverter<Dialect.Delimiter> {
        @Override
        public String toString(Dialect.Delimiter value) {
            return messages.text("delimiter." + value);
        }

        @Override
        public Dialect.Delimiter fromString(String text) {
            throw new IllegalStateException("Delimiters are chosen, not typed");
        }
    }
}
