package org.alignmentmatrix.model;

import static org.alignmentmatrix.samples.SampleCards.CREATED;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);

    @Test
    void aNewCardHasNothingButATitle() {
        Card card = Card.create(new CardId(3), CardKind.TEAM, Side.JOINT, "Events", CREATED);

        assertEquals(new Card(new CardId(3), CardKind.TEAM, Side.JOINT, "Events", Place.TRAY, null, Size.MEDIUM, false, "",
                null, null, Status.PLANNED, 0, List.of(), Set.of(), Set.of(), Set.of(), Facts.NONE, Votes.NONE, "", "", null, CREATED,
                CREATED), card);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u2028", "\u3000 "})
    void aTitleThatNobodyCanSeeIsRefused(String title) {
        assertEquals("title must not be blank", assertThrows(IllegalArgumentException.class, () -> card(1, title)).getMessage());
    }

    @Test
    void aCardIsOverdueFromTheDayAfterUntilItIsDone() {
        Card card = card(1).withDue(TODAY);

        assertFalse(card.isOverdue(TODAY));
        assertTrue(card.isOverdue(TODAY.plusDays(1)));
        assertTrue(card.withStatus(Status.BLOCKED).isOverdue(TODAY.plusDays(1)));
        assertFalse(card.withStatus(Status.DONE).isOverdue(TODAY.plusDays(1)));
        assertFalse(card.withDue(null).isOverdue(TODAY.plusDays(1)));
    }

    @Test
    void theDueDayMayLieBeforeTheStart() {
        Card card = card(1).withStart(TODAY).withDue(TODAY.minusDays(1));

        assertEquals(TODAY.minusDays(1), card.due());
    }

    @Test
    void aCopyIsANewCardWithTheSameContent() {
        Instant now = CREATED.plusSeconds(60);
        Card card = card(1).withOwner("Ann").withNotes("a\nb").withProgress(40);

        assertEquals(Card.create(new CardId(2), card.kind(), card.side(), "Card 1", now)
                        .withOwner("Ann").withNotes("a\nb").withProgress(40),
                card.copy(new CardId(2), now));
    }

    @Test
    void aCopyIsFreeAndHasNoVotesYet() {
        Card copy = card(1).withSize(Size.LARGE).withLocked(true).withVotes(new Votes(3, 2)).copy(new CardId(2), CREATED);

        assertEquals(card(2, "Card 1").withSize(Size.LARGE), copy);
    }

    @Test
    void aCardDoesNotChangeWithTheCollectionsItWasMadeFrom() {
        var tags = new ArrayList<>(List.of("a"));
        var frictions = new LinkedHashSet<>(List.of(Friction.K7, Friction.K1));
        Card card = card(1).withTags(tags).withFrictions(frictions);

        tags.add("b");
        frictions.clear();

        assertEquals(List.of("a"), card.tags());
        assertEquals(List.of(Friction.K1, Friction.K7), List.copyOf(card.frictions()), "in their own order");
        assertThrows(UnsupportedOperationException.class, () -> card.frictions().clear());
    }
}
