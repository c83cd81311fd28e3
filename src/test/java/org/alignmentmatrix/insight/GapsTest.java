package org.alignmentmatrix.insight;

import static org.alignmentmatrix.model.Voice.LEADERSHIP;
import static org.alignmentmatrix.model.Voice.MARKETING;
import static org.alignmentmatrix.model.Voice.SALES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.alignmentmatrix.guide.Overlap;
import org.alignmentmatrix.model.Actor;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;

class GapsTest {

    private static final Answer NOT_APPLICABLE = Answer.of(Rating.NOT_APPLICABLE);

    private Checklist checklist = Checklist.EMPTY;

    private void says(Voice voice, Question question, int level) {
        checklist = checklist.with(voice, question, Answer.level(level));
    }

    private void both(Question question, int sales, int marketing) {
        says(SALES, question, sales);
        says(MARKETING, question, marketing);
    }

    private Gaps gaps() {
        return Gaps.of(checklist, VoicePair.TEAMS);
    }

    @Test
    void theWidestGapComesFirstAndTiesKeepTheOrderOfTheQuestions() {
        both(Question.R1, 4, 2);
        both(Question.F6, 2, 3);
        both(Question.F2, 1, 3);
        both(Question.M3, 0, 4);
        both(Question.T1, 3, 3);

        Gaps gaps = gaps();

        assertEquals(List.of(Question.M3, Question.F2, Question.R1, Question.F6), gaps.gaps().stream().map(Gap::asked).toList());
        assertEquals(List.of(4, 2, 2, 1), gaps.gaps().stream().map(Gap::width).toList());
        assertEquals(1, gaps.alike());
        assertEquals(5, gaps.compared());
    }

    @Test
    void onlyLevelsOfBothMakeAGap() {
        says(SALES, Question.T1, 0);
        says(MARKETING, Question.T2, 4);
        checklist = checklist.with(SALES, Question.T3, NOT_APPLICABLE);
        says(SALES, Question.T4, 4);
        checklist = checklist.with(MARKETING, Question.T4, NOT_APPLICABLE);
        checklist = checklist.with(SALES, Question.T5, NOT_APPLICABLE).with(MARKETING, Question.T5, NOT_APPLICABLE);
        checklist = checklist.with(SALES, Question.T6, new Answer(Rating.NOT_ANSWERED, "ask the field", ""));

        assertEquals(new Gaps(VoicePair.TEAMS, List.of(), 0, List.of(Question.T1, Question.T3), List.of(Question.T2),
                List.of(Question.T4)), gaps());
    }

    @Test
    void leadershipCanBeOneOfThePair() {
        both(Question.M1, 0, 1);
        says(LEADERSHIP, Question.M1, 4);
        var pair = new VoicePair(SALES, LEADERSHIP);

        assertEquals(List.of(new Gap(Question.M1, pair, 0, 4)), Gaps.of(checklist, pair).gaps());
        assertEquals(MARKETING, pair.third());
        assertEquals(4, Gaps.of(checklist, pair).gaps().getFirst().level(LEADERSHIP));
    }

    @Test
    void nobodyHasAnsweredIsNoGap() {
        assertEquals(new Gaps(VoicePair.TEAMS, List.of(), 0, List.of(), List.of(), List.of()), gaps());
    }

    @Test
    void aFilterTakesAreasAndWhoActs() {
        both(Question.T1, 0, 1); // both act
        both(Question.T3, 0, 1); // marketing acts
        both(Question.F3, 0, 1); // marketing acts
        Gaps gaps = gaps();

        assertEquals(List.of(Question.T1, Question.T3), asked(gaps.only(new GapFilter(Set.of(Area.TIME), Set.of()))));
        assertEquals(List.of(Question.T3, Question.F3), asked(gaps.only(new GapFilter(Set.of(), Set.of(Actor.MARKETING)))));
        assertEquals(List.of(Question.T1), asked(gaps.only(new GapFilter(Set.of(Area.TIME), Set.of(Actor.BOTH)))));
        assertEquals(gaps.gaps(), gaps.only(GapFilter.ALL));
    }

    @Test
    void ownQuestionsAreComparedApart() {
        var lunch = new OwnQuestion(new OwnId(1), Area.METRICS, "Do you eat together?", Scale.FREQUENCY, Actor.BOTH);
        var games = new OwnQuestion(new OwnId(2), Area.TIME, "Do you play together?", Scale.FREQUENCY, Actor.BOTH);
        checklist = checklist.withOwn(OwnQuestions.NONE.add(lunch).add(games));
        for (OwnQuestion own : List.of(lunch, games)) {
            checklist = checklist.with(SALES, own, Answer.level(1)).with(MARKETING, own, Answer.level(4));
        }

        assertEquals(List.of(), gaps().gaps());
        assertEquals(List.of(games, lunch), asked(Gaps.ofOwn(checklist, VoicePair.TEAMS).gaps()), "ties in the order of the areas");
    }

