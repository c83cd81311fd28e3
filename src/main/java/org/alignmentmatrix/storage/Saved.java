package org.alignmentmatrix.storage;

import java.nio.file.Path;
import org.alignmentmatrix.model.Problem;
import org.jspecify.annotations.Nullable;

/// A save that is on disk.
///
/// @param fingerprint of what stands in the file now; the next save expects it
/// @param real the file itself, all links followed
/// @param notKept why the content from before could not be kept among the earlier versions; null if it is there, there was none, or
///         none were to be kept
public record Saved(Fingerprint fingerprint, Path real, Way way, @Nullable Problem notKept) {
}
