package org.alignmentmatrix.ui.exchange;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/// The files that a folder will hold, each with what it is for.
final class FilesView extends ScrollPane {

    private final VBox rows = new VBox();

    /// @param about what it is for
    record Row(Ikon icon, String name, String about) {
    }

    FilesView() {
        rows.getStyleClass().add("export-files");
        setContent(rows);
        setFitToWidth(true);
        getStyleClass().add("export-files-scroll");
    }

    void show(String folder, Ikon icon, List<Row> files) {
        rows.getChildren().clear();
        Label head = new Label(folder, new FontIcon(icon));
        head.getStyleClass().add("export-folder-name");
        rows.getChildren().add(head);
        for (Row file : files) {
            Label name = new Label(file.name);
            name.getStyleClass().add("export-file-name");
            Label about = new Label(file.about);
            about.getStyleClass().add("hint");
            about.setWrapText(true);
            about.setMinHeight(USE_PREF_SIZE);
            HBox row = new HBox(12, new FontIcon(file.icon), new VBox(2, name, about));
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("export-file");
            rows.getChildren().add(row);
        }
    }
}
