package org.alignmentmatrix.ui.reveal;

import static org.alignmentmatrix.model.Voice.LEADERSHIP;
import static org.alignmentmatrix.model.Voice.MARKETING;
import static org.alignmentmatrix.model.Voice.SALES;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.insight.AreaGap;
import org.alignmentmatrix.insight.AreaScore;
import org.alignmentmatrix.insight.Gap;
import org.alignmentmatrix.insight.GapFilter;
import org.alignmentmatrix.insight.OverlapHint;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.alignmentmatrix.ui.reveal.Comparison.Situation;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Answer NOT_APPLICABLE = Answer.of(Rating.NOT_APPLICABLE);
    private static final OwnQuestion LUNCH = new OwnQuestion(new OwnId(1), Area.TIME, "Do you eat together?", Scale.FREQUENCY, Actor.BOTH);

    private final RevealWords words = new RevealWords(Guide.in(Locale.UK), Messages.in(Locale.UK), ScaleWords.OF_GUIDE);
    private Checklist checklist = Checklist.EMPTY;
    private GapFilter filter = GapFilter.ALL;

    private Comparison comparison() {
        return Comparison.of(checklist, VoicePair.TEAMS, false, filter);
    }

    private void says(Voice voice, Question question, int level) {
        checklist = checklist.with(voice, question, Answer.level(level));
    }

    @Test
    void theSituationFollowsFromWhoAnsweredWhat() {
        assertEquals(Situation.NOBODY_ANSWERED, comparison().situation());

        checklist = checklist.with(SALES, Question.T1, NOT_APPLICABLE);
        assertEquals(Situation.ONE_ANSWERED, comparison().situation());
        assertEquals(MARKETING, comparison().missing());

        checklist = checklist.with(MARKETING, Question.T1, NOT_APPLICABLE);
        assertEquals(Situation.NOTHING_APPLIES, comparison().situation());

        says(SALES, Question.T2, 1);
        assertEquals(Situation.NOTHING_SHARED, comparison().situation());

        says(MARKETING, Question.T2, 1);
        assertEquals(Situation.ALL_ALIKE, comparison().situation());

        says(MARKETING, Question.T2, 2);
        assertEquals(Situation.GAPS, comparison().situation());

        filter = new GapFilter(Set.of(Area.METRICS), Set.of());
        assertEquals(Situation.ALL_FILTERED, comparison().situation());
    }

    @Test
    void ownQuestionsCountAsAnsweredAndCompared() {
        checklist = checklist.withOwn(OwnQuestions.NONE.add(LUNCH)).with(MARKETING, LUNCH, Answer.level(4));
        assertEquals(Situation.ONE_ANSWERED, comparison().situation());
        assertEquals(SALES, comparison().missing());

        checklist = checklist.with(SALES, LUNCH, Answer.level(1));
        assertEquals(Situation.GAPS, comparison().situation());
        assertEquals(List.of(), comparison().shown());
        assertEquals(List.of(new Gap(LUNCH, VoicePair.TEAMS, 1, 4)), comparison().shownOwn());
    }

    @Test
    void theOverallScoresAreWeighed() {
        says(SALES, Question.T1, 4);
        says(SALES, Question.M1, 0);
        says(MARKETING, Question.M1, 2);
        checklist = checklist.withWeights(Weights.of(75, 25, 0, 0));

        assertEquals("Sales 75\u00a0% · Marketing 50\u00a0% overall. Worth talking about, not a verdict.",
                words.overall(comparison().scores()));
        assertEquals("No scores yet.", words.overall(Comparison.of(Checklist.EMPTY, VoicePair.TEAMS, true, filter).scores()));
    }

    @Test
    void theThirdVoiceIsShownOnlyIfItIsWanted() {
        assertEquals(List.of(SALES, MARKETING), comparison().voices());
        assertEquals(List.of(SALES, MARKETING, LEADERSHIP), Comparison.of(checklist, VoicePair.TEAMS, true, filter).voices());
        assertEquals(List.of(SALES, LEADERSHIP),
                Comparison.of(checklist, new VoicePair(SALES, LEADERSHIP), false, filter).voices());
    }

    @Test
    void whatIsNoGapIsToldInOneLine() {
        for (Question asked : List.of(Question.T1, Question.T2)) {
            says(SALES, asked, 3);
            says(MARKETING, asked, 3);
        }
        says(SALES, Question.T3, 3);
        says(MARKETING, Question.T3, 1);
        says(SALES, Question.F1, 0);
        says(MARKETING, Question.R1, 0);
        says(MARKETING, Question.R2, 0);
        says(MARKETING, Question.R3, 2);
        checklist = checklist.with(SALES, Question.R3, NOT_APPLICABLE);

        assertEquals("2 questions are seen alike. Only sales answered 1 question. Only marketing answered 2 questions. "
                + "1 question does not apply for one of you.", words.rest(comparison()));
        assertEquals("1 gap", words.heading(comparison()));
    }

    @Test
    void aFilteredHeadingSaysOfHowMany() {
        for (Question asked : List.of(Question.T1, Question.T2, Question.M1)) {
            says(SALES, asked, 0);
            says(MARKETING, asked, 1);
        }
        assertEquals("3 gaps, widest first", words.heading(comparison()));

        filter = new GapFilter(Set.of(Area.TIME), Set.of());
        assertEquals("2 of 3 gaps, widest first", words.heading(comparison()));
    }

    @Test
    void likeQuestionsAnsweredFarApartAreNamed() {
        says(SALES, Question.T9, 0);
        says(MARKETING, Question.T9, 3);
        says(SALES, Question.F8, 3);
        Comparison comparison = comparison();

        assertEquals("T9 · marketing acts · 3 steps apart · compare a similar question",
                words.detail(comparison.shown().getFirst(), checklist));
        OverlapHint hint = OverlapHint.at(Question.T9, checklist, VoicePair.TEAMS).orElseThrow();
        assertEquals("“Is sales trained to use marketing assets for business development?” asks nearly the same: "
                        + "sales answers “Mostly” there and “No” here.", words.hint(hint, Question.T9, checklist, VoicePair.TEAMS));
    }

    @Test
    void scoresThatAreCloseAreAboutEqual() {
        assertEquals("about equal", words.apart(new AreaGap(new AreaScore(Area.TIME, 9, 9, 14), new AreaScore(Area.TIME, 9, 9, 14))));
        assertEquals("19 points", words.apart(new AreaGap(new AreaScore(Area.TIME, 9, 9, 14), new AreaScore(Area.TIME, 9, 9, 21))));
        assertEquals("–", words.apart(new AreaGap(new AreaScore(Area.TIME, 0, 9, 0), new AreaScore(Area.TIME, 9, 9, 21))));
    }

    @Test
    void theBoardsOwnWordsForItsScalesAreUsed() {
        says(SALES, Question.T3, 1);
        RevealWords own = words.with(new ScaleWords(Map.of(Scale.YES, List.of("Nope", "Hardly", "Half", "Nearly", "Wholly"))));

        assertEquals("Hardly", own.answer(Question.T3, SALES, checklist));
        assertEquals("Hardly", own.charts().level(Question.T3, 1));
        assertEquals("Does marketing sit in on the internal meetings of sales? Sales: Hardly. Marketing: Not answered.",
                own.spoken(Question.T3, List.of(SALES, MARKETING), checklist));
    }
}
