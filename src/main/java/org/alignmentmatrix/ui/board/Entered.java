package org.alignmentmatrix.ui.board;

import java.util.List;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.ui.dialog.Notices;

/// Cards that somebody has just typed or pasted.
///
/// @param told what was told about them already, empty if nothing was
/// @param actions what was offered with it
public record Entered(List<Card> cards, String told, List<Notices.Action> actions) {

    public Entered {
        cards = List.copyOf(cards);
        actions = List.copyOf(actions);
    }
}
