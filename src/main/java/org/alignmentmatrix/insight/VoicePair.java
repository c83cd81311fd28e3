package org.alignmentmatrix.insight;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Voice;

/// Two voices whose answers are compared, in the order of the voices.
public record VoicePair(Voice first, Voice second) {

    /// Sales and marketing: what is compared unless somebody chooses otherwise.
    public static final VoicePair TEAMS = new VoicePair(Voice.SALES, Voice.MARKETING);

    /// All pairs there are.
    public static final List<VoicePair> ALL =
            List.of(TEAMS, new VoicePair(Voice.SALES, Voice.LEADERSHIP), new VoicePair(Voice.MARKETING, Voice.LEADERSHIP));

    /// @throws IllegalArgumentException if the two are not in the order of the voices, or the same
    public VoicePair {
        if (first.compareTo(second) >= 0) {
            throw new IllegalArgumentException("A pair is two voices in their order, but is %s and %s".formatted(first, second));
        }
    }

    /// The voice that is not compared.
    public Voice third() {
        return Stream.of(Voice.values()).filter(voice -> !has(voice)).findFirst().orElseThrow();
    }

    public boolean has(Voice voice) {
        return voice == first || voice == second;
    }
}
