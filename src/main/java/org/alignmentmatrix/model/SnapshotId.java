package org.alignmentmatrix.model;

import java.util.Optional;

/// The name of a snapshot in files, such as `S-007`. It never changes and is not used again.
///
/// @param number 1 to 999 999 999
public record SnapshotId(int number) implements Comparable<SnapshotId> {

    private static final char LETTER = 'S';

    /// @throws IllegalArgumentException if the number is outside its range
    public SnapshotId {
        Numbered.require("The number of a snapshot", number);
    }

    /// Reads what [#toString()] writes; anything else gives nothing.
    public static Optional<SnapshotId> parse(String text) {
        return Numbered.parse(LETTER, text).map(SnapshotId::new);
    }

    @Override
    public int compareTo(SnapshotId other) {
        return Integer.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Numbered.text(LETTER, number);
    }
}
