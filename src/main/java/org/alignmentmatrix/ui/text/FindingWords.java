package org.alignmentmatrix.ui.text;

import java.util.Optional;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.GapNow;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Source;

/// The words for the finding that a card or an action was made from.
public record FindingWords(Guide guide, Messages messages) {

    /// What was found, as a phrase: “the gap in “How often do both teams meet?””. Says it if the card is gone or the question is no
    /// longer asked.
    public String phrase(Source from, Board board) {
        return said("source.", from, board);
    }

    /// The same as a heading: “Gap: How often do both teams meet?”.
    public String heading(Source from, Board board) {
        return said("action.from.", from, board);
    }

    private String said(String family, Source from, Board board) {
        return switch (from) {
            case Source.OfQuestion(var key) -> question(family, "question", key, board);
            case Source.OfGap(var key) -> question(family, "gap", key, board);
            case Source.OfFriction(var friction) -> messages.text(family + "friction", guide.name(friction));
            case Source.OfImprovement(var improvement) -> messages.text(family + "improvement", guide.name(improvement));
            case Source.OfSign(var sign) -> messages.text(family + "sign", guide.name(sign));
            case Source.OfCard(var id) -> board.cards().find(id).map(Card::title)
                    .map(title -> messages.text(family + "card", title)).orElseGet(() -> messages.text(family + "card.gone"));
        };
    }

    private String question(String family, String kind, String key, Board board) {
        return asked(key, board).map(asked -> messages.text(family + kind, guide.ask(asked)))
                .orElseGet(() -> messages.text(family + "question.gone"));
    }

    /// Whether it can still be shown: a card may be gone, a question no longer asked.
    public boolean isThere(Source from, Board board) {
        return switch (from) {
            case Source.OfQuestion(var key) -> asked(key, board).isPresent();
            case Source.OfGap(var key) -> asked(key, board).isPresent();
            case Source.OfCard(var id) -> board.cards().contains(id);
            case Source.OfFriction _, Source.OfImprovement _, Source.OfSign _ -> true;
        };
    }

    /// What a new action or card is called as long as nobody calls it otherwise; empty if what it comes from is gone.
    public Optional<String> proposal(Source from, Board board) {
        return switch (from) {
            case Source.OfQuestion(var key) -> asked(key, board).map(guide::ask);
            case Source.OfGap(var key) -> asked(key, board).map(guide::ask);
            case Source.OfFriction(var friction) -> Optional.of(guide.name(Improvement.answering(friction).getFirst()));
            case Source.OfImprovement(var improvement) -> Optional.of(guide.name(improvement));
            case Source.OfSign(var sign) ->
                Optional.of(messages.text(sign.isStrong() ? "action.propose.strong" : "action.propose.weak", guide.name(sign)));
            case Source.OfCard(var id) -> board.cards().find(id).map(card -> messages.plain("action.propose.card", card.title()));
        };
    }

    private static Optional<Asked> asked(String key, Board board) {
        return GapNow.asked(key, board.checklist());
    }
}
