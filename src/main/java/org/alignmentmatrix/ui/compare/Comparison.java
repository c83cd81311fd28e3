package org.alignmentmatrix.ui.compare;

import java.util.List;
import java.util.Set;
import org.alignmentmatrix.model.Voice;

/// What a dialog that compares two states of a board shows and offers.
///
/// @param title the question or the news, in one line
/// @param text what is safe and what the buttons do; may be empty
/// @param before stands on the left; the differences are told from it
/// @param after stands on the right
/// @param shown voices whose answers may be read; of others it is only told that an answer differs
/// @param buttons the words on the buttons; Enter presses the first. None if there is only something to see
/// @param close the word on the button that gives up; Escape presses it
public record Comparison(String title, String text, Version before, Version after, Set<Voice> shown, List<String> buttons, String close) {

    public Comparison {
        shown = Set.copyOf(shown);
        buttons = List.copyOf(buttons);
    }
}
