package org.alignmentmatrix.insight;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.alignmentmatrix.model.Card;

/// Finds the cards that fit a filter.
///
/// It remembers the folded texts of the cards it has looked into, so that one more letter costs no more than reading them. Its
/// memory holds at most twice as many cards as were last searched. Used from one thread only.
public final class CardSearch {

    private final Function<Card, String> fold;
    private Map<Card, String> folded = new IdentityHashMap<>(); // a changed card is another instance

    public CardSearch() {
        this(SearchText::of);
    }

    /// @param fold makes the text of a card to be searched
    CardSearch(Function<Card, String> fold) {
        this.fold = fold;
    }

    /// The cards that fit, in the order in which they are given.
    ///
    /// @param today decides what is overdue
    public List<Card> find(List<Card> cards, CardFilter filter, LocalDate today) {
        TextQuery query = filter.query();
        var found = new ArrayList<Card>();
        for (Card card : cards) {
            if (filter.admits(card, today) && (query.isEmpty() || query.fits(text(card)))) {
                found.add(card);
            }
        }
        if (folded.size() > 2 * cards.size()) {
            forgetAllBut(cards);
        }
        return found;
    }

    private String text(Card card) {
        return folded.computeIfAbsent(card, fold);
    }

    private void forgetAllBut(List<Card> cards) {
        var kept = new IdentityHashMap<Card, String>();
        for (Card card : cards) {
            String text = folded.get(card);
            if (text != null) {
                kept.put(card, text);
            }
        }
        folded = kept;
    }
}
