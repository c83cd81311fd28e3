package org.alignmentmatrix.model;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// How much each area counts in the overall score of the checklist, in percent. All together they are 100.
///
/// @param percents every area has an entry
public record Weights(Map<Area, Integer> percents) {

    /// What all weights together are.
    public static final int WHOLE = 100;

    /// All areas count alike: the overall score is the plain mean of the areas.
    public static final Weights EQUAL = of(25, 25, 25, 25);

    /// Areas without an entry count nothing.
    ///
    /// @throws IllegalArgumentException if a weight is outside 0 to 100, or all together are not 100
    public Weights {
        var all = new EnumMap<Area, Integer>(Area.class);
        int sum = 0;
        for (Area area : Area.values()) {
            int percent = percents.getOrDefault(area, 0);
            if (percent < 0 || percent > WHOLE) {
                throw new IllegalArgumentException("The weight of %s must be from 0 to 100, but is %d".formatted(area, percent));
            }
            all.put(area, percent);
            sum += percent;
        }
        if (sum != WHOLE) {
            throw new IllegalArgumentException("The weights must add up to 100, but add up to %d".formatted(sum));
        }
        percents = Collections.unmodifiableMap(all);
    }

    /// @param percents one for each area, in their order
    /// @throws IllegalArgumentException if there are not four, one is outside 0 to 100, or they do not add up to 100
    public static Weights of(int... percents) {
        Area[] areas = Area.values();
        if (percents.length != areas.length) {
            throw new IllegalArgumentException("There must be a weight for each of %s".formatted(Arrays.toString(areas)));
        }
        var all = new EnumMap<Area, Integer>(Area.class);
        for (Area area : areas) {
            all.put(area, percents[area.ordinal()]);
        }
        return new Weights(all);
    }

    /// In percent, 0 to 100.
    public int of(Area area) {
        return percents.getOrDefault(area, 0);
    }
}
