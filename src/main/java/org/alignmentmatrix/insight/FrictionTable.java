package org.alignmentmatrix.insight;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// Which frictions hold the cards on the matrix back, and where those stand. Cards in the tray and the parking lot are not counted.
///
/// @param rows one for each friction that some card has: most cards first; of equals, the one whose cards are further from the ideal
///             in all; then in the order of the frictions
public record FrictionTable(List<Row> rows) {

    private static final Comparator<Row> ORDER =
            comparing(Row::cards).thenComparing(Row::steps).reversed().thenComparing(Row::friction);

    /// One friction. Ranks are the same for all frictions with equally many cards: two behind the first have both 2 to 3.
    ///
    /// @param inQuadrant the cards that have it, in paint order; every quadrant has an entry
    /// @param steps how many steps these cards are from the ideal, all together
    /// @param bestRank 1 for the friction of most cards
    /// @param worstRank the same unless other frictions have as many cards
    public record Row(Friction friction, Map<Quadrant, List<CardId>> inQuadrant, int steps, int bestRank, int worstRank) {

        public Row {
            var all = new EnumMap<Quadrant, List<CardId>>(Quadrant.class);
            for (Quadrant quadrant : Quadrant.values()) {
                all.put(quadrant, List.copyOf(inQuadrant.getOrDefault(quadrant, List.of())));
            }
            inQuadrant = Collections.unmodifiableMap(all);
        }

        /// How many cards have it, at least 1.
        public int cards() {
            return inQuadrant.values().stream().mapToInt(List::size).sum();
        }

        /// The cards that have it and stand in a quadrant.
        public List<CardId> in(Quadrant quadrant) {
            return inQuadrant.getOrDefault(quadrant, List.of());
        }

        /// All cards that have it, quadrant by quadrant.
        public List<CardId> all() {
            return inQuadrant.values().stream().flatMap(List::stream).toList();
        }

        private Row ranked(int best, int worst) {
            return new Row(friction, inQuadrant, steps, best, worst);
        }
    }

    public FrictionTable {
        rows = List.copyOf(rows);
    }

    public static FrictionTable of(Cards cards) {
        var found = new EnumMap<Friction, Map<Quadrant, List<CardId>>>(Friction.class);
        for (Card card : cards) {
            if (card.place() instanceof Place.OnMatrix(Quadrant quadrant, _)) {
                for (Friction friction : card.frictions()) {
                    found.computeIfAbsent(friction, _ -> new EnumMap<>(Quadrant.class))
                            .computeIfAbsent(quadrant, _ -> new ArrayList<>()).add(card.id());
                }
            }
        }
        var rows = new ArrayList<Row>();
        found.forEach((friction, places) -> rows.add(new Row(friction, places, steps(places), 0, 0)));
        rows.sort(ORDER);
        return new FrictionTable(rows.stream().map(row -> ranked(row, rows)).toList());
    }

    private static int steps(Map<Quadrant, List<CardId>> places) {
        return places.entrySet().stream().mapToInt(entry -> entry.getKey().stepsFromIdeal() * entry.getValue().size()).sum();
    }

    private static Row ranked(Row row, List<Row> all) {
        int before = (int) all.stream().filter(other -> other.cards() > row.cards()).count();
        int equal = (int) all.stream().filter(other -> other.cards() == row.cards()).count();
        return row.ranked(before + 1, before + equal);
    }

    /// The most cards there are in one cell, for its shade; 0 if there are no frictions.
    public int most() {
        return rows.stream().flatMap(row -> row.inQuadrant().values().stream()).mapToInt(List::size).max().orElse(0);
    }
}
