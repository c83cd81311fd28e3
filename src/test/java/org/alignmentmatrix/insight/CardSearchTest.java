package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.Test;

class CardSearchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 22);

    private static final List<Card> CARDS = List.of(
            SampleCards.card(1, "Webinar").withSide(Side.MARKETING).withOwner("Ana").withTags(List.of("Q3", "leads")),
            SampleCards.card(2, "Win/loss interviews").withOwner("Ben").withStatus(Status.BLOCKED).withDue(TODAY.minusDays(1)),
            SampleCards.card(3, "Events").withKind(CardKind.TEAM).withSide(Side.MARKETING).withNotes("plans the webinar"),
            SampleCards.card(4, "One CRM").withSide(Side.JOINT).withOwner("Ana").withStatus(Status.DONE).withDue(TODAY.minusDays(1)));

    private final List<Card> folded = new ArrayList<>();
    private final CardSearch search = new CardSearch(card -> {
        folded.add(card);
        return SearchText.of(card);
    });

    private List<Integer> found(CardFilter filter) {
        return search.find(CARDS, filter, TODAY).stream().map(card -> card.id().number()).toList();
    }

    @Test
    void noFilterFindsAllInTheirOrder() {
        assertEquals(List.of(1, 2, 3, 4), found(CardFilter.NONE));
        assertEquals(List.of(), folded, "nothing is folded for it");
    }

    @Test
    void wordsAreFoundInAllTexts() {
        assertEquals(List.of(1, 3), found(CardFilter.NONE.withText("webinar")));
        assertEquals(List.of(1), found(CardFilter.NONE.withText("webinar ana")));
        assertEquals(List.of(1), found(CardFilter.NONE.withText("LEADS")));
        assertEquals(List.of(), found(CardFilter.NONE.withText("webinar crm")));
    }

    @Test
    void eachPartNarrows() {
        assertEquals(List.of(1, 3), found(CardFilter.NONE.withSides(Set.of(Side.MARKETING))));
        assertEquals(List.of(1, 3, 4), found(CardFilter.NONE.withSides(Set.of(Side.MARKETING, Side.JOINT))));
        assertEquals(List.of(3), found(CardFilter.NONE.withKinds(Set.of(CardKind.TEAM))));
        assertEquals(List.of(2, 4), found(CardFilter.NONE.withStatuses(Set.of(Status.BLOCKED, Status.DONE))));
        assertEquals(List.of(1, 4), found(CardFilter.NONE.withOwners(Set.of("Ana"))));
        assertEquals(List.of(1), found(CardFilter.NONE.withTags(Set.of("Q3", "Q4"))));
        assertEquals(List.of(2), found(CardFilter.NONE.withOverdueOnly(true)), "what is done is not overdue");
        assertEquals(List.of(1), found(CardFilter.NONE.withOwners(Set.of("Ana")).withSides(Set.of(Side.MARKETING))));
    }

    @Test
    void theEmptyNameStandsForCardsWithoutOne() {
        assertEquals(List.of(3), found(CardFilter.NONE.withOwners(Set.of(""))));
        assertEquals(List.of(2, 3, 4), found(CardFilter.NONE.withTags(Set.of(""))));
        assertEquals(List.of(1, 3, 4), found(CardFilter.NONE.withOwners(Set.of("", "Ana"))));
    }

    @Test
    void aFilterIsActiveIfItAsksForSomething() {
        assertFalse(CardFilter.NONE.isActive());
        assertFalse(CardFilter.NONE.withText(" \"").isActive());
        assertTrue(CardFilter.NONE.withText("a").isActive());
        assertFalse(CardFilter.NONE.withText("a").hasChoices());
        assertTrue(CardFilter.NONE.withOverdueOnly(true).isActive());
        assertTrue(CardFilter.NONE.withOwners(Set.of("")).hasChoices());
    }

    @Test
    void tenThousandCardsAreFoldedOnceHoweverMuchIsTyped() {
        List<Card> cards = IntStream.rangeClosed(1, 10_000).mapToObj(SampleCards::card).toList();
        for (String typed : List.of("c", "ca", "card", "card 9", "card 99")) {
            search.find(cards, CardFilter.NONE.withText(typed), TODAY);
        }
        assertEquals(10_000, folded.size());

        List<Card> next = new ArrayList<>(cards);
        next.set(41, cards.get(41).withTitle("Webinar"));
        next.addFirst(next.removeLast()); // raised

        assertEquals(List.of(next.get(42)), search.find(next, CardFilter.NONE.withText("webinar"), TODAY));
        assertEquals(10_001, folded.size(), "only the changed card is folded again");
    }

    @Test
    void cardsThatAnotherPartLeavesOutAreNotFolded() {
        assertEquals(List.of(3), found(CardFilter.NONE.withText("webinar").withKinds(Set.of(CardKind.TEAM))));
        assertEquals(List.of(CARDS.get(2)), folded);
    }

    @Test
    void whatIsNoLongerSearchedIsForgotten() {
        List<Card> cards = new ArrayList<>(CARDS);
        for (int i = 0; i < 100; i++) {
            cards.set(0, cards.getFirst().withNotes("Draft " + i));
            search.find(cards, CardFilter.NONE.withText("draft"), TODAY);
        }
        int before = folded.size();
        search.find(CARDS, CardFilter.NONE.withText("draft"), TODAY);

        assertEquals(103, before);
        assertEquals(104, folded.size(), "the first card of old was forgotten, the other three never");
    }

    @Test
    void theChoicesOfABoardAreCounted() {
        FilterChoices choices = FilterChoices.of(Cards.of(CARDS));

        assertEquals(Map.of("Ana", 2, "Ben", 1, "", 1), choices.owners());
        assertEquals(Map.of("Q3", 1, "leads", 1, "", 3), choices.tags());
        assertEquals(new FilterChoices(Map.of(), Map.of()), FilterChoices.of(Cards.EMPTY));
    }
}
