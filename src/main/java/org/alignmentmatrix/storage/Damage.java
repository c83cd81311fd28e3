package org.alignmentmatrix.storage;

/// What became of a file that does not hold what was written to it.
final class Damage {

    private Damage() {
    }

    /// @return a part of a sentence: what the file looks like
    static String of(byte[] bytes) {
        if (bytes.length == 0) {
            return "an empty file";
        }
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] == 0) {
            end--;
        }
        if (end == 0) {
            return "a file of zeros";
        }
        return end < bytes.length ? "a file with zeros instead of its end" : "other bytes than were written";
    }
}
