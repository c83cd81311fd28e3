package org.alignmentmatrix.ui.insight;

import org.alignmentmatrix.insight.Contradiction;
import org.alignmentmatrix.insight.Contradiction.Kind;
import org.alignmentmatrix.insight.Evidence;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.text.ContradictionWords;

/// How a contradiction is put to people: as two things that both are so.
record FitWords(InsightWords words, Board board) {

    String text(Contradiction contradiction) {
        return new ContradictionWords(words.guide(), words.messages()).text(contradiction);
    }

    /// What a link to a piece of evidence says.
    ///
    /// @param kind if its sentence names the sign, the link does not do so again
    String link(Evidence evidence, Kind kind) {
        return switch (evidence) {
            case Evidence.MostCards(var tendency, var cards, _) -> words.text("insight.link.most." + tendency, cards.size());
            case Evidence.ClashingCards(var cards) -> words.text("insight.link.cards", cards.size());
            case Evidence.HeldBackCards(_, var cards) -> words.text("insight.link.cards", cards.size());
            case Evidence.OfArea(var voice, var area, double percent) ->
                words.text("insight.link.area", words.name(voice), words.name(area), words.percent(percent));
            case Evidence.OfQuestion(_, var question, int level) -> words.text("insight.link.question", words.guide().ask(question),
                    words.guide().levelLong(board.checklist().words(), question, level));
            case Evidence.OfSign(var sign) -> kind instanceof Kind.SignsApart ? words.name(sign) : words.text("insight.link.sign");
        };
    }
}
