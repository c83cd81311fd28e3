package org.alignmentmatrix.ui.compare;

import java.util.Optional;

/// A row of a list of differences.
sealed interface Row {

    /// What the rows below it are about.
    record Heading(String text) implements Row {
    }

    /// A difference that is only shown.
    record Entry(Line line) implements Row {
    }

    /// A difference of which one side is to be chosen.
    ///
    /// @param index among the conflicts
    /// @param line mine on the left, theirs on the right
    /// @param base the value both began with, if it is known
    record Choice(int index, Line line, Optional<String> base) implements Row {
    }
}
