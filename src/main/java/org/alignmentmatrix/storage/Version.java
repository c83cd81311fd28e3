package org.alignmentmatrix.storage;

import java.nio.file.Path;
import java.time.Instant;

/// An earlier content of a project file that was kept among the [Backups].
///
/// @param file where it is kept
/// @param at when that content was saved, as far as the file system knew
/// @param bytes its length
/// @param fingerprint of its content, checked when it is read
public record Version(Path file, Instant at, long bytes, Fingerprint fingerprint) {
}
