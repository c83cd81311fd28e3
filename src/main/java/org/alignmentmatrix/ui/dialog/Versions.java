package org.alignmentmatrix.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.storage.Version;

/// The earlier versions of the open board.
///
/// @param name of its file
/// @param now the open board
/// @param all newest first
public record Versions(String name, Board now, List<Version> all, Reader reader) {

    /// Reads a version without making the window wait.
    @FunctionalInterface
    public interface Reader {

        /// @param then hears the board on the window's thread; nothing if it cannot be read
        void read(Version version, Consumer<Optional<Board>> then);
    }

    /// What can be done with one.
    public enum Use {
        /// It is shown beside the open board.
        COMPARE,
        /// It takes the place of the open board, as one step of undo.
        BRING_BACK,
        /// It goes into a file of its own.
        SAVE_COPY
    }

    /// The answer.
    public record Chosen(Version version, Board board, Use use) {
    }
}
