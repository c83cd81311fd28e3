package org.alignmentmatrix.insight;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// The scores of one voice. No score is ever NaN: what cannot be worked out yet is empty.
///
/// @param areas one score for each area, in the order of the areas
public record Scores(Voice voice, List<AreaScore> areas) {

    /// @throws IllegalArgumentException if there is not exactly one score for each area, in their order
    public Scores {
        areas = List.copyOf(areas);
        List<Area> found = areas.stream().map(AreaScore::area).toList();
        if (!found.equals(List.of(Area.values()))) {
            throw new IllegalArgumentException("There must be one score for each of %s, but there are %s"
                    .formatted(Arrays.toString(Area.values()), found));
        }
    }

    public static Scores of(Checklist checklist, Voice voice) {
        return new Scores(voice, Arrays.stream(Area.values()).map(area -> score(checklist, voice, area)).toList());
    }

    private static AreaScore score(Checklist checklist, Voice voice, Area area) {
        int answered = 0;
        int applicable = 0;
        int points = 0;
        for (Question question : area.questions()) {
            switch (checklist.answer(voice, question).rating()) {
                case Rating.Level(int value) -> {
                    answered++;
                    applicable++;
                    points += value;
                }
                case Rating.NotAnswered _ -> applicable++;
                case Rating.NotApplicable _ -> { } // counts nowhere
            }
        }
        return new AreaScore(area, answered, applicable, points);
    }

    public AreaScore area(Area area) {
        return areas.get(area.ordinal());
    }

    /// The mean of the areas that have a score, in percent, 0 to 100, not rounded; empty if none has one.
    ///
    /// It is not the mean of the questions: areas hold from 3 to 9 of them, and the small ones would drown.
    public OptionalDouble overall() {
        return areas.stream().map(AreaScore::percent).flatMapToDouble(OptionalDouble::stream).average();
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
