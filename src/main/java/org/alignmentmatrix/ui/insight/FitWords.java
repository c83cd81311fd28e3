package org.alignmentmatrix.ui.insight;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.Contradiction;
import org.alignmentmatrix.insight.Contradiction.Kind;
import org.alignmentmatrix.insight.Evidence;
import org.alignmentmatrix.model.Board;

/// How a contradiction is put to people: as two things that both are so.
record FitWords(InsightWords words, Board board) {

    String text(Contradiction contradiction) {
        List<Evidence> evidence = contradiction.evidence();
        return switch (contradiction.kind()) {
            case Kind.GoalsAndBoard(boolean high) -> words.text(high ? "insight.fit.goalsHigh" : "insight.fit.goalsLow", most(evidence));
            case Kind.EffortsAndBoard(boolean high) ->
                words.text(high ? "insight.fit.effortsHigh" : "insight.fit.effortsLow", most(evidence));
            case Kind.SignAndAnswers(_, boolean strong) ->
                words.text(strong ? "insight.fit.strongSign" : "insight.fit.weakSign", signs(evidence), areas(evidence));
            case Kind.SignsApart(var area) -> words.text("insight.fit.signs", words.name(area));
            case Kind.SignAndBoard _ -> words.text("insight.fit.board", signs(evidence), most(evidence));
            case Kind.Pair(var voice, _, _) -> words.text("insight.fit.pair", words.name(voice));
            case Kind.FactsAndBoard _ -> words.text("insight.fit.facts", cards(evidence));
            case Kind.FrictionAndBoard(var friction) -> words.text("insight.fit.friction", cards(evidence), words.name(friction));
        };
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

    private String most(List<Evidence> evidence) {
        return words.and(evidence.stream().flatMap(each -> each instanceof Evidence.MostCards(var tendency, var cards, int placed)
                ? Stream.of(words.text("insight.most." + tendency, cards.size(), placed)) : Stream.<String>of()).toList());
    }

    private String signs(List<Evidence> evidence) {
        return words.and(evidence.stream().flatMap(each -> each instanceof Evidence.OfSign(var sign)
                ? Stream.of(words.text("insight.quoted", words.name(sign))) : Stream.<String>of()).toList());
    }

    private String areas(List<Evidence> evidence) {
        return words.and(evidence.stream().flatMap(each -> each instanceof Evidence.OfArea(_, var area, _)
                ? Stream.of(words.text("insight.quoted", words.name(area))) : Stream.<String>of()).distinct().toList());
    }

    private static int cards(List<Evidence> evidence) {
        return evidence.stream().mapToInt(each -> switch (each) {
            case Evidence.ClashingCards(var cards) -> cards.size();
            case Evidence.HeldBackCards(_, var cards) -> cards.size();
            case Evidence.MostCards _, Evidence.OfArea _, Evidence.OfQuestion _, Evidence.OfSign _ -> 0;
        }).sum();
    }
}
