package org.alignmentmatrix.json;

import org.alignmentmatrix.model.Board;

/// What was read from a project file.
///
/// @param version the format version the file was written in, from 1
public record Decoded(Board board, int version) {

    /// Whether the file is of a newer format than this program writes. Then the board holds what was understood and, in
    /// [Board#unread()], all that was not; the file itself should be left alone.
    public boolean isNewer() {
        return version > Migrations.ALL.newest();
    }
}
