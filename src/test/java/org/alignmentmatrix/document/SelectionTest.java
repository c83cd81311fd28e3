package org.alignmentmatrix.document;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.junit.jupiter.api.Test;

class SelectionTest {

    private static final CardId FIRST = new CardId(1);
    private static final CardId SECOND = new CardId(2);
    private static final CardId THIRD = new CardId(3);

    private final OpenDocument document = new OpenDocument(Board.EMPTY.withCards(Cards.of(List.of(card(1), card(2), card(3)))),
            new Origin.Untitled(), InstantSource.fixed(Instant.parse("2026-02-01T08:00:00Z")));

    @Test
    void theLastSelectedCardIsTheCurrentOne() {
        document.select(List.of(THIRD, new CardId(9), FIRST));

        assertEquals(List.of(THIRD, FIRST), List.copyOf(document.selection()));
        assertEquals(Optional.of(card(1)), document.current());
        document.select(List.of());
        assertEquals(Optional.empty(), document.current());
        assertThrows(UnsupportedOperationException.class, () -> document.selection().add(FIRST));
    }

    @Test
    void theCurrentCardNeverChangesUnheard() {
        document.select(List.of(THIRD, FIRST));
        var heard = new ArrayList<Set<CardId>>();
        document.selectionProperty().subscribe(ids -> heard.add(ids));

        document.select(List.of(FIRST, THIRD));
        assertEquals(1, heard.size(), "only the value on subscribing");
        assertEquals(Optional.of(card(1)), document.current());

        document.select(List.of(THIRD));
        assertEquals(List.of(Set.of(FIRST, THIRD), Set.of(THIRD)), heard);
        assertEquals(Optional.of(card(3)), document.current());
    }

    @Test
    void cardsThatLeaveTheBoardLeaveTheSelection() {
        document.select(List.of(FIRST, SECOND, THIRD));

        document.perform(new RemoveCards(Set.of(THIRD)));
        assertEquals(List.of(FIRST, SECOND), List.copyOf(document.selection()));

        document.perform(new AddCards(List.of(card(4))));
        document.select(List.of(new CardId(4), SECOND));
        document.undo();
        assertEquals(List.of(SECOND), List.copyOf(document.selection()));
    }
}
