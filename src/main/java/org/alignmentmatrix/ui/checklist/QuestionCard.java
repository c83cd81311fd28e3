package org.alignmentmatrix.ui.checklist;

import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Source;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// One question with its levels. Only the current one can be reached by Tab and shows its remarks and links.
final class QuestionCard extends VBox {

    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final Parts parts;
    private final Answering answering;
    private final List<Button> ownLinks;
    private final Label acts = new Label();
    private final Label ask = new Label();
    private final LevelRow levels;
    private final FontIcon remarked = new FontIcon(Feather.MESSAGE_SQUARE);
    private Asked question;
    private @Nullable ScaleWords words;
    private @Nullable RemarksBox remarks;
    private @Nullable ActLinks links;

    /// @param ownLinks what else can be done with the question while it is the current one
    QuestionCard(Asked question, Parts parts, Button... ownLinks) {
        this.question = question;
        this.parts = parts;
        this.answering = parts.answering();
        this.ownLinks = List.of(ownLinks);
        acts.getStyleClass().add("checklist-hint");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        remarked.getStyleClass().add("checklist-remarked");
        ask.getStyleClass().add("checklist-ask");
        ask.setWrapText(true);
        levels = new LevelRow(parts.guide(), parts.messages(), rating -> {
            answering.go(this.question);
            answering.choose(this.question, rating);
        });

        getStyleClass().add("checklist-card");
        setAccessibleRole(AccessibleRole.PARENT);
        getChildren().addAll(new HBox(acts, space, remarked), ask, levels);
        addEventFilter(MouseEvent.MOUSE_CLICKED, _ -> becomeCurrent());
        refresh();
    }

    Asked question() {
        return question;
    }

    /// Shows the question in other words.
    void ask(Asked next) {
        boolean other = !next.equals(question);
        question = next;
        if (other) {
            words = null;
        }
        refresh();
    }

    /// Shows what the present voice answers.
    void refresh() {
        ScaleWords now = answering.checklist().words();
        if (!now.equals(words)) {
            words = now;
            levels.name(now, question);
            ask.setText(parts.guide().ask(question));
            acts.setText(switch (question) {
                case Question one -> parts.text("checklist.acts", one.name(), parts.guide().acts(one.acts()));
                case OwnQuestion own -> parts.text("checklist.own.acts", parts.guide().acts(own.acts()));
            });
        }
        show(answering.answer(question));
    }

    private void show(Answer next) {
        levels.show(next.rating());
        String said = next.rating() instanceof Rating.NotAnswered ? parts.text("checklist.unanswered") : levels.said(next.rating());
        setAccessibleText(parts.text("checklist.card.said", ask.getText(), said));
        if (remarks != null) {
            remarks.show(next);
        }
        refreshMade();
        remarked.setVisible(remarks == null && !(next.comment().isEmpty() && next.evidence().isEmpty()));
    }

    /// Shows what is made of the question now.
    void refreshMade() {
        if (links != null) {
            links.refresh();
        }
    }

    void setCurrent(boolean current) {
        pseudoClassStateChanged(CURRENT, current);
        setFocusTraversable(current);
        levels.setReachable(current);
        if (remarks != null) {
            getChildren().remove(remarks);
            remarks = null;
            links = null;
        }
        if (current) {
            links = new ActLinks(parts, new Source.OfQuestion(question.key()),
                    Set.of(new Source.OfQuestion(question.key()), new Source.OfGap(question.key())));
            remarks = new RemarksBox(question, answering, parts.messages(),
                    ownLinks.isEmpty() ? List.of(links.nodes()) : List.of(links.nodes(), ownLinks));
            getChildren().add(remarks);
        }
        refresh();
    }

    /// The links of the current question; null for any other.
    @Nullable ActLinks links() {
        return links;
    }

    /// Opens a text beside the levels and gives it the keys. Only the current question has texts to write in.
    void write(Remark remark) {
        if (remarks != null) {
            remarks.open(remark);
        }
    }

    /// On the click and not on the press: the card before it becomes lower, and the button under the pointer moves away.
    private void becomeCurrent() {
        if (!isFocusWithin()) {
            answering.go(question);
            requestFocus();
        }
    }
}
