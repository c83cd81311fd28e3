package org.alignmentmatrix.ui.guide;

import java.util.Optional;
import org.alignmentmatrix.guide.Analogy;
import org.alignmentmatrix.guide.Case;
import org.alignmentmatrix.guide.Cost;
import org.alignmentmatrix.guide.Factor;
import org.alignmentmatrix.guide.Faq;
import org.alignmentmatrix.guide.Figure;
import org.alignmentmatrix.guide.Framework;
import org.alignmentmatrix.guide.Gain;
import org.alignmentmatrix.guide.Note;
import org.alignmentmatrix.guide.SampleInitiative;
import org.alignmentmatrix.guide.Scenario;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Step;

/// A place in the guide: a page, or a subject on it.
///
/// @param subject what the page is opened at, such as a [Question]; empty for its beginning
public record GuideAddress(GuideChapter chapter, Optional<Enum<?>> subject) {

    public static final GuideAddress CONTENTS = of(GuideChapter.CONTENTS);

    /// The beginning of a page.
    public static GuideAddress of(GuideChapter chapter) {
        return new GuideAddress(chapter, Optional.empty());
    }

    /// Where the guide tells about something.
    ///
    /// @param subject a quadrant, an area or question of the checklist, a friction, or any part of the method in `guide`
    /// @throws IllegalArgumentException if the guide does not tell about things of that kind
    public static GuideAddress about(Enum<?> subject) {
        return new GuideAddress(chapterAbout(subject), Optional.of(subject));
    }

    private static GuideChapter chapterAbout(Enum<?> subject) {
        return switch (subject) {
            case Quadrant _ -> GuideChapter.QUADRANTS;
            case Area _, Question _ -> GuideChapter.CHECKLIST;
            case Sign _ -> GuideChapter.SIGNS;
            case Friction _ -> GuideChapter.FRICTIONS;
            case Improvement _ -> GuideChapter.IMPROVEMENTS;
            case Component _ -> GuideChapter.COMPONENTS;
            case Step _ -> GuideChapter.STEPS;
            case Factor _ -> GuideChapter.FACTORS;
            case Cost _, Cost.Group _, Gain _, Figure _ -> GuideChapter.COSTS;
            case Kpi _ -> GuideChapter.KPIS;
            case Case _ -> GuideChapter.CASES;
            case Scenario _, SampleInitiative _ -> GuideChapter.INITIATIVES;
            case Analogy _ -> GuideChapter.PICTURES;
            case Faq _ -> GuideChapter.FAQ;
            case Framework _ -> GuideChapter.FRAMEWORKS;
            case Note note -> chapterWith(note);
            default -> throw new IllegalArgumentException("The guide does not tell about " + subject.getDeclaringClass().getSimpleName());
        };
    }

    private static GuideChapter chapterWith(Note note) {
        return switch (note) {
            case IDEA, PURPOSE, EFFECTS, RESPONSIBILITY, TALK -> GuideChapter.IDEA;
            case LAYOUTS, MOVES, CARDS -> GuideChapter.QUADRANTS;
            case VOICES, ANSWERS, SCORES -> GuideChapter.CHECKLIST;
            case SIGNS -> GuideChapter.SIGNS;
            case INDEX, GAPS, FIT, RANKING, NEXT_STEPS -> GuideChapter.INSIGHT;
            case PAIRING -> GuideChapter.FRICTIONS;
            case PLAN, SHORT_READING -> GuideChapter.STEPS;
            case INCENTIVES -> GuideChapter.FACTORS;
            case GAINS_OVER_TIME -> GuideChapter.COSTS;
            case COUNTER_EXAMPLES -> GuideChapter.KPIS;
            case TWO_SIDES, AGREEMENT -> GuideChapter.TWO_SIDES;
            case RHYTHM, CHECK_IN, REVIEWS -> GuideChapter.RHYTHM;
            case JOURNEY_MAP -> GuideChapter.PICTURES;
        };
    }
}
