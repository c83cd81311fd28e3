package org.alignmentmatrix.insight;

import java.util.List;
import java.util.Set;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Source;

/// What was made of a finding and is still on the board.
///
/// @param cards in the order of the board, the lowest first
/// @param actions in the order in which they were made
public record Made(List<CardId> cards, List<ActionId> actions) {

    public Made {
        cards = List.copyOf(cards);
        actions = List.copyOf(actions);
    }

    /// @param findings what counts as the same finding, such as a question and the gap in its answers
    public static Made of(Board board, Set<Source> findings) {
        return new Made(
                board.cards().stream().filter(card -> card.from() != null && findings.contains(card.from())).map(Card::id).toList(),
                board.actions().all().stream().filter(action -> action.from() != null && findings.contains(action.from()))
                        .map(Action::id).toList());
    }

    public boolean isNothing() {
        return cards.isEmpty() && actions.isEmpty();
    }
}