    private static List<Asked> asked(List<Gap> gaps) {
        return gaps.stream().map(Gap::asked).toList();
    }

    @Test
    void apartIsTheDifferenceOfWhatIsShown() {
        var sales = new AreaScore(Area.TIME, 9, 9, 14); // 38.9 %
        var marketing = new AreaScore(Area.TIME, 9, 9, 21); // 58.3 %

        assertEquals(OptionalInt.of(19), new AreaGap(sales, marketing).points());
        assertFalse(new AreaGap(sales, marketing).isNearTie());
    }

    @Test
    void aDifferenceBelowOneLevelOnOneQuestionIsANearTie() {
        var three = new AreaScore(Area.METRICS, 3, 3, 6); // 50 %; one level is 8.33 percent

        assertTrue(new AreaGap(three, three).isNearTie());
        assertFalse(new AreaGap(three, new AreaScore(Area.METRICS, 3, 3, 7)).isNearTie(), "exactly one level");
        var two = new AreaScore(Area.METRICS, 2, 3, 5); // 62.5 %; one level is 12.5 percent
        assertFalse(new AreaGap(three, two).isNearTie(), "exactly one level again");
        assertTrue(new AreaGap(new AreaScore(Area.METRICS, 3, 3, 7), two).isNearTie(), "58.3 and 62.5 %");
    }

    @Test
    void theVoiceWithFewerAnswersSaysWhatALevelWeighs() {
        var one = new AreaScore(Area.TIME, 1, 9, 2); // 50 %; one level is 25 percent
        var nine = new AreaScore(Area.TIME, 9, 9, 26); // 72.2 %

        assertTrue(new AreaGap(one, nine).isNearTie());
        assertTrue(new AreaGap(nine, one).isNearTie());
        assertFalse(new AreaGap(one, new AreaScore(Area.TIME, 9, 9, 27)).isNearTie(), "75 %");
    }

    @Test
    void anAreaWithoutAScoreIsNotCompared() {
        var none = new AreaScore(Area.TIME, 0, 0, 0);
        var some = new AreaScore(Area.TIME, 1, 9, 0);

        assertEquals(OptionalInt.empty(), new AreaGap(none, some).points());
        assertFalse(new AreaGap(none, some).isNearTie());
        assertFalse(new AreaGap(none, none).isNearTie());
        assertEquals("Scores of TIME and METRICS cannot be compared", assertThrows(IllegalArgumentException.class,
                () -> new AreaGap(some, new AreaScore(Area.METRICS, 1, 1, 1))).getMessage());
    }

    @Test
    void aVoiceThatAnswersTheSameQuestionTwiceDifferentlyIsHinted() {
        says(SALES, Question.T9, 0);
        says(SALES, Question.F8, 1);
        assertEquals(List.of(), OverlapHint.of(checklist, VoicePair.TEAMS), "one level apart");

        says(SALES, Question.F8, 2);
        var hint = new OverlapHint(Overlap.ALL.getFirst(), List.of(SALES));
        assertEquals(List.of(hint), OverlapHint.of(checklist, VoicePair.TEAMS));
        assertEquals(Optional.of(hint), OverlapHint.at(Question.F8, checklist, VoicePair.TEAMS));
        assertEquals(Optional.empty(), OverlapHint.at(Question.T6, checklist, VoicePair.TEAMS));
        assertEquals(List.of(), OverlapHint.of(checklist, new VoicePair(MARKETING, LEADERSHIP)));
    }

    @Test
    void voicesThatDisagreeOnOneOfTwoLikeQuestionsAreHinted() {
        both(Question.T6, 1, 3);
        both(Question.F7, 2, 2);

        assertEquals(List.of(new OverlapHint(Overlap.ALL.getLast(), List.of())), OverlapHint.of(checklist, VoicePair.TEAMS));

        both(Question.F7, 1, 3); // as far apart as at the other question

        assertEquals(List.of(), OverlapHint.of(checklist, VoicePair.TEAMS));
    }

    @Test
    void whatIsNoGapOrNoPairIsRefused() {
        assertEquals("Equal answers are no gap, but both to T1 are 2", assertThrows(IllegalArgumentException.class,
                () -> new Gap(Question.T1, VoicePair.TEAMS, 2, 2)).getMessage());
        assertEquals("A level must be from 0 to 4, but is 5", assertThrows(IllegalArgumentException.class,
                () -> new Gap(Question.T1, VoicePair.TEAMS, 2, 5)).getMessage());
        assertEquals("A pair is two voices in their order, but is MARKETING and SALES", assertThrows(IllegalArgumentException.class,
                () -> new VoicePair(MARKETING, SALES)).getMessage());
        assertEquals("LEADERSHIP is not compared in VoicePair[first=SALES, second=MARKETING]", assertThrows(IllegalArgumentException.class,
                () -> new Gap(Question.T1, VoicePair.TEAMS, 2, 1).level(LEADERSHIP)).getMessage());
    }
}
