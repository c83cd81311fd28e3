package org.alignmentmatrix.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;

/// Finds cards that most likely were written twice: of the same kind, with nearly the same title. Case, accents, punctuation and
/// spaces make no difference, nor does one part of the title that stands elsewhere or one slip of the pen in a long word. A number
/// or a short word that differs makes another card. It rather misses a pair than names a wrong one.
public final class NearDuplicates {

    private NearDuplicates() {
    }

    /// The likely duplicates of one card.
    ///
    /// @param card need not be among the cards
    /// @return without the card itself, in paint order
    public static List<CardId> of(Card card, Cards cards) {
        TitleWords title = TitleWords.of(card.title());
        return cards.stream()
                .filter(other -> other.kind() == card.kind() && !other.id().equals(card.id()))
                .filter(other -> title.isNear(TitleWords.of(other.title())))
                .map(Card::id).toList();
    }

    /// All groups of likely duplicates on a board: each card of a group is one of another card in it.
    ///
    /// @return groups of two or more in paint order, and so are the cards in each
    public static List<List<CardId>> groups(Cards cards) {
        Map<Titled, List<CardId>> same = new LinkedHashMap<>();
        for (Card card : cards) {
            same.computeIfAbsent(new Titled(card.kind(), TitleWords.of(card.title())), _ -> new ArrayList<>(1)).add(card.id());
        }
        List<Titled> titles = List.copyOf(same.keySet());
        int[] firsts = TitleIndex.groups(titles);
        Map<Integer, List<CardId>> groups = new LinkedHashMap<>();
        for (int i = 0; i < titles.size(); i++) {
            groups.computeIfAbsent(firsts[i], _ -> new ArrayList<>()).addAll(same.get(titles.get(i)));
        }
        return groups.values().stream().filter(group -> group.size() > 1)
                .map(group -> group.stream().sorted(Comparator.comparingInt(cards::positionOf)).toList())
                .toList();
    }

    /// What is compared of a card.
    record Titled(CardKind kind, TitleWords title) {

        boolean isNear(Titled other) {
            return kind == other.kind && title.isNear(other.title);
        }
    }
}
