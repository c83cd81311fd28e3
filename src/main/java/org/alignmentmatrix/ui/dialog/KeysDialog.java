package org.alignmentmatrix.ui.dialog;

import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.ui.text.Messages;

/// All keys of the program on one page. The words are one message: sections with a blank line between them, each a heading and
/// then lines with keys, a colon and what they do.
final class KeysDialog extends Dialog<Void> {

    private static final int COLUMNS = 3;

    KeysDialog(Window owner, Messages messages) {
        initOwner(owner);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("keys.title"));
        HBox columns = new HBox(28);
        for (int i = 0; i < COLUMNS; i++) {
            columns.getChildren().add(new VBox(18));
        }
        String[] sections = messages.text("keys.text").split("\n\n");
        for (int i = 0; i < sections.length; i++) {
            ((VBox) columns.getChildren().get(i % COLUMNS)).getChildren().add(section(sections[i]));
        }
        getDialogPane().setContent(columns);
        getDialogPane().getStyleClass().add("keys");
        getDialogPane().getButtonTypes().add(new ButtonType(messages.text("dialog.close"), ButtonBar.ButtonData.OK_DONE));
    }

    private static VBox section(String text) {
        List<String> lines = text.lines().toList();
        Label heading = new Label(lines.getFirst());
        heading.getStyleClass().add("keys-heading");
        GridPane grid = new GridPane(16, 7);
        for (int row = 1; row < lines.size(); row++) {
            String line = lines.get(row);
            int colon = line.indexOf(": ");
            Label meaning = new Label(line.substring(colon + 2));
            meaning.setMinWidth(Region.USE_PREF_SIZE);
            grid.addRow(row, caps(line.substring(0, colon)), meaning);
        }
        return new VBox(8, heading, grid);
    }

    private static HBox caps(String keys) {
        HBox caps = new HBox(4);
        for (String key : keys.split(", ")) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            caps.getChildren().add(cap);
        }
        return caps;
    }
}
