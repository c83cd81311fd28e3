package org.alignmentmatrix.ui.insight;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.alignmentmatrix.insight.AlignmentIndex;
import org.alignmentmatrix.insight.AlignmentIndex.VoiceOverall;
import org.alignmentmatrix.insight.CardClash;
import org.alignmentmatrix.insight.Contradictions;
import org.alignmentmatrix.insight.FrictionTable;
import org.alignmentmatrix.insight.NextStep;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Voice;

/// What the panel shows: a board with what follows from it, and the voices whose answers may be seen.
///
/// @param next the first of the next steps, at most [#ROWS]
record InsightView(Board board, Set<Voice> seen, AlignmentIndex index, Contradictions contradictions, FrictionTable frictions,
                   List<CardClash> clashes, List<NextStep> next) {

    /// How many rows a list has before it says how many more there are.
    static final int ROWS = 20;

    static InsightView of(Board board, Set<Voice> seen) {
        return new InsightView(board, seen.isEmpty() ? Set.of() : EnumSet.copyOf(seen), AlignmentIndex.of(board),
                Contradictions.of(board), FrictionTable.of(board.cards()), CardClash.among(board.cards()),
                NextStep.first(board.cards(), ROWS));
    }

    /// Whether there is nothing at all to draw a conclusion from.
    boolean isEmpty() {
        return index.tally().placed() == 0 && !board.checklist().holdsAnswers() && board.signs().seen().isEmpty()
                && clashes.isEmpty();
    }

    /// The voices with an overall score that may be seen.
    List<VoiceOverall> open() {
        return index.voices().stream().filter(each -> seen.contains(each.voice())).toList();
    }

    /// Whether some voice has answers that may not be seen.
    boolean holdsHidden() {
        return open().size() < index.voices().size();
    }

    /// Whether the answers half, and so the index, may be shown.
    boolean tellsAnswersHalf() {
        return index.keepsSecrets(seen);
    }
}
