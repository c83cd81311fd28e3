package org.alignmentmatrix.insight;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Predicate;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Voice;

/// What the rules for contradictions look at: the board with its scores and its tally worked out once.
///
/// @param scores of every voice
record Findings(Board board, Map<Voice, Scores> scores, Tally tally) {

    static Findings of(Board board) {
        var scores = new EnumMap<Voice, Scores>(Voice.class);
        for (Voice voice : Voice.values()) {
            scores.put(voice, Scores.of(board.checklist(), voice));
        }
        return new Findings(board, scores, Tally.of(board.cards()));
    }

    /// What a voice said to an area; empty if it has no score there.
    Optional<Evidence.OfArea> answer(Voice voice, Area area) {
        Scores its = scores.get(voice);
        OptionalDouble percent = its == null ? OptionalDouble.empty() : its.area(area).percent();
        return percent.isPresent() ? Optional.of(new Evidence.OfArea(voice, area, percent.getAsDouble())) : Optional.empty();
    }

    /// What all voices with a score there said to an area, in their order.
    List<Evidence.OfArea> answers(Area area) {
        return Arrays.stream(Voice.values()).flatMap(voice -> answer(voice, area).stream()).toList();
    }

    /// The observations of a sign that are seen.
    List<Sign> seen(String sign) {
        return Arrays.stream(Sign.values()).filter(tick -> tick.sign().equals(sign) && board.signs().isSeen(tick)).toList();
    }

    /// The cards that are so, if most on the matrix are.
    Optional<Evidence.MostCards> most(Tendency tendency) {
        return tendency.isThatOfMost(tally)
                ? Optional.of(new Evidence.MostCards(tendency, placed(card -> isSo(card, tendency)), tally.placed()))
                : Optional.empty();
    }

    /// The cards in the aligned column for which something holds.
    List<CardId> aligned(Predicate<Card> wanted) {
        return placed(card -> isSo(card, Tendency.ALIGNED) && wanted.test(card));
    }

    private List<CardId> placed(Predicate<Card> wanted) {
        return board.cards().stream().filter(wanted).map(Card::id).toList();
    }

    private static boolean isSo(Card card, Tendency tendency) {
        return card.place().quadrantIfPlaced().filter(tendency::holds).isPresent();
    }
}
