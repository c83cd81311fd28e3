package org.alignmentmatrix.guide;

import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Step;
import org.junit.jupiter.api.Test;

/// Holds the program to the method: what its sources say, written out once more by hand.
class FidelityTest {

    private final Guide guide = Guide.in(Locale.ENGLISH);

    @Test
    void theFourQuadrantsAreNumberedAndNamed() {
        assertEquals(List.of(MISALIGNED_UNCOORDINATED, ALIGNED_COORDINATED, MISALIGNED_COORDINATED, ALIGNED_UNCOORDINATED),
                Stream.of(1, 2, 3, 4).map(Quadrant::numbered).toList());
        assertEquals(List.of(1, 2, 3, 4), each(Quadrant.values(), Quadrant::number));
        assertEquals(List.of(false, true, false, true), each(Quadrant.values(), Quadrant::aligned));
        assertEquals(List.of(false, true, true, false), each(Quadrant.values(), Quadrant::coordinated));
        assertEquals(List.of(2, 0, 1, 1), each(Quadrant.values(), Quadrant::stepsFromIdeal));
        assertEquals(List.of("Misaligned and Uncoordinated", "Aligned and Coordinated", "Misaligned but Coordinated",
                "Aligned but Uncoordinated"), each(Quadrant.values(), guide::name));
    }

    @Test
    void theTemplateLayoutHasTheAndStatesAboveAndTheButStatesBelow() {
        assertEquals(List.of(MISALIGNED_UNCOORDINATED, ALIGNED_COORDINATED, MISALIGNED_COORDINATED, ALIGNED_UNCOORDINATED),
                inReadingOrder(MatrixLayout.TEMPLATE));
    }

    @Test
    void theAxisLayoutSwapsTheLeftColumnOnly() {
        assertEquals(List.of(MISALIGNED_COORDINATED, ALIGNED_COORDINATED, MISALIGNED_UNCOORDINATED, ALIGNED_UNCOORDINATED),
                inReadingOrder(MatrixLayout.AXIS));
    }

    private static List<Quadrant> inReadingOrder(MatrixLayout layout) {
        return List.of(layout.at(0, 0), layout.at(1, 0), layout.at(0, 1), layout.at(1, 1));
    }

    @Test
    void aQuadrantIsFoundWhereItStands() {
        for (MatrixLayout layout : MatrixLayout.values()) {
            assertEquals(List.of(Quadrant.values()), each(Quadrant.values(), it -> layout.at(layout.column(it), layout.row(it))));
        }
    }

    @Test
    void theChecklistHasFourAreasWithTheseQuestions() {
        assertEquals(List.of("T1 T2 T3 T4 T5 T6 T7 T8 T9", "M1 M2 M3", "F1 F2 F3 F4 F5 F6 F7 F8 F9", "R1 R2 R3 R4"),
                each(Area.values(), area -> words(area.questions())));
        assertEquals(List.of(9, 3, 9, 4), each(Area.values(), area -> area.questions().size()));
        assertEquals(25, Question.values().length);
    }

    @Test
    void eachQuestionHasItsScaleAndWhoActs() {
        String expected = """
                T1 AMOUNT BOTH, T2 FREQUENCY BOTH, T3 YES MARKETING, T4 YES MARKETING, T5 YES MARKETING, T6 YES SALES, T7 YES MARKETING, \
                T8 YES MARKETING, T9 YES MARKETING, M1 YES LEADERSHIP, M2 YES LEADERSHIP, M3 YES LEADERSHIP, F1 INTEGRATION LEADERSHIP, \
                F2 EASE BOTH, F3 AMOUNT MARKETING, F4 FREQUENCY BOTH, F5 EASE MARKETING, F6 YES MARKETING, F7 YES SALES, \
                F8 YES MARKETING, F9 YES MARKETING, R1 YES LEADERSHIP, R2 YES SALES, R3 YES LEADERSHIP, R4 YES LEADERSHIP""";

        assertEquals(expected, String.join(", ", each(Question.values(), it -> it + " " + it.scale() + " " + it.acts())));
    }

    @Test
    void fiveSignsAreStrongAndFourAreWeakOneOfThemWithTwoTicks() {
        assertEquals("G1 G2 G3 G4 G5", words(Sign.strong()));
        assertEquals("W1 W2 W3A W3B W4", words(Sign.weak()));
        assertEquals(List.of("W1", "W2", "W3", "W4"), Sign.weak().stream().map(Sign::sign).distinct().toList());
        assertEquals("G1 METRICS, G2 FEEDBACK, G3 TIME, G4 FEEDBACK, G5 RECOGNITION, W1 FEEDBACK METRICS, W2 TIME RECOGNITION, "
                + "W3A METRICS RECOGNITION, W3B METRICS RECOGNITION, W4 FEEDBACK",
                String.join(", ", each(Sign.values(), sign -> sign + " " + words(sign.areas()))));
    }

