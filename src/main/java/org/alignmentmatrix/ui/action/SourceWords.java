package org.alignmentmatrix.ui.action;

import java.util.Optional;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.GapNow;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.ui.text.Messages;

/// The words for the finding that an action or a card was made from.
record SourceWords(Guide guide, Messages messages) {

    /// @param isThere whether it can still be shown: a card may be gone, a question no longer asked
    record Told(String text, boolean isThere) {
    }

    Told told(Source from, Board board) {
        return switch (from) {
            case Source.OfQuestion(var key) -> question("action.from.question", key, board);
            case Source.OfGap(var key) -> question("action.from.gap", key, board);
            case Source.OfFriction(var friction) -> new Told(messages.text("action.from.friction", guide.name(friction)), true);
            case Source.OfImprovement(var improvement) ->
                new Told(messages.text("action.from.improvement", guide.name(improvement)), true);
            case Source.OfSign(var sign) -> new Told(messages.text("action.from.sign", guide.name(sign)), true);
            case Source.OfCard(var id) -> board.cards().find(id).map(Card::title)
                    .map(title -> new Told(messages.text("action.from.card", title), true))
                    .orElseGet(() -> new Told(messages.text("action.from.cardGone"), false));
        };
    }

    /// What a new action is called as long as nobody calls it otherwise; empty if what it comes from is gone.
    Optional<String> proposed(Source from, Board board) {
        return switch (from) {
            case Source.OfQuestion(var key) -> asked(key, board).map(guide::ask);
            case Source.OfGap(var key) -> asked(key, board).map(guide::ask);
            case Source.OfFriction(var friction) -> Optional.of(guide.name(
                    Improvement.answering(friction).getFirst()));
            case Source.OfImprovement(var improvement) -> Optional.of(guide.name(improvement));
            case Source.OfSign(var sign) ->
                Optional.of(messages.text(sign.isStrong() ? "action.propose.strong" : "action.propose.weak", guide.name(sign)));
            case Source.OfCard(var id) -> board.cards().find(id).map(card -> messages.text("action.propose.card", card.title()));
        };
    }

    private static Optional<Asked> asked(String key, Board board) {
        return GapNow.asked(key, board.checklist());
    }

    private Told question(String pattern, String key, Board board) {
        return asked(key, board).map(asked -> new Told(messages.text(pattern, guide.ask(asked)), true))
                .orElseGet(() -> new Told(messages.text("action.from.questionGone"), false));
    }
}
