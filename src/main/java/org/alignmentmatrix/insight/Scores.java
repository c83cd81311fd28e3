package org.alignmentmatrix.insight;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;

/// The scores of one voice. No score is ever NaN: what cannot be worked out yet is empty.
///
/// @param areas one score for each area, in the order of the areas; own questions are not in it
/// @param own one score for each area of the questions that people added to it, in the order of the areas
/// @param weights how much each area counts in the overall score
public record Scores(Voice voice, List<AreaScore> areas, List<OwnScore> own, Weights weights) {

    /// @throws IllegalArgumentException if there is not exactly one score for each area, in their order
    public Scores {
        areas = List.copyOf(areas);
        own = List.copyOf(own);
        require(areas.stream().map(AreaScore::area).toList());
        require(own.stream().map(OwnScore::area).toList());
    }

    private static void require(List<Area> found) {
        if (!found.equals(List.of(Area.values()))) {
            throw new IllegalArgumentException("There must be one score for each of %s, but there are %s"
                    .formatted(Arrays.toString(Area.values()), found));
        }
    }

    public static Scores of(Checklist checklist, Voice voice) {
        return new Scores(voice, Arrays.stream(Area.values()).map(area -> score(checklist, voice, area)).toList(),
                Arrays.stream(Area.values()).map(area -> OwnScore.of(checklist, voice, area)).toList(), checklist.weights());
    }

    private static AreaScore score(Checklist checklist, Voice voice, Area area) {
        Count count = Count.of(checklist, voice, area.questions());
        return new AreaScore(area, count.answered(), count.applicable(), count.points());
    }

    public AreaScore area(Area area) {
        return areas.get(area.ordinal());
    }

    /// The mean of the areas that have a score, each with its weight, in percent, 0 to 100, not rounded; empty if none has one, or
    /// only such that weigh nothing.
    ///
    /// It is not the mean of the questions: areas hold from 3 to 9 of them, and the small ones would drown.
    public OptionalDouble overall() {
        double sum = 0;
        int weight = 0;
        for (AreaScore score : areas) {
            if (score.percent().isPresent()) {
                sum += weights.of(score.area()) * score.percent().getAsDouble();
                weight += weights.of(score.area());
            }
        }
        return weight == 0 ? OptionalDouble.empty() : OptionalDouble.of(sum / weight);
    }

    public OwnScore own(Area area) {
        return own.get(area.ordinal());
    }

    /// How many areas have a score and so count in [#overall()], 0 to 4.
    public int scoredAreas() {
        return (int) areas.stream().filter(area -> area.percent().isPresent()).count();
    }

    /// How many applicable questions of all areas have a level.
    public int answered() {
        return areas.stream().mapToInt(AreaScore::answered).sum();
    }

    /// How many questions of all areas are not marked as not applicable.
    public int applicable() {
        return areas.stream().mapToInt(AreaScore::applicable).sum();
    }
}