    @Test
    void tenFrictionsAreAnsweredByNineImprovements() {
        assertEquals(10, Friction.values().length);
        assertEquals(9, Improvement.values().length);
        assertEquals(List.of("K1 I3", "K2 I1", "K3 I1", "K4 I4", "K5 I3 I2", "K6 I5", "K7 I6", "K8 I7", "K9 I8", "K10 I9"),
                each(Friction.values(), it -> it + " " + words(Improvement.answering(it))));
        assertEquals(List.of("K1 TIME FEEDBACK", "K2 METRICS", "K3 METRICS", "K4 RECOGNITION", "K5 FEEDBACK", "K6 RECOGNITION TIME",
                "K7 ", "K8 TIME", "K9 FEEDBACK", "K10 "), each(Friction.values(), it -> it + " " + words(Improvement.areasOf(it))));
        assertEquals(List.of("I1 K2 K3", "I2 K5", "I3 K1 K5", "I4 K4", "I5 K6", "I6 K7", "I7 K8", "I8 K9", "I9 K10"),
                each(Improvement.values(), it -> it + " " + words(it.frictions())));
        assertEquals(List.of("I1 METRICS", "I2 FEEDBACK", "I3 TIME FEEDBACK", "I4 RECOGNITION", "I5 RECOGNITION TIME", "I6 ",
                "I7 TIME", "I8 FEEDBACK", "I9 "), each(Improvement.values(), it -> it + " " + words(it.areas())));
    }

    @Test
    void fiveComponentsFiveStepsAndThreeFactors() {
        assertEquals("P1 P2 P3 P4 P5", words(List.of(Component.values())));
        assertEquals(List.of("Shared goals and metrics", "Unified messaging", "Lead management", "Communication channels",
                "Integrated technology"), each(Component.values(), guide::name));
        assertEquals(List.of("1 Common goals and metrics", "2 Unified messaging", "3 Lead scoring and handoff", "4 Open channels",
                "5 Review, refine, repeat"), each(Step.values(), step -> step.number() + " " + guide.name(step)));
        assertEquals(List.of(1, 4, 2), Step.SHORT_READING.stream().map(Step::number).toList());
        assertEquals(List.of("GOALS_AND_METRICS K2 K3", "COMMUNICATION K1 K5", "DATA_SHARING K5 K9"),
                each(Factor.values(), factor -> factor + " " + words(factor.frictions())));
    }

    @Test
    void nineCostsStandInThreeGroups() {
        assertEquals(9, Cost.values().length);
        assertEquals("MONEY MONEY MONEY PEOPLE PEOPLE PEOPLE CUSTOMERS CUSTOMERS CUSTOMERS", words(each(Cost.values(), Cost::group)));
    }

    @Test
    void eachMeasureHasItsDirectionAndTime() {
        String expected = """
                REVENUE_GROWTH UP LATE, REVENUE_FROM_MARKETING UP LATE, REVENUE_LOST DOWN LATE, PROFIT UP LATE, MARKET_SHARE UP LATE, \
                RETENTION UP LATE, CHURN DOWN LATE, LIFETIME_VALUE UP LATE, ACQUISITION_COST DOWN LATE, LEAD_CONVERSION UP MIDDLE, \
                LEAD_VOLUME UP EARLY, LEAD_QUALITY UP EARLY, FOLLOW_UP UP EARLY, WIN_RATE UP LATE, SMOOTH_SALES_CYCLE UP MIDDLE, \
                MARKETING_ROI OPEN MIDDLE, EFFICIENCY UP MIDDLE, SATISFACTION_AND_TRUST UP MIDDLE, REPUTATION UP LATE, MORALE UP EARLY, \
                MARKETING_TURNOVER DOWN MIDDLE, SLAS_KEPT UP EARLY, MESSAGE_CONSISTENCY UP EARLY""";

        assertEquals(expected, String.join(", ", each(Kpi.values(), it -> it + " " + it.direction() + " " + it.timing())));
        assertEquals(List.of(Kpi.LEAD_VOLUME), Stream.of(Kpi.values()).filter(Kpi::neverAlone).toList());
    }

    @Test
    void twoCasesAreSuccessesAndTwoFailures() {
        assertEquals(List.of("Microsoft true", "IBM true", "Hewlett-Packard false", "Dell false"),
                each(Case.values(), it -> guide.name(it) + " " + it.isSuccess()));
    }

    @Test
    void thereAreExactlyTwoFiguresEachWithItsSource() {
        assertEquals(Map.of("Figure.O1.quote", List.of("208 %"), "Figure.O2.quote", List.of("10 %")),
                found("[0-9][0-9.,]*\\s*(%|(?i:per ?cent))"));
        assertEquals(List.of(
                "Companies with good practice generated 208 % more revenue from marketing (source: HubSpot).",
                "Failing to align around processes and technology costs B2B companies 10 % or more of revenue (source: IDC Research)."),
                each(Figure.values(), guide::quote));
        assertEquals(List.of("HubSpot", "IDC Research"), each(Figure.values(), Figure::source));
    }

    @Test
    void noOtherNumberIsInvented() {
        assertEquals(Map.of(
                "Figure.O1.quote", List.of("208"),
                "Figure.O2.quote", List.of("10"),
                "Note.RHYTHM.text", List.of("7"),
                "Note.CHECK_IN.name", List.of("30"),
                "SampleInitiative.CHECK_IN.name", List.of("30"),
                "Note.REVIEWS.text", List.of("1", "2", "4", "13"),
                "Framework.FOUR_PS.name", List.of("4")), found("\\b[0-9]+"));
    }

    /// Which keys of the texts hold something, and what.
    private static Map<String, List<String>> found(String pattern) {
        var places = new TreeMap<String, List<String>>();
        Texts.in(Locale.ENGLISH).byKey().forEach((key, text) -> {
            List<String> hits = Pattern.compile(pattern).matcher(text).results().map(MatchResult::group).toList();
            if (!hits.isEmpty()) {
                places.put(key, hits);
            }
        });
        return places;
    }

    private static <T, R> List<R> each(T[] things, Function<T, R> what) {
        return Arrays.stream(things).map(what).toList();
    }

    private static String words(List<?> things) {
        return String.join(" ", things.stream().map(Object::toString).toList());
    }
}
