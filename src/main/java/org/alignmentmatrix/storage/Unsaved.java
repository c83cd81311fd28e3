package org.alignmentmatrix.storage;

import java.nio.file.Path;
import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.jspecify.annotations.Nullable;

/// A board with changes that are in no project file.
///
/// @param origin the project file they were made to, or null if the board was never saved
/// @param base what stood in that file when it was read or saved last, or null if there was none
/// @param edited when the last change was made
public record Unsaved(Board board, @Nullable Path origin, @Nullable Fingerprint base, Instant edited) {
}
