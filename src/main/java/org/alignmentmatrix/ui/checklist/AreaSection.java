package org.alignmentmatrix.ui.checklist;

import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.layout.VBox;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.AreaScore;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.ui.text.Messages;

/// An area of the checklist: a row with its score and, while it is open, a card for each of its questions.
final class AreaSection extends VBox {

    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");

    private final Area area;
    private final Answering answering;
    private final Guide guide;
    private final Messages messages;
    private final ScoreLine line;
    private final AreaRow row;
    private final VBox cards = new VBox();

    /// @param chosen hears that the row was pressed
    AreaSection(Area area, Answering answering, Guide guide, Messages messages, Runnable chosen) {
        this.area = area;
        this.answering = answering;
        this.guide = guide;
        this.messages = messages;
        this.line = new ScoreLine(messages);
        this.row = new AreaRow(line, chosen);
        cards.getStyleClass().add("checklist-cards");
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
            area.questions().forEach(question -> cards.getChildren().add(new QuestionCard(question, answering, guide, messages)));
            getChildren().add(cards);
        } else {
            getChildren().remove(cards);
            cards.getChildren().clear();
        }
    }

    /// Shows a score in the row and, while it is open, the answers of the present voice.
    void show(AreaScore score) {
        String counted = score.applicable() == 0
                ? messages.text("checklist.count.none")
                : messages.text("checklist.count", score.answered(), score.applicable());
        line.show(guide.name(area), counted, score.percent());
        cards.getChildren().forEach(card -> ((QuestionCard) card).refresh());
    }

    /// The card of a question; there is none while the section is closed.
    Optional<QuestionCard> card(Question question) {
        return cards.getChildren().stream().map(QuestionCard.class::cast).filter(card -> card.question() == question).findFirst();
    }
}
