package org.alignmentmatrix.insight;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Overlap;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// Two questions that ask nearly the same, answered so far apart that a second look is worth it.
///
/// There is a hint if one of these holds, as far as the answers are levels:
/// - a voice gives the two questions levels that are two or more apart, or
/// - the two voices are two or more levels further apart (counted with their direction) at one question than at the other.
///
/// @param torn the voices of which the first holds; none if only the second does
public record OverlapHint(Overlap overlap, List<Voice> torn) {

    private static final int FAR = 2; // levels

    public OverlapHint {
        torn = List.copyOf(torn);
    }

    /// The hints for two voices, in the order of the overlaps.
    public static List<OverlapHint> of(Checklist checklist, VoicePair pair) {
        return Overlap.ALL.stream().flatMap(overlap -> at(overlap, checklist, pair).stream()).toList();
    }

    /// The hint that concerns a question.
    public static Optional<OverlapHint> at(Asked question, Checklist checklist, VoicePair pair) {
        return of(checklist, pair).stream()
                .filter(hint -> hint.overlap.first() == question || hint.overlap.second() == question)
                .findFirst();
    }

    private static Optional<OverlapHint> at(Overlap overlap, Checklist checklist, VoicePair pair) {
        List<Voice> torn = Stream.of(pair.first(), pair.second())
                .filter(voice -> Math.abs(step(overlap, checklist, voice).orElse(0)) >= FAR)
                .toList();
        OptionalInt first = step(overlap, checklist, pair.first());
        OptionalInt second = step(overlap, checklist, pair.second());
        boolean apart = first.isPresent() && second.isPresent() && Math.abs(first.getAsInt() - second.getAsInt()) >= FAR;
        return torn.isEmpty() && !apart ? Optional.empty() : Optional.of(new OverlapHint(overlap, torn));
    }

    /// From a voice's level at the first question to that at the second; empty unless it gave both.
    private static OptionalInt step(Overlap overlap, Checklist checklist, Voice voice) {
        return checklist.answer(voice, overlap.first()).rating() instanceof Rating.Level(int from)
                && checklist.answer(voice, overlap.second()).rating() instanceof Rating.Level(int to)
                ? OptionalInt.of(to - from)
                : OptionalInt.empty();
    }
}
