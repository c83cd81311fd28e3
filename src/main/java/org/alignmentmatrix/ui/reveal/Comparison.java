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
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;

/// What follows from the answers of two voices, as far as it is looked at.
///
/// @param gaps at the 25 questions
/// @param own at the questions that people added
/// @param scores of the voices that are shown: the two that are compared, and the third if it is wanted
/// @param shown those of `gaps` that the filter takes
/// @param shownOwn those of `own` that the filter takes
record Comparison(Checklist checklist, Gaps gaps, Gaps own, List<Scores> scores, List<Gap> shown, List<Gap> shownOwn) {

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
    static Comparison of(Checklist checklist, VoicePair pair, boolean withThird, GapFilter filter) {
        Gaps gaps = Gaps.of(checklist, pair);
        Gaps own = Gaps.ofOwn(checklist, pair);
        var scores = new ArrayList<Scores>();
        for (Voice voice : Voice.values()) {
            if (pair.has(voice) || withThird) {
                scores.add(Scores.of(checklist, voice));
            }
        }
        return new Comparison(checklist, gaps, own, List.copyOf(scores), gaps.only(filter), own.only(filter));
    }

    Situation situation() {
        boolean first = hasAnswered(pair().first());
        boolean second = hasAnswered(pair().second());
        if (!first && !second) {
            return Situation.NOBODY_ANSWERED;
        }
        if (!first || !second) {
            return Situation.ONE_ANSWERED;
        }
        if (gaps.compared() + own.compared() == 0) {
            boolean levels = Stream.of(pair().first(), pair().second()).flatMap(this::ratings).anyMatch(Rating.Level.class::isInstance);
            return levels ? Situation.NOTHING_SHARED : Situation.NOTHING_APPLIES;
        }
        if (gaps.gaps().isEmpty() && own.gaps().isEmpty()) {
            return Situation.ALL_ALIKE;
        }
        return shown.isEmpty() && shownOwn.isEmpty() ? Situation.ALL_FILTERED : Situation.GAPS;
    }

    private boolean hasAnswered(Voice voice) {
        return ratings(voice).anyMatch(rating -> !(rating instanceof Rating.NotAnswered));
    }

    private Stream<Rating> ratings(Voice voice) {
        return Stream.<Asked>concat(Stream.of(Question.values()), checklist.own().all().stream())
                .map(asked -> checklist.answer(voice, asked).rating());
    }

    VoicePair pair() {
        return gaps.pair();
    }

    List<Voice> voices() {
        return scores.stream().map(Scores::voice).toList();
    }

    /// The one of the two that has not answered yet, if only one has.
    Voice missing() {
        return hasAnswered(pair().first()) ? pair().second() : pair().first();
    }

    /// How many questions both answered alike, own ones among them.
    int alike() {
        return gaps.alike() + own.alike();
    }

    AreaGap gapIn(Area area) {
        return new AreaGap(of(pair().first()).area(area), of(pair().second()).area(area));
    }

    Scores of(Voice voice) {
        return scores.stream().filter(one -> one.voice() == voice).findFirst().orElseThrow();
    }
}
