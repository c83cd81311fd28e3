package org.alignmentmatrix.ui.text;

import java.util.Arrays;
import java.util.Optional;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Source;

/// The words for the finding that a card or an action was made from.
public record FindingWords(Guide guide, Messages messages) {

    /// What was found, as a phrase: “the gap in “How often do both teams meet?””. Says it if the card is gone or the question is no
    /// longer asked.
    public String phrase(Source from, Board board) {
        return switch (from) {
            case Source.OfQuestion(String key) -> asked(key, board)
                    .map(asked -> messages.text("source.question", guide.ask(asked))).orElseGet(() -> messages.text("source.question.gone"));
            case Source.OfGap(String key) -> asked(key, board)
                    .map(asked -> messages.text("source.gap", guide.ask(asked))).orElseGet(() -> messages.text("source.question.gone"));
            case Source.OfFriction(var friction) -> messages.text("source.friction", guide.name(friction));
            case Source.OfImprovement(var improvement) -> messages.text("source.improvement", guide.name(improvement));
            case Source.OfSign(var sign) -> messages.text("source.sign", guide.name(sign));
            case Source.OfCard(var id) -> board.cards().find(id)
                    .map(card -> messages.text("source.card", card.title())).orElseGet(() -> messages.text("source.card.gone"));
        };
    }

    /// The question with a key; empty if it is not asked on the board.
    public static Optional<Asked> asked(String key, Board board) {
        return Arrays.stream(Question.values()).filter(question -> question.key().equals(key)).<Asked>map(question -> question).findFirst()
                .or(() -> OwnId.parse(key).flatMap(id -> board.checklist().own().find(id)));
    }
}
