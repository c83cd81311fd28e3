package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.util.Optional;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.storage.Opened;

/// A board that takes the place of the open one.
///
/// @param known what its file holds, if it has one
/// @param manner how it is opened
record Shown(Board board, Origin origin, SaveState state, Optional<OpenFile.Known> known, Manner manner) {

    enum Manner {
        /// As it was left.
        SAVED,
        /// It can only be looked at.
        READ_ONLY,
        /// It is not what its file holds: closing it would lose something.
        UNSAVED
    }

    /// A board without a file.
    static Shown of(Board board, Origin origin) {
        return new Shown(board, origin, new SaveState.Never(), Optional.empty(), Manner.SAVED);
    }

    /// A board that would be lost if it were closed, without a file.
    static Shown unsaved(Board board) {
        return new Shown(board, new Origin.Untitled(), new SaveState.Never(), Optional.empty(), Manner.UNSAVED);
    }

    /// A board that was just read.
    static Shown read(Path file, Opened opened) {
        return new Shown(opened.board(), new Origin.File(file), new SaveState.Saved(opened.modified()),
                Optional.of(OpenFile.read(file, opened)), opened.newer() ? Manner.READ_ONLY : Manner.SAVED);
    }

    /// A board that is to take the place of what a file holds.
    static Shown insteadOf(OpenFile.Known known, Board board) {
        return new Shown(board, new Origin.File(known.file()), new SaveState.Never(), Optional.of(known), Manner.UNSAVED);
    }

    void enter(OpenDocument document) {
        switch (manner) {
            case SAVED -> document.open(board, origin);
            case READ_ONLY -> document.openReadOnly(board, origin);
            case UNSAVED -> document.openUnsaved(board, origin, Board.EMPTY);
        }
    }
}
