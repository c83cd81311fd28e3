package org.alignmentmatrix.ui.reveal;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.AreaGap;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.GapFilter;
import org.alignmentmatrix.insight.Gaps;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// What follows from the answers of two voices, as far as it is looked at.
///
/// @param scores of the voices that are shown: the two that are compared, and the third if it is wanted
/// @param shown the gaps that the filter takes
record Findings(Checklist checklist, Gaps gaps, List<Scores> scores, List<Gap> shown, Situation situation) {

    /// How far there is something to compare.
    enum Situation {
        NOBODY_ANSWERED,
        ONE_ANSWERED,
        /// Both have answered, but neither found a question that applies.
        NOTHING_APPLIES,
        /// No question has a level from both.
        NOTHING_SHARED,
        ALL_ALIKE,
        /// There are gaps, but the filter takes none of them.
        ALL_FILTERED,
        GAPS
    }

    /// @param withThird whether the voice that is not compared is in the pictures, too
    static Findings of(Checklist checklist, VoicePair pair, boolean withThird, GapFilter filter) {
        Gaps gaps = Gaps.of(checklist, pair);
        List<Gap> shown = gaps.only(filter);
        var scores = new ArrayList<Scores>();
        for (Voice voice : Voice.values()) {
            if (pair.has(voice) || withThird) {
                scores.add(Scores.of(checklist, voice));
            }
        }
        return new Findings(checklist, gaps, List.copyOf(scores), shown, situation(checklist, gaps, shown));
    }

    private static Situation situation(Checklist checklist, Gaps gaps, List<Gap> shown) {
        VoicePair pair = gaps.pair();
        boolean first = hasAnswered(checklist, pair.first());
        boolean second = hasAnswered(checklist, pair.second());
        if (!first && !second) {
            return Situation.NOBODY_ANSWERED;
        }
        if (!first || !second) {
            return Situation.ONE_ANSWERED;
        }
        if (gaps.compared() == 0) {
            boolean levels = ratings(checklist, pair.first(), pair.second()).anyMatch(Rating.Level.class::isInstance);
            return levels ? Situation.NOTHING_SHARED : Situation.NOTHING_APPLIES;
        }
        return gaps.gaps().isEmpty() ? Situation.ALL_ALIKE : shown.isEmpty() ? Situation.ALL_FILTERED : Situation.GAPS;
    }

    private static boolean hasAnswered(Checklist checklist, Voice voice) {
        return ratings(checklist, voice).anyMatch(rating -> !(rating instanceof Rating.NotAnswered));
    }

    private static Stream<Rating> ratings(Checklist checklist, Voice... voices) {
        return Stream.of(voices)
                .flatMap(voice -> Stream.of(Question.values()).map(question -> checklist.answer(voice, question).rating()));
    }

    VoicePair pair() {
        return gaps.pair();
    }

    List<Voice> voices() {
        return scores.stream().map(Scores::voice).toList();
    }

    /// The one of the two that has not answered yet, if only one has.
    Voice missing() {
        return hasAnswered(checklist, pair().first()) ? pair().second() : pair().first();
    }

    AreaGap gapIn(Area area) {
        return new AreaGap(of(pair().first()).area(area), of(pair().second()).area(area));
    }

    Scores of(Voice voice) {
        return scores.stream().filter(one -> one.voice() == voice).findFirst().orElseThrow();
    }
}
