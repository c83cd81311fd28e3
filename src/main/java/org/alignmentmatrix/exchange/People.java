package org.alignmentmatrix.exchange;

import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Unread;

/// Whether what leaves the program says who owns what.
public enum People {
    /// With the owners of cards and actions.
    NAMED,
    /// Without them. Names that people wrote into titles, notes and other free texts stay: no program can know them.
    UNNAMED;

    /// The board as it may leave.
    ///
    /// Snapshots hold no owners. What stands in a project file and is not understood here might hold some, so it stays behind too.
    ///
    /// @return this very board if nothing has to go
    public Board of(Board board) {
        return switch (this) {
            case NAMED -> board;
            case UNNAMED -> board.withCards(unnamed(board.cards())).withActions(unnamed(board.actions()))
                    .withUnread(board.unread().isEmpty() ? board.unread() : Unread.NONE);
        };
    }

    private static Cards unnamed(Cards cards) {
        return cards.change(cards.stream().filter(card -> !card.owner().isEmpty()).map(Card::id).toList(),
                card -> CardField.OWNER.set(card, ""));
    }

    private static Actions unnamed(Actions actions) {
        return actions.all().stream().allMatch(action -> action.owner().isEmpty()) ? actions
                : new Actions(actions.all().stream().map(action -> action.withOwner("")).toList(), actions.nextNumber());
    }
}
