package org.alignmentmatrix.ui.action;

import java.time.LocalDate;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.text.DayWords;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Typing;

/// Asks what an action that is about to be made is called, whose it is and by when. No day is proposed: it is a promise.
final class ToActionForm extends VBox {

    private final Messages messages;
    private final Source from;
    private final ToAction making;
    private final TextField title = new TextField();
    private final TextField owner = new TextField();
    private final DueField due;
    private final FormLine line = new FormLine();
    private Runnable ended = () -> { };

    ToActionForm(String proposed, Source from, ToAction making, Messages messages, Supplier<LocalDate> today) {
        this.messages = messages;
        this.from = from;
        this.making = making;
        this.due = new DueField(messages, new DayWords(messages.locale()), (_, _) -> { }, line::complain);
        Typing.limit(title, Action.TITLE_LIMIT, false, full -> line.hint(full ? messages.text("action.limit", Action.TITLE_LIMIT) : ""));
        title.setText(proposed);
        title.setAccessibleText(messages.text("action.title"));
        Typing.limit(owner, Action.OWNER_LIMIT, false, full -> line.hint(full ? messages.text("action.limit", Action.OWNER_LIMIT) : ""));
        owner.setAccessibleText(messages.text("action.owner"));
        owner.setPromptText(messages.text("action.owner.none"));
        Label heading = new Label(messages.text("action.make"));
        heading.getStyleClass().add("action-heading");
        HBox days = new HBox(4, day("action.inAWeek", 7, today), day("action.inTwoWeeks", 14, today));
        days.getStyleClass().add("action-days");
        Button make = new Button(messages.text("action.make.do"));
        make.getStyleClass().add("accent");
        make.setOnAction(_ -> make());
        Button cancel = new Button(messages.text("action.make.cancel"));
        cancel.setOnAction(_ -> ended.run());
        HBox buttons = new HBox(8, cancel, make);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        getChildren().addAll(heading, new FormField(messages.text("action.title"), title),
                new HBox(12, new FormField(messages.text("action.owner"), owner), new FormField(messages.text("action.due"), due)),
                days, line, buttons);
        getStyleClass().addAll("action-pane", "to-action");
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// @param next hears when the form is done with
    void onEnded(Runnable next) {
        ended = next;
    }

    /// Puts the caret into the title; what is there is selected.
    void focusTitle() {
        title.requestFocus();
        title.selectAll();
    }

    private Button day(String key, int ahead, Supplier<LocalDate> today) {
        Button button = new Button(messages.text(key));
        button.getStyleClass().addAll("flat", "action-day");
        button.setOnAction(_ -> due.show(today.get().plusDays(ahead)));
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            ended.run();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            make();
            event.consume();
        }
    }

    private void make() {
        if (title.getText().isBlank()) {
            line.complain(messages.text("action.title.blank"));
            title.requestFocus();
        } else if (due.isSound()) {
            ended.run();
            making.makeAction(title.getText().strip(), owner.getText().strip(), due.day(), null, from);
        } else {
            due.requestFocus();
        }
    }
}
