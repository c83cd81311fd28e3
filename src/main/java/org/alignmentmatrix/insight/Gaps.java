package org.alignmentmatrix.insight;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;

/// What two voices see differently, and how far they can be compared at all. Each question is counted once: it is a gap, alike,
/// answered by one voice only, applicable for one voice only – or it is in no list, because neither answered it or both say that
/// it does not apply.
///
/// @param gaps widest first; ties in the order of the questions
/// @param alike how many questions both answered with the same level
/// @param onlyFirst questions that the first voice has answered (with a level or as not applicable) and the second not yet
/// @param onlySecond the other way round
/// @param unsure questions that have a level from one voice and are not applicable to the other
public record Gaps(VoicePair pair, List<Gap> gaps, int alike, List<Asked> onlyFirst, List<Asked> onlySecond,
                   List<Asked> unsure) {

    public Gaps {
        gaps = List.copyOf(gaps);
        onlyFirst = List.copyOf(onlyFirst);
        onlySecond = List.copyOf(onlySecond);
        unsure = List.copyOf(unsure);
    }

    /// What two voices said to the 25 questions.
    public static Gaps of(Checklist checklist, VoicePair pair) {
        return of(List.of(Question.values()), checklist, pair);
    }

    /// What two voices said to the questions that people added, area by area.
    public static Gaps ofOwn(Checklist checklist, VoicePair pair) {
        return of(Stream.of(Area.values()).flatMap(area -> checklist.own().of(area).stream()).toList(), checklist, pair);
    }

    private static Gaps of(List<? extends Asked> questions, Checklist checklist, VoicePair pair) {
        var gaps = new ArrayList<Gap>();
        var onlyFirst = new ArrayList<Asked>();
        var onlySecond = new ArrayList<Asked>();
        var unsure = new ArrayList<Asked>();
        int alike = 0;
        for (Asked asked : questions) {
            Rating first = checklist.answer(pair.first(), asked).rating();
            Rating second = checklist.answer(pair.second(), asked).rating();
            boolean firstSilent = first instanceof Rating.NotAnswered;
            boolean secondSilent = second instanceof Rating.NotAnswered;
            if (first instanceof Rating.Level && second instanceof Rating.Level) {
                Gap.at(asked, pair, checklist).ifPresent(gaps::add);
                alike += first.equals(second) ? 1 : 0;
            } else if (!firstSilent && secondSilent) {
                onlyFirst.add(asked);
            } else if (firstSilent && !secondSilent) {
                onlySecond.add(asked);
            } else if (!first.equals(second)) {
                unsure.add(asked);
            }
        }
        gaps.sort(comparing(Gap::width).reversed()); // stable: ties keep the order of the questions
        return new Gaps(pair, gaps, alike, onlyFirst, onlySecond, unsure);
    }

    /// How many questions both answered with a level.
    public int compared() {
        return gaps.size() + alike;
    }

    /// Those gaps that a filter takes, in their order.
    public List<Gap> only(GapFilter filter) {
        return gaps.stream().filter(gap -> filter.takes(gap.asked())).toList();
    }
}
