package org.alignmentmatrix.ui.checklist;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One question with its levels. Only the current one can be reached by Tab and shows its remarks.
final class QuestionCard extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Question question;
    private final Answering answering;
    private final Messages messages;
    private final String asked;
    private final HBox top;
    private final LevelRow levels;
    private final FontIcon remarked = new FontIcon(Feather.MESSAGE_SQUARE);
    private @Nullable RemarksBox remarks;

    QuestionCard(Question question, Answering answering, Guide guide, Messages messages) {
        this.question = question;
        this.answering = answering;
        this.messages = messages;
        this.asked = guide.ask(question);

        var acts = new Label(messages.text("checklist.acts", question.name(), guide.acts(question.acts())));
        acts.getStyleClass().add("checklist-hint");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        remarked.getStyleClass().add("checklist-remarked");
        top = new HBox(acts, space, remarked);
        var ask = new Label(asked);
        ask.getStyleClass().add("checklist-ask");
        ask.setWrapText(true);
        levels = new LevelRow(question, guide, messages, rating -> {
            answering.go(question);
            answering.choose(question, rating);
        });

        getStyleClass().add("checklist-card");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().addAll(top, ask, levels);
        addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> becomeCurrent());
        setCurrent(false);
    }

    Question question() {
        return question;
    }

    /// Shows what the present voice answers.
    void refresh() {
        show(answering.answer(question));
    }

    private void show(Answer next) {
        levels.show(next.rating());
        String said = next.rating() instanceof Rating.NotAnswered ? messages.text("checklist.unanswered") : levels.said(next.rating());
        setAccessibleText(messages.text("checklist.card.said", asked, said));
        if (remarks != null) {
            remarks.show(next);
        }
        remarked.setVisible(remarks == null && !(next.comment().isEmpty() && next.evidence().isEmpty()));
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
        setFocusTraversable(current);
        levels.setReachable(current);
        if (remarks != null) {
            getChildren().remove(remarks);
            remarks = null;
        }
        if (current) {
            remarks = new RemarksBox(question, answering, messages);
            getChildren().add(remarks);
        }
        refresh();
    }

    /// On the click and not on the press: the card before it becomes lower, and the button under the pointer moves away.
    private void becomeCurrent() {
        if (!isFocusWithin()) {
            answering.go(question);
            requestFocus();
        }
    }
}
