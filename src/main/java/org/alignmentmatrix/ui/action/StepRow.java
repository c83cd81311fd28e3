package org.alignmentmatrix.ui.action;

import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.StepProgress;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Meter;

/// One step: what to do and how far it is; below that, if it is the open one, an example and its actions.
final class StepRow extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Messages messages;
    private final Guide guide;
    private final Step step;
    private final Meter bar = new Meter("goal-bar");
    private final Label progress = new Label();
    private final HBox head;
    private final VBox body;
    private final StepActions actions;
    private final FormLine line = new FormLine();
    private final EntryField entry;

    /// @param opened hears that this step is to become the open one
    StepRow(Planning planning, Step step, Consumer<Step> opened, StepActions actions) {
        this.messages = planning.messages();
        this.guide = planning.guide();
        this.step = step;
        this.actions = actions;
        this.head = prepareHead(opened);
        this.entry = new EntryField(messages.text("step.entry"), Action.TITLE_LIMIT,
                title -> planning.making().add(title, "", null, step, null).isPresent(), head::requestFocus,
                full -> line.hint(full ? messages.text("action.limit", Action.TITLE_LIMIT) : "")).settlingWith(planning.document());
        entry.setAccessibleText(messages.text("step.entry.spoken", guide.name(step)));
        Hyperlink link = new Hyperlink(messages.text("step.guide"));
        link.setAccessibleText(messages.text("step.guide.spoken", guide.name(step)));
        link.getStyleClass().add("action-from");
        link.setOnAction(_ -> planning.explain().accept(step));
        this.body = new VBox(wrapped(messages.text("step.example", guide.example(step)), "action-footer"), actions, entry, line, link);
        body.getStyleClass().add("step-body");
        body.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                head.requestFocus();
                event.consume();
            }
        });
        getStyleClass().add("step-row");
        getChildren().addAll(head, body);
    }

    private HBox prepareHead(Consumer<Step> opened) {
        Label number = new Label(Integer.toString(step.number()));
        number.getStyleClass().add("step-number");
        number.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        progress.getStyleClass().add("action-footer");
        HBox way = new HBox(8, bar, progress);
        way.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(4, wrapped(guide.name(step), "action-title"), wrapped(guide.detail(step), "step-detail"), way);
        lines.setMinWidth(0);
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(10, number, lines);
        row.getStyleClass().add("step-head");
        row.setAccessibleRole(AccessibleRole.TITLED_PANE);
        row.setAccessibleHelp(guide.detail(step));
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                opened.accept(step);
            }
        });
        row.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                entry.requestFocus();
                event.consume();
            }
        });
        return row;
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    /// What takes the keys while nothing inside has them.
    Node head() {
        return head;
    }

    /// Shows how far the step is.
    ///
    /// @param its the actions of this step
    void show(StepProgress far, List<Action> its) {
        bar.show(far.percent());
        progress.setText(far.all() == 0 ? messages.text("step.progress.none") : messages.text("step.progress", far.done(), far.all()));
        head.setAccessibleText(messages.text("step.spoken", step.number(), guide.name(step), progress.getText()));
        actions.show(its);
    }

    /// What was typed into the field for a new action stays there while the step is folded.
    void setOpen(boolean open) {
        body.setVisible(open);
        body.setManaged(open);
        head.setFocusTraversable(open); // the arrow keys lead to the others
        pseudoClassStateChanged(OPEN, open);
    }
}
