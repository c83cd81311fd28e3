package org.alignmentmatrix.ui.intake;

import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.intake.IntakeWords;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.MatrixLayout;

/// A table that somebody wants to bring onto the board, and all that is needed to ask how.
///
/// @param name of the file, or what else it is called
/// @param first what became of reading it; not refused
/// @param reader reads it in another way
/// @param board it comes to; does not change while the question waits
/// @param layout in which the board is shown
/// @param now goes into new cards
public record ImportQuestion(String name, Outcome first, Reader reader, Board board, MatrixLayout layout,
                             IntakeWords words, Instant now, Work work) {

    /// Reads the table.
    @FunctionalInterface
    public interface Reader {

        /// May take seconds; on any thread.
        ///
        /// @param cancelled asked often whether nobody wants it any more
        Outcome read(Choices choices, BooleanSupplier cancelled);
    }

    /// Where work is done.
    ///
    /// @param background takes what takes time
    /// @param window takes what changes the window
    public record Work(Executor background, Executor window) {
    }
}
