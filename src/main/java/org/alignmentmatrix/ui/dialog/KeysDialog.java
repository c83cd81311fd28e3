package org.alignmentmatrix.ui.dialog;

import java.util.List;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.alignmentmatrix.ui.text.Messages;

/// All keys of the program on one page. The words are one message: sections with a blank line between them, each a heading and
/// then lines with keys, a colon and what they do.
final class KeysDialog extends Dialog<Void> {

    private static final int SECTIONS_IN_FIRST_COLUMN = 1;

    KeysDialog(Window owner, Messages messages) {
        initOwner(owner);
        setTitle(messages.text("app.name"));
        setHeaderText(messages.text("keys.title"));
        List<VBox> sections = List.of(messages.text("keys.text").split("\n\n")).stream().map(KeysDialog::section).toList();
        VBox first = new VBox(20);
        first.getChildren().addAll(sections.subList(0, SECTIONS_IN_FIRST_COLUMN));
        VBox second = new VBox(20);
        second.getChildren().addAll(sections.subList(SECTIONS_IN_FIRST_COLUMN, sections.size()));
        getDialogPane().setContent(new HBox(40, first, second));
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
            grid.addRow(row, caps(line.substring(0, colon)), new Label(line.substring(colon + 2)));
        }
        return new VBox(8, heading, grid);
    }

    private static FlowPane caps(String keys) {
        FlowPane caps = new FlowPane(4, 4);
        caps.setPrefWrapLength(170);
        for (String key : keys.split(", ")) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key");
            caps.getChildren().add(cap);
        }
        return caps;
    }
}
