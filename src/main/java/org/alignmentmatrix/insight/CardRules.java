package org.alignmentmatrix.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Overlap;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// Answers of one voice to questions that ask nearly the same, and cards that say of themselves that they are not aligned: rules 9
/// to 11.
final class CardRules {

    /// How many levels apart answers are far apart.
    private static final int FAR = 2;

    private CardRules() {
    }

    static List<Contradiction> found(Findings findings) {
        return Stream.of(pairs(findings), facts(findings), frictions(findings)).flatMap(List::stream).toList();
    }

    private static List<Contradiction> pairs(Findings findings) {
        return Arrays.stream(Voice.values())
                .flatMap(voice -> Overlap.ALL.stream().flatMap(overlap -> pair(findings, voice, overlap)))
                .sorted(Comparator.comparing(Contradiction::key)).toList();
    }

    private static Stream<Contradiction> pair(Findings findings, Voice voice, Overlap overlap) {
        List<Evidence.OfQuestion> levels = Stream.of(overlap.first(), overlap.second())
                .flatMap(question -> level(findings, voice, question)).toList();
        if (levels.size() < 2 || Math.abs(levels.getFirst().level() - levels.getLast().level()) < FAR) {
            return Stream.of();
        }
        return Stream.of(new Contradiction("PAIR:%s:%s".formatted(voice, overlap.first()),
                new Contradiction.Kind.Pair(voice, overlap.first(), overlap.second()), List.copyOf(levels)));
    }

    private static Stream<Evidence.OfQuestion> level(Findings findings, Voice voice, Question question) {
        return findings.board().checklist().answer(voice, question).rating() instanceof Rating.Level(int level)
                ? Stream.of(new Evidence.OfQuestion(voice, question, level)) : Stream.of();
    }

    private static List<Contradiction> facts(Findings findings) {
        List<CardId> clashing = findings.aligned(card -> Clashes.of(card.facts()).differInSubstance());
        return clashing.isEmpty() ? List.of() : List.of(new Contradiction("FACTS", new Contradiction.Kind.FactsAndBoard(),
                List.of(new Evidence.ClashingCards(clashing))));
    }

    private static List<Contradiction> frictions(Findings findings) {
        var found = new ArrayList<Contradiction>();
        for (Friction friction : List.of(Friction.K2, Friction.K3)) { // different goals, different metrics
            List<CardId> cards = findings.aligned(card -> card.frictions().contains(friction));
            if (!cards.isEmpty()) {
                found.add(new Contradiction("FRICTION:" + friction, new Contradiction.Kind.FrictionAndBoard(friction),
                        List.of(new Evidence.HeldBackCards(friction, cards))));
            }
        }
        return found;
    }
}
