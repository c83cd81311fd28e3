package org.alignmentmatrix.ui.text;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words for characters that a board cannot hold.
public final class CleanedWords {

    private CleanedWords() {
    }

    /// What became of them, in one or two sentences; empty if there were none.
    ///
    /// @param removed how many were left out
    /// @param replaced how many halves of characters were replaced
    public static String of(int removed, int replaced, Messages messages) {
        return Stream.of(removed == 0 ? "" : messages.text("text.removed", removed),
                        replaced == 0 ? "" : messages.text("text.replaced", replaced))
                .filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }
}
