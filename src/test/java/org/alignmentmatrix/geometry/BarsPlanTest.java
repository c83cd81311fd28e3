package org.alignmentmatrix.geometry;

import static org.alignmentmatrix.model.Voice.LEADERSHIP;
import static org.alignmentmatrix.model.Voice.MARKETING;
import static org.alignmentmatrix.model.Voice.SALES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.PlainChartWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BarsPlanTest {

    private static final TextRuler RULER = (text, _) -> text.length() * 6;
    private static final PlainChartWords WORDS = new PlainChartWords();

    private static LevelLine line(Map<Voice, Integer> levels, double width) {
        return LevelLine.of(Question.T1, levels, List.of(SALES, MARKETING), 100, 50, width, WORDS, RULER);
    }

    @Test
    void theFiveLevelsStandAtEvenDistances() {
        LevelLine line = line(Map.of(SALES, 1, MARKETING, 4), 222);

        assertEquals(List.of(111.0, 161.0, 211.0, 261.0, 311.0), line.stops());
        assertEquals(List.of(new VoiceMark(SALES, "S", new Pixel(161, 60), 18), new VoiceMark(MARKETING, "M", new Pixel(311, 60), 18)),
                line.marks());
        assertEquals(new Box(161, 56, 150, 8), line.span());
        assertEquals(List.of("level1", "level4"), line.words().stream().map(ChartText::text).toList());
        assertEquals(161 - 18, line.words().getFirst().at().x(), "a word stands below the middle of its mark");
        assertEquals(322 - 36, line.words().getLast().at().x(), "but not beyond the end");
    }

    @Test
    void voicesWithTheSameLevelStandSideBySide() {
        LevelLine line = line(Map.of(SALES, 2, MARKETING, 2), 222);

        assertEquals(List.of(201.5, 220.5), line.marks().stream().map(mark -> mark.centre().x()).toList());
        assertEquals(1, line.words().size());
        assertEquals(0, line.span().width());

        LevelLine end = line(Map.of(SALES, 0, MARKETING, 0, LEADERSHIP, 0), 222);
        assertEquals(List.of(109.0, 128.0, 147.0), end.marks().stream().map(mark -> mark.centre().x()).toList());
    }

    @Test
    void theSpanJoinsOnlyTheVoicesThatAreCompared() {
        LevelLine line = line(Map.of(SALES, 1, MARKETING, 2, LEADERSHIP, 4), 222);

        assertEquals(new Box(161, 56, 50, 8), line.span());
        assertEquals(3, line.marks().size());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 30, 120, 160, 250, 420})
    void wordsNeverMeetOrLeaveTheLine(double width) {
        for (Map<Voice, Integer> levels : List.of(Map.of(SALES, 0, MARKETING, 1, LEADERSHIP, 2), Map.of(SALES, 3, MARKETING, 4),
                Map.of(SALES, 0, MARKETING, 4), Map.of(SALES, 2, MARKETING, 3, LEADERSHIP, 4))) {
            LevelLine line = line(levels, width);
            double free = 100;
            for (ChartText word : line.words()) {
                assertTrue(word.at().x() >= free - 0.001 || word.text().isEmpty(), () -> "%s at %s".formatted(word, width));
                free = word.at().x() + RULER.width(word.text(), word.role());
            }
            assertTrue(free <= 100 + width + 0.001 || line.words().stream().allMatch(word -> word.text().isEmpty()));
        }
    }

    @Test
    void everyQuestionHasItsRowInItsArea() {
        BarsPlan plan = BarsPlan.of(Checklist.EMPTY, List.of(SALES, MARKETING), 700, WORDS, RULER);

        assertEquals(List.of(Question.values()), plan.rows().stream().map(BarsPlan.Row::asked).toList());
        assertEquals(List.of("TIME", "S -   M -", "METRICS", "S -   M -", "FEEDBACK", "S -   M -", "RECOGNITION", "S -   M -"),
                plan.headings().stream().map(ChartText::text).toList());
        assertTrue(plan.rows().stream().allMatch(row -> row.line().marks().isEmpty() && row.line().words().isEmpty()));
        assertEquals(4 * 44 + 25 * (20 + LevelLine.HEIGHT), plan.height(), "four headings and 25 rows");
        assertEquals(Optional.of(Question.T2), plan.at(new Pixel(5, 44 + 58 + 1)).map(BarsPlan.Row::asked));
        assertEquals(Optional.empty(), plan.at(new Pixel(5, 10)), "a heading is no row");
    }

    @Test
    void whatIsNoLevelIsSaidInWords() {
        Checklist checklist = Checklist.EMPTY.with(SALES, Question.T1, Answer.of(Rating.NOT_APPLICABLE))
                .with(MARKETING, Question.T1, Answer.level(3)).with(SALES, Question.T2, Answer.level(0));
        BarsPlan plan = BarsPlan.of(checklist, List.of(SALES, MARKETING), 700, WORDS, RULER);

        assertEquals(List.of("Ask T1", "T1 · S n/a"), texts(plan.rows().get(0)));
        assertEquals(List.of("Ask T2", "T2 · M -"), texts(plan.rows().get(1)));
        assertEquals(List.of(MARKETING), plan.rows().get(0).line().marks().stream().map(VoiceMark::voice).toList());
        assertEquals("S 0%   M 75%", plan.headings().get(1).text());
    }

    @Test
    void inANarrowPictureTheLineStandsBelowTheQuestion() {
        BarsPlan.Row row = BarsPlan.of(Checklist.EMPTY, List.of(Voice.values()), 340, WORDS, RULER).rows().getFirst();

        assertEquals(new Box(0, 44, 340, 20 + 2 * 17 + LevelLine.HEIGHT), row.box());
        assertEquals(44 + 10 + 2 * 17, row.line().box().y());
        assertEquals(340, row.line().box().width());
    }

    @Test
    void questionsThatPeopleAddedComeAfterTheAreas() {
        var lunch = new OwnQuestion(new OwnId(1), Area.TIME, "Do you eat together?", Scale.FREQUENCY, Actor.BOTH);
        Checklist checklist = Checklist.EMPTY.withOwn(OwnQuestions.NONE.add(lunch)).with(SALES, lunch, Answer.level(4));
        BarsPlan plan = BarsPlan.of(checklist, List.of(SALES), 700, WORDS, RULER);

        assertEquals("own", plan.headings().getLast().text());
        assertEquals(lunch, plan.rows().getLast().asked());
        assertEquals(List.of("Ask Q-001", "Q-001"), texts(plan.rows().getLast()));
        assertEquals(List.of("level4"), plan.rows().getLast().line().words().stream().map(ChartText::text).toList());
        assertEquals("S -", plan.headings().get(1).text(), "scored apart");
    }

    private static List<String> texts(BarsPlan.Row row) {
        return row.texts().stream().map(ChartText::text).toList();
    }

    @Test
    void marksFarApartAreNotMoved() {
        assertEquals(List.of(0.0, 0.0), Arrays.stream(SideBySideMarks.offsets(List.of(20.0, 4.0), 16)).boxed().toList());
    }
}
