package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Optional;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;

/// Notes whether a sign is seen, by a tick or by a number of hands.
///
/// @param seen empty if it is not
public record NoteSign(Sign sign, Optional<Signs.Seen> seen) implements Edit {

    @Override
    public Caption caption() {
        return Caption.of("edit.sign");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withSigns(board.signs().with(sign, seen));
    }

    /// Counting goes on: the next hand for the same sign.
    @Override
    public boolean continues(Edit earlier) {
        return seen.filter(Signs.Seen.Counted.class::isInstance).isPresent()
                && earlier instanceof NoteSign before && before.sign == sign
                && before.seen.filter(Signs.Seen.Counted.class::isInstance).isPresent();
    }
}
