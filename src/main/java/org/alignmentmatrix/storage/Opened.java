package org.alignmentmatrix.storage;

import java.nio.file.Path;
import java.time.Instant;
import org.alignmentmatrix.model.Board;

/// A board with what was known about its file when it was read.
///
/// @param real the file itself, all links followed
/// @param fingerprint of the bytes that were read; a save expects them
/// @param version the format version the file was written in, from 1
/// @param newer whether that is a newer one than this program writes: the board may be looked at and copied, the file is left alone
/// @param writable whether the system lets us write the file
/// @param modified when the file was written last, as far as the file system knows
public record Opened(Board board, Path real, Fingerprint fingerprint, int version, boolean newer, boolean writable, Instant modified) {
}
