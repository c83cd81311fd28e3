package org.alignmentmatrix.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.OwnScore;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.jspecify.annotations.Nullable;

/// The questions that people added to an area, with their score, and the way to add one.
final class OwnSection extends VBox {

    private final Area area;
    private final Parts parts;
    private final Runnable focusCurrent;
    private final Consumer<Node> reveal;
    private final Label score = new Label();
    private final HBox heading;
    private final Button add;
    private final Label full = new Label();
    private final List<QuestionCard> cards = new ArrayList<>();
    private @Nullable OwnQuestionForm form;
    private @Nullable OwnId edited; // the question in the form, if it is asked already

    /// @param focusCurrent gives the keys to the current question
    /// @param reveal brings a node into sight
    OwnSection(Area area, Parts parts, Runnable focusCurrent, Consumer<Node> reveal) {
        super(10);
        this.area = area;
        this.parts = parts;
        this.focusCurrent = focusCurrent;
        this.reveal = reveal;
        Label title = new Label(parts.text("checklist.own.title"));
        title.getStyleClass().add("checklist-own-title");
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        score.getStyleClass().add("checklist-own-score");
        score.setMinWidth(USE_PREF_SIZE);
        heading = new HBox(8, title, score);
        add = ActLinks.link(parts.text("checklist.own.new"), this::startNew);
        add.setAccessibleText(parts.text("checklist.own.new.said", parts.guide().name(area)));
        add.focusedProperty().subscribe(focused -> {
            if (focused) {
                reveal.accept(add);
            }
        });
        full.setText(parts.text("checklist.own.full", OwnQuestions.LIMIT));
        full.setWrapText(true);
        full.getStyleClass().add("checklist-hint");
        getStyleClass().add("checklist-own");
    }

    Optional<QuestionCard> card(String key) {
        return cards.stream().filter(card -> card.question().key().equals(key)).findFirst();
    }

    List<QuestionCard> cards() {
        return List.copyOf(cards);
    }

    /// Shows the questions there are now and what the present voice answers.
    void show(OwnScore now) {
        List<OwnQuestion> asked = parts.answering().checklist().own().of(area);
        if (edited != null && asked.stream().noneMatch(question -> question.id().equals(edited))) {
            discard(); // what was being changed is gone
        }
        cards.removeIf(card -> asked.stream().noneMatch(question -> question.key().equals(card.question().key())));
        for (int i = 0; i < asked.size(); i++) {
            OwnQuestion question = asked.get(i);
            if (i == cards.size() || !cards.get(i).question().key().equals(question.key())) {
                cards.add(i, card(question));
            } else {
                cards.get(i).ask(question);
            }
        }
        String counted = now.applicable() == 0 ? parts.text("checklist.count.none")
                : parts.text("checklist.count", now.answered(), now.applicable());
        score.setText(parts.text("checklist.own.score", counted, ScoreLine.percent(parts.messages(), now.percent())));
        arrange();
    }

    /// Puts the nodes in their order. They are put anew only if they are others than before, so that nothing loses the focus.
    private void arrange() {
        var nodes = new ArrayList<Node>();
        if (!cards.isEmpty()) {
            nodes.add(heading);
        }
        for (QuestionCard card : cards) {
            boolean inForm = form != null && card.question() instanceof OwnQuestion own && own.id().equals(edited);
            nodes.add(inForm ? form : card);
        }
        if (form != null && edited == null) {
            nodes.add(form);
        } else if (parts.answering().checklist().own().all().size() < OwnQuestions.LIMIT) {
            nodes.add(add);
        } else {
            nodes.add(full);
        }
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
    }

    private QuestionCard card(OwnQuestion question) {
        Button edit = ActLinks.link(parts.text("checklist.own.edit"), () -> startEdit(question.id()));
        Button remove = ActLinks.link(parts.text("checklist.own.remove"), () -> remove(question));
        return new QuestionCard(question, parts, edit, remove);
    }

    private void startNew() {
        start(Optional.empty());
    }

    private void startEdit(OwnId id) {
        start(parts.answering().checklist().own().find(id));
    }

    private void start(Optional<OwnQuestion> question) {
        edited = question.map(OwnQuestion::id).orElse(null);
        form = new OwnQuestionForm(parts, question, this::keep, this::leave);
        arrange();
        form.focus();
        reveal.accept(form);
    }

    private void keep(OwnQuestionForm.Wanted wanted) {
        OwnId id = edited;
        discard();
        parts.answering().go(parts.answering().ask(area, Optional.ofNullable(id), wanted));
        focusCurrent.run();
    }

    private void leave() {
        boolean isNew = edited == null;
        discard();
        if (isNew) {
            add.requestFocus();
        } else {
            focusCurrent.run();
        }
    }

    private void remove(OwnQuestion question) {
        parts.answering().remove(question);
        focusCurrent.run();
    }

    /// Brings what stands in the form onto the board, without moving the keys.
    void settle() {
        if (form != null) {
            Optional<OwnQuestionForm.Wanted> wanted = form.wanted();
            Optional<OwnId> id = Optional.ofNullable(edited);
            discard();
            wanted.ifPresent(question -> parts.answering().ask(area, id, question));
        }
    }

    /// Closes the form and forgets what stands in it.
    void discard() {
        form = null;
        edited = null;
        arrange();
    }
}
