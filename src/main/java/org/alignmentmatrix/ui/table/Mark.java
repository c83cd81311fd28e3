package org.alignmentmatrix.ui.table;

import org.alignmentmatrix.model.Side;

/// What stands in a cell beside its words, so that it is seen at a glance. It never says what the words do not.
sealed interface Mark {

    Mark NONE = new None();

    record None() implements Mark {
    }

    /// The badge of a side.
    ///
    /// @param letter the side's letter
    record OfSide(Side side, String letter) implements Mark {
    }

    /// The number of a quadrant in a ring.
    ///
    /// @param number 1 to 4
    record OfQuadrant(int number) implements Mark {
    }

    /// A word that warns.
    record Warning(String word) implements Mark {
    }
}
