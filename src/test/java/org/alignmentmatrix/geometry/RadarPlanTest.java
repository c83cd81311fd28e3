package org.alignmentmatrix.geometry;

import static org.alignmentmatrix.model.Voice.LEADERSHIP;
import static org.alignmentmatrix.model.Voice.MARKETING;
import static org.alignmentmatrix.model.Voice.SALES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.insight.AreaScore;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;
import org.alignmentmatrix.samples.PlainChartWords;
import org.junit.jupiter.api.Test;

class RadarPlanTest {

    private static final TextRuler RULER = (text, _) -> text.length() * 6;
    private static final Box BOX = new Box(10, 20, 500, 300);

    private static RadarPlan plan(Scores... voices) {
        return RadarPlan.of(List.of(voices), BOX, new PlainChartWords(), RULER);
    }

    /// @param levels the level of a single answer in each area; below 0 for none
    private static Scores scores(Voice voice, int... levels) {
        return new Scores(voice, Stream.of(Area.values())
                .map(area -> new AreaScore(area, levels[area.ordinal()] < 0 ? 0 : 1, 3, Math.max(0, levels[area.ordinal()])))
                .toList(), Scores.of(Checklist.EMPTY, voice).own(), Weights.EQUAL);
    }

    @Test
    void aScoreStandsAtItsShareOfTheAxis() {
        RadarPlan plan = plan(scores(SALES, 4, 2, 1, 0));

        assertEquals(new Pixel(260, 170), plan.centre());
        assertEquals(103, plan.radius(), "half of the height without a name, a value and the air around: 150 - 17 - 16 - 14");
        RadarPlan.Path path = plan.curves().getFirst().paths().getFirst();
        assertEquals(List.of(new Pixel(260, 67), new Pixel(311.5, 170), new Pixel(260, 195.75), new Pixel(260, 170)), path.points());
        assertTrue(path.closed());
        assertEquals(path.points(), plan.curves().getFirst().marks().stream().map(VoiceMark::centre).toList());
        assertEquals(new Pixel(363, 170), plan.end(Area.METRICS));
        assertEquals(new Pixel(157, 170), plan.end(Area.RECOGNITION));
    }

    @Test
    void anAreaWithoutAScoreIsABreakInTheCurve() {
        RadarPlan.Curve curve = plan(scores(SALES, 4, -1, 4, 4)).curves().getFirst();

        assertEquals(List.of(new RadarPlan.Path(List.of(new Pixel(260, 273), new Pixel(157, 170), new Pixel(260, 67)), false)),
                curve.paths());
        assertEquals(3, curve.marks().size());
    }

    @Test
    void aScoreWithoutNeighboursIsAMarkAlone() {
        RadarPlan.Curve curve = plan(scores(SALES, 4, -1, 2, -1)).curves().getFirst();

        assertEquals(List.of(), curve.paths());
        assertEquals(List.of(new Pixel(260, 67), new Pixel(260, 221.5)), curve.marks().stream().map(VoiceMark::centre).toList());
    }

    @Test
    void marksInOnePlaceStandSideBySideAcrossTheAxis() {
        RadarPlan plan = plan(scores(SALES, 2, 2, 4, 0), scores(MARKETING, 2, 4, 4, 4), scores(LEADERSHIP, 2, 2, 0, 2));

        assertEquals(List.of(243.0, 260.0, 277.0), xs(plan, Area.TIME));
        assertEquals(List.of(118.5, 118.5, 118.5), ys(plan, Area.TIME));
        assertEquals(List.of(161.5, 170.0, 178.5), ys(plan, Area.METRICS));
        assertEquals(List.of(251.5, 268.5, 260.0), xs(plan, Area.FEEDBACK));
        assertEquals(List.of(170.0, 170.0, 170.0), ys(plan, Area.RECOGNITION));
    }

    private static List<Double> xs(RadarPlan plan, Area area) {
        return plan.curves().stream().map(curve -> curve.marks().get(area.ordinal()).centre().x()).toList();
    }

    private static List<Double> ys(RadarPlan plan, Area area) {
        return plan.curves().stream().map(curve -> curve.marks().get(area.ordinal()).centre().y()).toList();
    }

    @Test
    void eachAreaHasItsNameAndTheValuesOfAllVoices() {
        RadarPlan plan = plan(scores(SALES, 1, 2, -1, 0), scores(MARKETING, 3, 4, 1, -1));

        assertEquals(List.of("TIME", "S 25%   M 75%", "METRICS", "S 50%", "M 100%", "FEEDBACK", "S -   M 25%", "RECOGNITION", "S 0%", "M -",
                "50%", "100%"), plan.texts().stream().map(ChartText::text).toList());
        assertEquals("", plan.note());
    }

    @Test
    void noAnswersAreAnEmptyGridWithANote() {
        RadarPlan plan = plan(Scores.of(Checklist.EMPTY, SALES), Scores.of(Checklist.EMPTY, MARKETING));

        assertEquals("nothing yet", plan.note());
        assertTrue(plan.curves().stream().allMatch(curve -> curve.paths().isEmpty() && curve.marks().isEmpty()));
        assertEquals(4, plan.rings().size());
    }

    @Test
    void whereThereIsNoRoomNothingIsNegativeOrNoNumber() {
        RadarPlan plan = RadarPlan.of(List.of(scores(SALES, 4, 2, 1, 0)), new Box(0, 0, 0, 0), new PlainChartWords(), RULER);

        assertEquals(0, plan.radius());
        assertTrue(plan.curves().getFirst().marks().stream().allMatch(mark -> Double.isFinite(mark.centre().x() + mark.centre().y())));
    }

    @Test
    void allWordsStayInsideAndBesideThePicture() {
        RadarPlan plan = plan(scores(SALES, 4, 4, 4, 4), scores(MARKETING, 4, 4, 4, 4), scores(LEADERSHIP, 4, 4, 4, 4));
        double room = BOX.right() - plan.end(Area.METRICS).x();

        for (ChartText text : plan.texts()) {
            double width = RULER.width(text.text(), text.role());
            double left = switch (text.anchor()) {
                case LEFT -> text.at().x();
                case MIDDLE -> text.at().x() - width / 2;
                case RIGHT -> text.at().x() - width;
            };
            Box box = new Box(left, text.at().y() - 8, width, 16);
            assertEquals(BOX, BOX.union(box), text.text());
        }
        assertTrue(room > 70, () -> "room for the words: " + room);
        assertEquals(List.of(-8.5, 8.5), Arrays.stream(SideBySideMarks.offsets(List.of(5.0, 9.0), 16)).boxed().toList());
    }
}
