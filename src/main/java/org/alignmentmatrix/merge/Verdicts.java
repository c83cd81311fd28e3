package org.alignmentmatrix.merge;

/// Judges the differences from mine to theirs.
sealed interface Verdicts permits SinceBase, WithoutBase {

    Verdict on(Difference difference);
}
