package org.alignmentmatrix.edit;

import java.time.Instant;
import java.util.Optional;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Dismissals;

/// Sets a contradiction aside with a written reason, or takes it up again.
///
/// @param contradiction its key
/// @param reason empty to take it up again
public record Dismiss(String contradiction, Optional<String> reason) implements Edit {

    /// @throws IllegalArgumentException if it is no key of a contradiction, or the reason is not allowed
    public Dismiss {
        Dismissals.NONE.with(contradiction, reason);
    }

    @Override
    public Caption caption() {
        return Caption.of(reason.isPresent() ? "edit.dismiss" : "edit.reconsider");
    }

    @Override
    public Board applyTo(Board board, Instant now) {
        return board.withDismissals(board.dismissals().with(contradiction, reason));
    }
}
