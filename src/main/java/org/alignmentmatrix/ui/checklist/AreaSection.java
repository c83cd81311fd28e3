package org.alignmentmatrix.ui.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.insight.AreaScore;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Weights;

/// An area of the checklist: a row with its score and, while it is open, a card for each of its questions.
final class AreaSection extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Area area;
    private final Parts parts;
    private final ScoreLine line;
    private final Label weight = new Label();
    private final SectionRow row;
    private final List<QuestionCard> cards = new ArrayList<>();
    private final VBox inside = new VBox();
    private final OwnSection own;

    /// @param chosen hears that the row was pressed
    /// @param focusCurrent gives the keys to the current question
    /// @param reveal brings a node into sight
    AreaSection(Area area, Parts parts, Runnable chosen, Runnable focusCurrent, Consumer<Node> reveal) {
        this.area = area;
        this.parts = parts;
        this.line = new ScoreLine(parts.messages());
        this.own = new OwnSection(area, parts, focusCurrent, reveal);
        weight.getStyleClass().add("checklist-weight");
        this.row = new SectionRow(new VBox(line, weight), this::said, chosen);
        inside.getStyleClass().add("checklist-cards");
        getStyleClass().add("checklist-area");
        if (area == Area.values()[Area.values().length - 1]) {
            getStyleClass().add("last");
        }
        getChildren().add(row);
    }

    Area area() {
        return area;
    }

    boolean isOpen() {
        return row.isOpen();
    }

    /// Opens or closes the section. Its cards exist only while it is open.
    void setOpen(boolean open) {
        if (open == row.isOpen()) {
            return;
        }
        row.setOpen(open);
        pseudoClassStateChanged(OPEN, open);
        if (open) {
            area.questions().forEach(question -> cards.add(new QuestionCard(question, parts)));
            inside.getChildren().setAll(cards);
            inside.getChildren().add(own);
            getChildren().add(inside);
            own.show(Scores.of(parts.answering().checklist(), parts.answering().voice()).own(area));
            card(parts.answering().current()).ifPresent(card -> card.setCurrent(true));
        } else {
            own.cards().forEach(card -> card.setCurrent(false));
            getChildren().remove(inside);
            inside.getChildren().clear();
            cards.clear();
        }
    }

    /// Shows the scores in the row and, while it is open, the answers of the present voice.
    void show(Scores scores) {
        AreaScore score = scores.area(area);
        String counted = score.applicable() == 0
                ? parts.text("checklist.count.none")
                : parts.text("checklist.count", score.answered(), score.applicable());
        line.show(parts.guide().name(area), counted, score.percent());
        boolean weighed = !scores.weights().equals(Weights.EQUAL);
        weight.setText(weighed ? parts.text("checklist.weight", scores.weights().of(area)) : "");
        weight.setVisible(weighed);
        weight.setManaged(weighed);
        if (isOpen()) {
            cards.forEach(QuestionCard::refresh);
            own.show(scores.own(area));
        }
    }

    private String said() {
        return weight.isVisible() ? parts.text("checklist.weight.said", line.said(), weight.getText()) : line.said();
    }

    /// The card of a question; there is none while the section is closed.
    Optional<QuestionCard> card(Asked question) {
        return isOpen()
                ? cards.stream().filter(card -> card.question() == question).findFirst().or(() -> own.card(question.key()))
                : Optional.empty();
    }

    OwnSection own() {
        return own;
    }
}
