package org.alignmentmatrix.merge;

/// What becomes of a difference from mine to theirs.
sealed interface Verdict {

    /// It comes from theirs.
    record Take() implements Verdict {
    }

    /// It stays as it is in mine.
    record Keep() implements Verdict {
    }

    /// Somebody has to choose.
    record Ask(Conflict conflict) implements Verdict {
    }
}
