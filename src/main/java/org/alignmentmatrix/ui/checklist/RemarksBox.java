package org.alignmentmatrix.ui.checklist;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;

/// Comment and evidence of the current question: a link for each that is empty, a field for each that is given or opened. The
/// other links of the question stand in the same line.
final class RemarksBox extends VBox {

    static final double LINK_GAP = 6; // pixels between links, each of which has 4 more at both sides

    /// The parts that show one remark.
    private record Entry(Button link, VBox field, NoteArea area) {

        void setOpen(boolean open) {
            show(link, !open);
            show(field, open);
        }
    }

    private final Asked question;
    private final Answering answering;
    private final Messages messages;
    private final HBox adds = new HBox(LINK_GAP);
    private final Map<Remark, Entry> entries = new EnumMap<>(Remark.class);
    private @Nullable Voice shown;
    private boolean showing; // while fields are filled from the board

    /// @param more the other links, in groups that stay together in one line
    RemarksBox(Asked question, Answering answering, Messages messages, List<List<Button>> more) {
        this.question = question;
        this.answering = answering;
        this.messages = messages;
        getStyleClass().add("checklist-remarks");
        FlowPane links = new FlowPane(LINK_GAP, 4, adds);
        links.getStyleClass().add("checklist-links");
        for (Remark remark : Remark.values()) {
            Entry entry = entry(remark);
            entries.put(remark, entry);
            adds.getChildren().add(entry.link);
            getChildren().add(entry.field);
        }
        more.forEach(group -> links.getChildren().add(new HBox(LINK_GAP, group.toArray(Button[]::new))));
        getChildren().add(links);
    }

    private Entry entry(Remark remark) {
        var caption = new Label(messages.text(remark.key("name")));
        caption.getStyleClass().add("checklist-hint");
        var limit = new Label(messages.text(remark.key("limit"), Answer.COMMENT_LIMIT));
        limit.getStyleClass().add("checklist-hint");
        limit.setWrapText(true);
        show(limit, false);

        var area = new NoteArea(full -> show(limit, full));
        area.setAccessibleText(messages.text(remark.key("name")));
        area.setPromptText(messages.text(remark.key("prompt")));
        area.textProperty().subscribe((_, text) -> typed(remark, text));
        area.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                answering.endRun();
            }
        });
        caption.setLabelFor(area);

        Button link = ActLinks.link(messages.text(remark.key("add")), () -> open(remark));
        link.setTooltip(new Tooltip(messages.text(remark.key("tip"))));
        var field = new VBox(caption, area, limit);
        field.getStyleClass().add("checklist-remark");
        return new Entry(link, field, area);
    }

    /// Shows the remarks of the present voice. What was opened stays open as long as the same voice answers.
    void show(Answer answer) {
        boolean otherVoice = shown != answering.voice();
        shown = answering.voice();
        showing = true;
        entries.forEach((remark, entry) -> {
            String text = remark.of(answer);
            entry.area.show(text);
            if (otherVoice || !text.isEmpty()) {
                entry.setOpen(!text.isEmpty());
            }
        });
        showing = false;
        showAdds();
    }

    private void typed(Remark remark, String text) {
        if (!showing) {
            answering.write(question, remark, text);
        }
    }

    /// Opens a text and gives it the keys.
    void open(Remark remark) {
        Entry entry = entries.get(remark);
        entry.setOpen(true);
        showAdds();
        entry.area.requestFocus();
        entry.area.end();
    }

    private void showAdds() {
        show(adds, entries.values().stream().anyMatch(entry -> entry.link.isVisible()));
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
