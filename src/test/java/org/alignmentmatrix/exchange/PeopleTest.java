package org.alignmentmatrix.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Unread;
import org.junit.jupiter.api.Test;

class PeopleTest {

    private static final Card CARD = Card.create(new CardId(1), CardKind.TEAM, Side.SALES, "Sales North, led by Zoë", Instant.EPOCH);
    private static final Action ACTION = Action.create(new ActionId(1), "Call", null, Instant.EPOCH);
    private static final Board BOARD = Board.EMPTY.withTitle("Q4").withCards(Cards.of(List.of(CARD)))
            .withActions(new Actions(List.of(ACTION), 7));

    private static final Board NAMING = BOARD.withCards(Cards.of(List.of(CARD.withOwner("Zoë"))))
            .withActions(new Actions(List.of(ACTION.withOwner("Ben")), 7))
            .withUnread(new Unread(new TreeMap<>(Map.of("boss", "\"Zoë\""))));

    @Test
    void withoutNamesAllOwnersAreEmptyAndNothingElseChanges() {
        assertEquals(BOARD, People.UNNAMED.of(NAMING));
    }

    @Test
    void withNamesTheBoardLeavesAsItIs() {
        assertSame(NAMING, People.NAMED.of(NAMING));
    }

    @Test
    void aBoardThatNamesNobodyLeavesAsItIs() {
        assertSame(BOARD, People.UNNAMED.of(BOARD));
    }
}
