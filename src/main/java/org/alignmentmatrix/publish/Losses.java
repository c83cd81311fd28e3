package org.alignmentmatrix.publish;

import java.util.List;

/// What a form could not carry of a board. The project file has all of it.
///
/// @param shortened texts that are cut because they are too long
/// @param replaced characters that the form cannot hold
/// @param leftOut names of tables that are too long
public record Losses(int shortened, int replaced, List<String> leftOut) {

    /// All is there.
    public static final Losses NONE = new Losses(0, 0, List.of());

    public Losses {
        leftOut = List.copyOf(leftOut);
    }
}
