package org.alignmentmatrix.ui.text;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.Contradiction;
import org.alignmentmatrix.insight.Contradiction.Kind;
import org.alignmentmatrix.insight.Evidence;

/// How a contradiction is put to people: as two things that both are so.
public record ContradictionWords(Guide guide, Messages messages) {

    /// As one sentence.
    public String text(Contradiction contradiction) {
        List<Evidence> evidence = contradiction.evidence();
        return switch (contradiction.kind()) {
            case Kind.GoalsAndBoard(boolean high) -> messages.text(high ? "insight.fit.goalsHigh" : "insight.fit.goalsLow", most(evidence));
            case Kind.EffortsAndBoard(boolean high) ->
                messages.text(high ? "insight.fit.effortsHigh" : "insight.fit.effortsLow", most(evidence));
            case Kind.SignAndAnswers(_, boolean strong) ->
                messages.text(strong ? "insight.fit.strongSign" : "insight.fit.weakSign", signs(evidence), areas(evidence));
            case Kind.SignsApart(var area) -> messages.text("insight.fit.signs", guide.name(area));
            case Kind.SignAndBoard _ -> messages.text("insight.fit.board", signs(evidence), most(evidence));
            case Kind.Pair(var voice, _, _) -> messages.text("insight.fit.pair", guide.name(voice));
            case Kind.FactsAndBoard _ -> messages.text("insight.fit.facts", cards(evidence));
            case Kind.FrictionAndBoard(var friction) -> messages.text("insight.fit.friction", cards(evidence), guide.name(friction));
        };
    }

    private String most(List<Evidence> evidence) {
        return and(evidence.stream().flatMap(each -> each instanceof Evidence.MostCards(var tendency, var cards, int placed)
                ? Stream.of(messages.text("insight.most." + tendency, cards.size(), placed)) : Stream.<String>of()).toList());
    }

    private String signs(List<Evidence> evidence) {
        return and(evidence.stream().flatMap(each -> each instanceof Evidence.OfSign(var sign)
                ? Stream.of(messages.text("insight.quoted", guide.name(sign))) : Stream.<String>of()).toList());
    }

    private String areas(List<Evidence> evidence) {
        return and(evidence.stream().flatMap(each -> each instanceof Evidence.OfArea(_, var area, _)
                ? Stream.of(messages.text("insight.quoted", guide.name(area))) : Stream.<String>of()).distinct().toList());
    }

    private static int cards(List<Evidence> evidence) {
        return evidence.stream().mapToInt(each -> switch (each) {
            case Evidence.ClashingCards(var cards) -> cards.size();
            case Evidence.HeldBackCards(_, var cards) -> cards.size();
            case Evidence.MostCards _, Evidence.OfArea _, Evidence.OfQuestion _, Evidence.OfSign _ -> 0;
        }).sum();
    }

    /// "sales and marketing", "sales, marketing and leadership".
    private String and(List<String> names) {
        return names.size() < 2 ? String.join("", names)
                : messages.text("insight.and", String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }
}
