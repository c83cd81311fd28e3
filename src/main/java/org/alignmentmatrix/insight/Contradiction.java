package org.alignmentmatrix.insight;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;

/// Two things on a board that do not seem to fit together: a question to talk about, never a verdict.
///
/// @param key tells it from others and stays the same as long as it holds; see [org.alignmentmatrix.model.Dismissals]
/// @param evidence what it rests on; never empty
public record Contradiction(String key, Kind kind, List<Evidence> evidence) {

    /// What does not fit to what.
    public sealed interface Kind {

        /// Where most cards stand, and what the voices say about goals.
        ///
        /// @param boardHigh whether the board looks better than the answers; if not, the other way round
        record GoalsAndBoard(boolean boardHigh) implements Kind {
        }

        /// Where most cards stand, and what the voices say about joint efforts.
        ///
        /// @param boardHigh whether the board looks better than the answers; if not, the other way round
        record EffortsAndBoard(boolean boardHigh) implements Kind {
        }

        /// A sign that is seen, and what the voices say about the areas it points at.
        ///
        /// @param sign its id, `G1` or `W3`
        record SignAndAnswers(String sign, boolean strong) implements Kind {
        }

        /// A strong and a weak sign that point at the same area.
        record SignsApart(Area area) implements Kind {
        }

        /// A sign that is seen, and where most cards stand.
        ///
        /// @param sign its id, `G1` or `W3`
        record SignAndBoard(String sign, boolean strong) implements Kind {
        }

        /// Two answers of one voice to questions that ask nearly the same.
        record Pair(Voice voice, Question first, Question second) implements Kind {
        }

        /// Cards in the aligned column whose two sides do not say the same.
        record FactsAndBoard() implements Kind {
        }

        /// Cards in the aligned column that have a friction which is about goals or metrics.
        record FrictionAndBoard(Friction friction) implements Kind {
        }
    }

    public Contradiction {
        evidence = List.copyOf(evidence);
    }

    /// The voices whose answers it tells about; none if it rests on cards and signs alone.
    public Set<Voice> voices() {
        return evidence.stream().flatMap(each -> switch (each) {
            case Evidence.OfArea(var voice, _, _) -> Stream.of(voice);
            case Evidence.OfQuestion(var voice, _, _) -> Stream.of(voice);
            case Evidence.OfSign _, Evidence.MostCards _, Evidence.ClashingCards _, Evidence.HeldBackCards _ ->
                Stream.<Voice>of();
        }).collect(Collectors.toCollection(() -> EnumSet.noneOf(Voice.class)));
    }
}
