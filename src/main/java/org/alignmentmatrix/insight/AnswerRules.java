package org.alignmentmatrix.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Voice;

/// Where most cards stand against what the voices answered: rules 1 to 4.
final class AnswerRules {

    private AnswerRules() {
    }

    static List<Contradiction> found(Findings findings) {
        return Stream.of(
                boardHigh(findings, "GOALS_BOARD_HIGH", Tendency.ALIGNED, new Contradiction.Kind.GoalsAndBoard(true), Area.METRICS),
                boardLow(findings, "GOALS_BOARD_LOW", Tendency.MISALIGNED, new Contradiction.Kind.GoalsAndBoard(false), Area.METRICS),
                boardHigh(findings, "EFFORTS_BOARD_HIGH", Tendency.COORDINATED, new Contradiction.Kind.EffortsAndBoard(true),
                        Area.TIME, Area.FEEDBACK),
                boardLow(findings, "EFFORTS_BOARD_LOW", Tendency.UNCOORDINATED, new Contradiction.Kind.EffortsAndBoard(false),
                        Area.TIME, Area.FEEDBACK)).flatMap(Optional::stream).toList();
    }

    /// Most cards are fine, yet an area is low for a voice.
    private static Optional<Contradiction> boardHigh(Findings findings, String key, Tendency tendency, Contradiction.Kind kind,
                                                     Area... areas) {
        List<Evidence.OfArea> low = Arrays.stream(Voice.values())
                .flatMap(voice -> Arrays.stream(areas).flatMap(area -> findings.answer(voice, area).stream()))
                .filter(answer -> !answer.isHigh()).toList();
        return low.isEmpty() ? Optional.empty() : findings.most(tendency).map(cards -> contradiction(key, kind, cards, low));
    }

    /// Most cards are not fine, yet the areas are high for every voice that has a score in all of them.
    private static Optional<Contradiction> boardLow(Findings findings, String key, Tendency tendency, Contradiction.Kind kind,
                                                    Area... areas) {
        var answers = new ArrayList<Evidence.OfArea>();
        for (Voice voice : Voice.values()) {
            List<Evidence.OfArea> its = Arrays.stream(areas).flatMap(area -> findings.answer(voice, area).stream()).toList();
            if (its.size() == areas.length) {
                answers.addAll(its);
            }
        }
        boolean high = !answers.isEmpty() && answers.stream().allMatch(Evidence.OfArea::isHigh);
        return high ? findings.most(tendency).map(cards -> contradiction(key, kind, cards, answers)) : Optional.empty();
    }

    private static Contradiction contradiction(String key, Contradiction.Kind kind, Evidence cards, List<? extends Evidence> answers) {
        return new Contradiction(key, kind, Stream.concat(Stream.of(cards), answers.stream()).toList());
    }
}
