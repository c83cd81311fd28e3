package org.alignmentmatrix.ui.exchange;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.DirectoryChooser;
import javafx.stage.Window;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;

/// Where the files go and what they are called.
final class TargetLine extends HBox {

    private static final int LONGEST_NAME = 100;

    private final Messages messages;
    private final TextField folder = new TextField();
    private final TextField name = new TextField();
    private final Label ending = new Label();
    private final VBox nameBox;
    private String proposed = "";

    /// @param changed is run whenever something else stands there
    TargetLine(Window owner, Messages messages, Path first, Runnable changed) {
        super(12);
        this.messages = messages;
        folder.setText(first.toString());
        Typing.keepWhole(folder); // it names a folder that may be called anything
        Typing.limit(name, LONGEST_NAME, false, _ -> { });
        Button browse = new Button(messages.text("export.browse"));
        browse.setMinWidth(Region.USE_PREF_SIZE);
        browse.setOnAction(_ -> browse(owner));
        ending.getStyleClass().add("export-ending");
        ending.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        HBox.setHgrow(name, Priority.ALWAYS);
        HBox where = new HBox(8, folder, browse);
        HBox called = new HBox(6, name, ending);
        called.setAlignment(Pos.CENTER_LEFT);
        VBox whereBox = field("export.folder", folder, where);
        nameBox = field("export.name", name, called);
        HBox.setHgrow(whereBox, Priority.ALWAYS);
        whereBox.setMinWidth(0);
        nameBox.setPrefWidth(300);
        nameBox.setMinWidth(Region.USE_PREF_SIZE);
        getChildren().addAll(whereBox, nameBox);
        folder.textProperty().subscribe((_, _) -> changed.run());
        name.textProperty().subscribe((_, _) -> changed.run());
    }

    private VBox field(String key, TextField field, HBox line) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("export-label");
        label.setLabelFor(field);
        return new VBox(5, label, line);
    }

    /// Shows what fits a wish; a name that somebody has typed stays.
    ///
    /// @param fileEnding of the files, such as `.png`; empty for a folder
    /// @param isNamed whether the name matters
    void show(String nextProposed, String fileEnding, boolean isNamed) {
        if (name.getText().isBlank() || name.getText().equals(proposed)) {
            name.setText(nextProposed);
        }
        proposed = nextProposed;
        ending.setText(fileEnding);
        nameBox.setVisible(isNamed);
        nameBox.setManaged(isNamed);
    }

    /// The folder that stands there, if there is one.
    Optional<Path> folder() {
        try {
            return Optional.of(Path.of(folder.getText().strip())).filter(path -> !folder.getText().isBlank() && Files.isDirectory(path));
        } catch (InvalidPathException e) {
            return Optional.empty(); // being typed
        }
    }

    String name() {
        return name.getText().isBlank() ? proposed : name.getText().strip();
    }

    private void browse(Window owner) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.text("export.folder"));
        folder().ifPresent(path -> chooser.setInitialDirectory(path.toFile()));
        File chosen = chooser.showDialog(owner);
        if (chosen != null) {
            folder.setText(chosen.getPath());
        }
    }
}
