package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Source;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MadeTest {

    private static final Source QUESTION = new Source.OfQuestion("F2");
    private static final Source GAP = new Source.OfGap("F2");

    private static Card card(int number, @Nullable Source from) {
        return Card.create(new CardId(number), CardKind.INITIATIVE, Side.JOINT, "Card", Instant.EPOCH).withFrom(from);
    }

    private static Action action(int number, @Nullable Source from) {
        return Action.create(new ActionId(number), "Action", from, Instant.EPOCH);
    }

    private final Board board = new Board("", Cards.of(List.of(card(1, null), card(2, GAP), card(3, new Source.OfGap("F3"))), 4),
            Checklist.EMPTY).withActions(new Actions(List.of(action(1, QUESTION), action(2, null), action(3, GAP)), 4));

    @Test
    void whatComesFromAnyOfTheFindingsIsFound() {
        assertEquals(new Made(List.of(new CardId(2)), List.of(new ActionId(1), new ActionId(3))), Made.of(board, Set.of(QUESTION, GAP)));
        assertEquals(new Made(List.of(), List.of(new ActionId(1))), Made.of(board, Set.of(QUESTION)));
    }

    @Test
    void nothingIsMadeOfMostFindings() {
        assertEquals(new Made(List.of(), List.of()), Made.of(board, Set.of(new Source.OfCard(new CardId(1)))));
    }
}
