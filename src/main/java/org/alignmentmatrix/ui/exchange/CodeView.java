package org.alignmentmatrix.ui.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.model.PlainText;

/// The beginning of a text file as it is written, line by line.
final class CodeView extends ScrollPane {

    private static final int LINES = 40;
    private static final int LONGEST = 600; // UTF-16 units of a line; no window shows more
    private static final int BYTES = 64 * 1024; // of the file
    private static final String MARK = "\uFEFF";

    private final VBox lines = new VBox();

    CodeView() {
        lines.getStyleClass().add("export-code");
        setContent(lines);
        getStyleClass().add("export-code-scroll");
        setFocusTraversable(true); // keys scroll it
        setFitToHeight(true);
    }

    /// @param file in UTF-8
    /// @param delimiter stands out where it is not quoted; none if the file is no table
    void show(byte[] file, OptionalInt delimiter) {
        String text = new String(file, 0, Math.min(file.length, BYTES), StandardCharsets.UTF_8);
        List<String> head = (text.startsWith(MARK) ? text.substring(1) : text).lines().limit(LINES).toList();
        lines.getChildren().clear();
        boolean quoted = false;
        for (String line : head) {
            TextFlow flow = new TextFlow();
            flow.getStyleClass().add("export-line");
            flow.setMinWidth(USE_PREF_SIZE);
            quoted = fill(flow, shown(line), delimiter, quoted);
            lines.getChildren().add(flow);
        }
        lines.getChildren().getFirst().getStyleClass().add("first");
        setHvalue(0);
        setVvalue(0);
    }

    private static String shown(String line) {
        return line.length() <= LONGEST ? line : PlainText.head(line, LONGEST - 1) + "…";
    }

    /// @param quoted whether the line begins inside a quoted cell
    /// @return whether it ends inside one
    private static boolean fill(TextFlow flow, String line, OptionalInt delimiter, boolean quoted) {
        boolean inside = quoted;
        int from = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                inside = !inside; // two in a row change nothing
            } else if (!inside && delimiter.isPresent() && c == delimiter.getAsInt()) {
                add(flow, line.substring(from, i), "export-text");
                add(flow, c == '\t' ? " → " : String.valueOf(c), "export-delimiter");
                from = i + 1;
            }
        }
        add(flow, line.substring(from), "export-text");
        return inside && delimiter.isPresent();
    }

    private static void add(TextFlow flow, String text, String style) {
        if (!text.isEmpty()) {
            Text piece = new Text(Isolated.of(text)); // a cell in Arabic must not turn the whole line around
            piece.getStyleClass().add(style);
            flow.getChildren().add(piece);
        }
    }
}
