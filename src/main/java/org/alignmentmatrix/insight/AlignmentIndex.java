package org.alignmentmatrix.insight;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Voice;

/// One number for the whole board, 0 to 100: the mean of what the voices answered and of where the cards stand. A reason to talk,
/// never a scoreboard. How it is defined and why: `src/docs/definitions.md`.
///
/// @param voices those that have an overall score, in their order
/// @param tally where the cards stand
public record AlignmentIndex(List<VoiceOverall> voices, Tally tally) {

    /// What one step from the ideal costs in the board half: a card two steps away has nothing left.
    private static final double PER_STEP = 50;

    /// The overall score of a voice.
    ///
    /// @param percent 0 to 100, not rounded
    public record VoiceOverall(Voice voice, double percent) {
    }

    public AlignmentIndex {
        voices = List.copyOf(voices);
    }

    public static AlignmentIndex of(Board board) {
        return of(board.checklist(), Tally.of(board.cards()));
    }

    public static AlignmentIndex of(Checklist checklist, Tally tally) {
        return new AlignmentIndex(Arrays.stream(Voice.values()).flatMap(voice -> overall(checklist, voice).stream()).toList(), tally);
    }

    private static Optional<VoiceOverall> overall(Checklist checklist, Voice voice) {
        OptionalDouble percent = Scores.of(checklist, voice).overall();
        return percent.isPresent() ? Optional.of(new VoiceOverall(voice, percent.getAsDouble())) : Optional.empty();
    }

    /// The half that comes from the answers: the mean of the voices' overall scores, 0 to 100; empty if nobody has one.
    public OptionalDouble answers() {
        return voices.stream().mapToDouble(VoiceOverall::percent).average();
    }

    /// Whether the index may be shown while only some voices may be seen. Of one hidden voice alone the score could be worked out from
    /// the index and the scores of the others; of several it is a mean in which none can be told.
    ///
    /// @param seen the voices whose answers may be seen
    public boolean keepsSecrets(Set<Voice> seen) {
        return voices.stream().filter(each -> !seen.contains(each.voice())).count() != 1;
    }

    /// How many steps the cards on the matrix are from the ideal on average, 0 to 2; empty if there is none.
    public OptionalDouble meanSteps() {
        int placed = tally.placed();
        return placed == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) steps() / placed);
    }

    /// How many steps the cards on the matrix are from the ideal, all together.
    public int steps() {
        return Arrays.stream(Quadrant.values()).mapToInt(quadrant -> quadrant.stepsFromIdeal() * tally.count(quadrant)).sum();
    }

    /// The half that comes from the board: 100 if all cards stand in the ideal, 0 if all are two steps away; empty if there is no
    /// card on the matrix.
    public OptionalDouble board() {
        OptionalDouble steps = meanSteps();
        return steps.isEmpty() ? steps : OptionalDouble.of(100 - PER_STEP * steps.getAsDouble());
    }

    /// The index, 0 to 100, not rounded: the mean of the two halves, or the one half that there is; empty if there is none.
    public OptionalDouble value() {
        return Stream.of(answers(), board()).flatMapToDouble(OptionalDouble::stream).average();
    }

    /// The index as it is shown, a whole number from 0 to 100.
    public OptionalInt shown() {
        OptionalDouble value = value();
        return value.isEmpty() ? OptionalInt.empty() : OptionalInt.of((int) Math.round(value.getAsDouble()));
    }
}
