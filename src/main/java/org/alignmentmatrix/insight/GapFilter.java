package org.alignmentmatrix.insight;

import java.util.Set;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;

/// Which questions somebody wants to talk about. An empty set takes all.
///
/// @param actors who would act on a poor answer
public record GapFilter(Set<Area> areas, Set<Actor> actors) {

    /// Leaves out nothing.
    public static final GapFilter ALL = new GapFilter(Set.of(), Set.of());

    public GapFilter {
        areas = Set.copyOf(areas);
        actors = Set.copyOf(actors);
    }

    public boolean takes(Asked asked) {
        return (areas.isEmpty() || areas.contains(asked.area())) && (actors.isEmpty() || actors.contains(asked.acts()));
    }
}
