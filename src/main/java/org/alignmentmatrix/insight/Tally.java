package org.alignmentmatrix.insight;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// How many cards stand where. Initiatives and teams count alike.
///
/// @param counts how many cards stand in each quadrant; every quadrant has an entry
/// @param inTray how many wait to be placed
/// @param parked how many lie in the parking lot
public record Tally(Map<Quadrant, Integer> counts, int inTray, int parked) {

    /// Quadrants without an entry count as empty.
    ///
    /// @throws IllegalArgumentException if a number is below 0
    public Tally {
        var all = new EnumMap<Quadrant, Integer>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            all.put(quadrant, notNegative("The count of " + quadrant, counts.getOrDefault(quadrant, 0)));
        }
        counts = Collections.unmodifiableMap(all);
        notNegative("inTray", inTray);
        notNegative("parked", parked);
    }

    private static int notNegative(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException("%s must not be below 0, but is %d".formatted(name, value));
        }
        return value;
    }

    public static Tally of(Cards cards) {
        int[] placed = new int[Quadrant.values().length];
        int inTray = 0;
        int parked = 0;
        for (Card card : cards) {
            switch (card.place()) {
                case Place.OnMatrix(Quadrant quadrant, _) -> placed[quadrant.ordinal()]++;
                case Place.Tray _ -> inTray++;
                case Place.ParkingLot _ -> parked++;
            }
        }
        var counts = new EnumMap<Quadrant, Integer>(Quadrant.class);
        for (Quadrant quadrant : Quadrant.values()) {
            counts.put(quadrant, placed[quadrant.ordinal()]);
        }
        return new Tally(counts, inTray, parked);
    }

    /// How many cards stand in a quadrant.
    public int count(Quadrant quadrant) {
        return counts.getOrDefault(quadrant, 0);
    }

    /// How many cards stand on the matrix.
    public int placed() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// How many cards there are in all.
    public int total() {
        return placed() + inTray + parked;
    }

    /// The share of the placed cards that stand in a quadrant, in whole percents, halves rounded up; 0 if no card is placed. Each is
    /// what a spreadsheet says too, so the four may add up to 99 or 101.
    public int percent(Quadrant quadrant) {
        int placed = placed();
        return placed == 0 ? 0 : (int) ((200L * count(quadrant) + placed) / (2L * placed));
    }
}
