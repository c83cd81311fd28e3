package org.alignmentmatrix.ui.dialog;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.storage.Version;

/// The earlier versions of the open board.
///
/// @param name of its file
/// @param all newest first
public record Versions(String name, List<Version> all, Reader reader) {

    /// Reads a version without making the window wait.
    @FunctionalInterface
    public interface Reader {

        /// @param then hears what was read on the window's thread; nothing if it cannot be read
        void read(Version version, Consumer<Optional<Read>> then);
    }

    /// A version that was read.
    ///
    /// @param differences how many there are between it and the open board
    public record Read(Board board, int differences) {
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
