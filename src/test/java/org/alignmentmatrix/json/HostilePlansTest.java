package org.alignmentmatrix.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Kpi;
import org.alignmentmatrix.model.OwnId;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.Problem.BadValue;
import org.alignmentmatrix.model.Problem.DuplicateName;
import org.alignmentmatrix.model.Problem.MissingValue;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Boards with one thing wrong in what follows from answers, and the whole problem each of them is refused with.
class HostilePlansTest {

    /// A valid project; each case changes one thing in it.
    private static final String VALID = """
            {"format":"alignment-matrix","version":3,"title":"","nextCard":1,"cards":[],"checklist":{
            "weights":{"TIME":40,"METRICS":30,"FEEDBACK":20,"RECOGNITION":10},
            "scaleWords":{"YES":["a","b","c","d","e"]},
            "nextOwnQuestion":3,"ownQuestions":[{"id":"Q-002","area":"TIME","ask":"Lunch?","scale":"YES","acts":"BOTH"}],
            "SALES":{"Q-002":{"rating":1}}},
            "signs":{"G1":true,"W1":7},
            "nextAction":3,"actions":[{"id":"A-001","title":"Call","due":"2026-03-31",
            "from":{"gap":"F2"},"created":"2026-01-10T08:30:00Z"},
            {"id":"A-002","title":"Meet","owner":"Ann","step":"REVIEW","created":"2026-01-10T08:30:00Z"}],
            "nextGoal":3,"goals":[{"id":"G-001","kpi":"PROFIT","timing":"LATE","target":-5.25},\
            {"id":"G-002","title":"Ours","timing":"EARLY"}],
            "agreement":{"ROLES":{"SALES":"close"}},
            "dismissals":{"W1:F2":"known"},
            "nextSnapshot":2,"snapshots":[{"id":"S-001","name":"Spring","taken":"2026-01-10T08:30:00Z","checklist":{},
            "standings":[{"card":"C-001","title":"Field","quadrant":"ALIGNED_COORDINATED"},
            {"card":"C-002","title":"Web","quadrant":"ALIGNED_COORDINATED"}]}]}
            """;

    private static final String DAY = "a day from 1900-01-01 to 2199-12-31";
    private static final String NUMBER = "a number from -1000000000000 to 1000000000000 with at most 4 decimals";
    private static final String FIVE = "a list of 5 words, worst first, none twice, each of at most 24 characters";
    private static final String SOURCE = "an object with one of question, gap, friction, improvement, sign, card";

    @Test
    void theProjectThatTheCasesChangeIsValid() throws ProblemException {
        Board board = read(VALID);

        assertEquals(new BigDecimal("-5.25"), board.goals().find(new GoalId(1)).map(Goal::target).orElseThrow());
        assertEquals(board, ProjectCodec.decode(ProjectCodec.encode(board)));
    }

    static Stream<Arguments> wrongChecklists() {
        return Stream.of(
                bad("\"TIME\":40", "\"TIME\":41", "checklist.weights",
                        "{\"TIME\": 41, \"METRICS\": 30, \"FEEDBACK\": 20, \"RECOGNITION\": 10}", "weights that add up to 100"),
                bad("\"TIME\":40", "\"TIME\":-1", "checklist.weights.TIME", "-1", "a whole number from 0 to 100"),
                bad("\"TIME\":40", "\"TIME\":40.0", "checklist.weights.TIME", "40.0", "a whole number from 0 to 100"),
                bad("[\"a\",\"b\",\"c\",\"d\",\"e\"]", "[\"a\"]", "checklist.scaleWords.YES", "[\"a\"]",
                        FIVE + " (YES must have 5 words, but has 1)"),
                bad("\"b\"", "\"a\"", "checklist.scaleWords.YES", "[\"a\", \"a\", \"c\", \"d\", \"e\"]",
                        FIVE + " (YES must not have a word twice: [a, a, c, d, e])"),
                bad("\"b\"", "\" \"", "checklist.scaleWords.YES", "[\"a\", \" \", \"c\", \"d\", \"e\"]",
                        FIVE + " (A word of YES must not be blank)"),
                bad("\"b\"", "7", "checklist.scaleWords.YES[1]", "7", "text"),
                bad("\"Q-002\",\"area\"", "\"Q-2\",\"area\"", "checklist.ownQuestions[0].id", "\"Q-2\"", "an id from Q-001 to Q-999999998"),
                bad("\"nextOwnQuestion\":3", "\"nextOwnQuestion\":2", "checklist.nextOwnQuestion", "2",
                        "a whole number from 3 to 999999999"),
                bad("\"Lunch?\"", "\" \"", "checklist.ownQuestions[0].ask", "\" \"",
                        "one line of text of at most 300 characters (ask must not be blank)"),
                bad("\"scale\":\"YES\"", "\"scale\":\"NO\"", "checklist.ownQuestions[0].scale", "\"NO\"",
                        "one of AMOUNT, FREQUENCY, EASE, YES, INTEGRATION"),
                bad("\"acts\":\"BOTH\"", "\"acts\":\"ALL\"", "checklist.ownQuestions[0].acts", "\"ALL\"",
                        "one of SALES, MARKETING, BOTH, LEADERSHIP"),
                bad("\"SALES\":{\"Q-002\"", "\"SALES\":{\"Q-001\"", "checklist.SALES.Q-001", "{\"rating\": 1}",
                        "left out, or a question with this id in ownQuestions"),
                bad("\"rating\":1", "\"rating\":5", "checklist.SALES.Q-002.rating", "5", "a whole number from 0 to 4"));
    }

    static Stream<Arguments> wrongSignsAndActions() {
        return Stream.of(
                bad("\"G1\":true", "\"G1\":false", "signs.G1", "false", "true or a number of hands from 1 to 999"),
                bad("\"W1\":7", "\"W1\":0", "signs.W1", "0", "a whole number from 1 to 999"),
                bad("\"W1\":7", "\"W1\":-3", "signs.W1", "-3", "a whole number from 1 to 999"),
                bad("A-002", "A-001", "actions[1].id", "\"A-001\"", "an id that none before it in actions has"),
                bad("A-002", "C-002", "actions[1].id", "\"C-002\"", "an id from A-001 to A-999999998"),
                bad("\"nextAction\":3", "\"nextAction\":2", "nextAction", "2", "a whole number from 3 to 999999999"),
                bad("\"Call\"", "\"\\n\"", "actions[0].title", "\"\\u000A\"",
                        "one line of text of at most 1000 characters (title must not be blank)"),
                bad("2026-03-31\"", "20255-03-31\"", "actions[0].due", "\"20255-03-31\"", DAY),
                bad("2026-03-31\"", "+20255-03-31\"", "actions[0].due", "\"+20255-03-31\"",
                        DAY + " (due must be from 1900-01-01 to 2199-12-31, but is +20255-03-31)"),
                bad("\"owner\":\"Ann\"", "\"owner\":null", "actions[1].owner", "null", "one line of text of at most 200 characters"),
                bad("\"REVIEW\"", "6", "actions[1].step", "6",
                        "one of GOALS_AND_METRICS, UNIFIED_MESSAGING, LEAD_HANDOFF, OPEN_CHANNELS, REVIEW"),
                bad("\"owner\":\"Ann\"", "\"done\":true", "actions[1].done", "true", "a moment such as 2026-03-31T14:05:00Z"));
    }

    static Stream<Arguments> wrongSources() {
        return Stream.of(
                source("{}", "", "{}", SOURCE),
                source("null", "", "null", SOURCE),
                source("{\"gap\":\"F2\",\"sign\":\"G1\"}", "", "{\"gap\": \"F2\", \"sign\": \"G1\"}", SOURCE),
                source("{\"mood\":\"bad\"}", "", "{\"mood\": \"bad\"}", SOURCE),
                source("{\"gap\":\"T10\"}", ".gap", "\"T10\"", "the id of a question (“T10” is no key of a question)"),
                source("{\"gap\":\"\\u0000\\u202e\"}", ".gap", "\"\\u0000\\u202E\"",
                        "the id of a question (“\\u0000\\u202E” is no key of a question)"),
                source("{\"gap\":\"" + "y".repeat(500) + "\"}", ".gap", "\"" + "y".repeat(80) + "…",
                        "the id of a question (“" + "y".repeat(200) + "…)"),
                source("{\"question\":7}", ".question", "7", "the id of a question"),
                source("{\"sign\":\"W3\"}", ".sign", "\"W3\"", "one of G1, G2, G3, G4, G5, W1, W2, W3A, W3B, W4"),
                source("{\"improvement\":\"I0\"}", ".improvement", "\"I0\"", "one of I1, I2, I3, I4, I5, I6, I7, I8, I9"),
                source("{\"card\":\"7\"}", ".card", "\"7\"", "an id from C-001 to C-999999998"));
    }

    private static Arguments source(String json, String where, String found, String expected) {
        return bad("{\"gap\":\"F2\"}", json, "actions[0].from" + where, found, expected);
    }

    static Stream<Arguments> wrongGoals() {
        return Stream.of(
                bad("G-002", "G-001", "goals[1].id", "\"G-001\"", "an id that none before it in goals has"),
                bad("\"nextGoal\":3", "\"nextGoal\":\"3\"", "nextGoal", "\"3\"", "a whole number from 3 to 999999999"),
                bad("\"Ours\"", "\"\"", "goals[1].title", "\"\"",
                        "one line of text of at most 200 characters (title must not be blank)"),
                bad("\"EARLY\"", "\"SOON\"", "goals[1].timing", "\"SOON\"", "one of EARLY, MIDDLE, LATE"),
                bad("-5.25", "\"-5.25\"", "goals[0].target", "\"-5.25\"", NUMBER),
                bad("-5.25", "NaN", "goals[0].target", "NaN", NUMBER),
                bad("-5.25", "Infinity", "goals[0].target", "Infinity", NUMBER),
                bad("-5.25", "1e99999999999", "goals[0].target", "1e99999999999", NUMBER),
                bad("-5.25", "1e999999999", "goals[0].target", "1e999999999",
                        NUMBER + " (target must be from -1000000000000 to 1000000000000, but is 1E+999999999)"),
                bad("-5.25", "1000000000000.1", "goals[0].target", "1000000000000.1",
                        NUMBER + " (target must be from -1000000000000 to 1000000000000, but is 1000000000000.1)"),
                bad("-5.25", "0.00001", "goals[0].target", "0.00001",
                        NUMBER + " (target must have at most 4 decimals, but is 0.00001)"),
                bad("\"kpi\":\"PROFIT\",", "\"kpi\":\"FOLLOWERS\",", "goals[0].kpi", "\"FOLLOWERS\"",
                        "one of " + Element.names(Kpi.class)),
                bad("\"kpi\":\"PROFIT\",", "\"kpi\":\"PROFIT\",\"unit\":\"thousand euros\",", "goals[0].unit", "\"thousand euros\"",
                        "one line of text of at most 12 characters (unit must have at most 12 characters, but has 14)"));
    }

    static Stream<Arguments> wrongAgreementsDismissalsAndSnapshots() {
        String standing = "{\"card\":\"C-001\",\"title\":\"Field\",\"quadrant\":\"ALIGNED_COORDINATED\"}";
        return Stream.of(
                bad("\"close\"", "5", "agreement.ROLES.SALES", "5", "text of at most 10000 characters"),
                bad("\"known\"", "\" \"", "dismissals.W1:F2", "\" \"",
                        "a reason of at most 1000 characters (reason must not be blank)"),
                bad("\"W1:F2\"", "\"w1\"", "dismissals.w1", "\"known\"",
                        "a reason of at most 1000 characters (“w1” is no key of a contradiction)"),
                bad("\"Spring\"", "\"\"", "snapshots[0].name", "\"\"",
                        "one line of text of at most 200 characters (name must not be blank)"),
                bad("\"checklist\":{},", "\"checklist\":{\"weights\":{\"TIME\":100,\"METRICS\":1,\"FEEDBACK\":0,\"RECOGNITION\":0}},",
                        "snapshots[0].checklist.weights",
                        "{\"TIME\": 100, \"METRICS\": 1, \"FEEDBACK\": 0, \"RECOGNITION\": 0}", "weights that add up to 100"),
                bad(standing + ",", standing + "," + standing + ",", "snapshots[0].standings[1].card", "\"C-001\"",
                        "an id behind that of the card before, C-001"),
                bad("\"Field\"", "\"\"", "snapshots[0].standings[0].title", "\"\"",
                        "one line of text of at most 1000 characters (title must not be blank)"),
                bad("\"nextSnapshot\":2", "\"nextSnapshot\":1", "nextSnapshot", "1", "a whole number from 2 to 999999999"));
    }

    private static Arguments bad(String before, String after, String where, String found, String expected) {
        return arguments(before, after, new BadValue(where, found, expected));
    }

    @ParameterizedTest
    @MethodSource({"wrongChecklists", "wrongSignsAndActions", "wrongSources", "wrongGoals", "wrongAgreementsDismissalsAndSnapshots"})
    void aWrongValueIsRefusedWithItsPlace(String before, String after, Problem expected) {
        assertEquals(expected, problem(changed(before, after)));
    }

    static Stream<Arguments> missingValues() {
        return Stream.of(
                arguments("\"nextAction\":3,", "nextAction"),
                arguments(",\"RECOGNITION\":10", "checklist.weights.RECOGNITION"),
                arguments("\"nextOwnQuestion\":3,", "checklist.nextOwnQuestion"),
                arguments("\"title\":\"Ours\",", "goals[1].title"),
                arguments(",\"timing\":\"LATE\"", "goals[0].timing"),
                arguments(",\"checklist\":{},\n", "snapshots[0].checklist"),
                arguments("\"taken\":\"2026-01-10T08:30:00Z\",", "snapshots[0].taken"));
    }

    @ParameterizedTest
    @MethodSource("missingValues")
    void aMissingValueIsNamed(String removed, String where) {
        assertEquals(new MissingValue(where), problem(changed(removed, removed.endsWith("\n") ? "," : "")));
    }

    @Test
    void oneContradictionIsNotSetAsideTwice() {
        assertEquals(new DuplicateName("dismissals", "W1:F2", 12), problem(changed("\"known\"", "\"known\",\"W1:F2\":\"again\"")));
    }

    @Test
    void anActionOutlivesTheCardAndTheQuestionItCameFrom() throws ProblemException {
        assertEquals(Optional.of(new Source.OfCard(new CardId(99))), sourceOfTheFirst("{\"card\":\"C-099\"}"));
        assertEquals(Optional.of(new Source.OfQuestion("Q-077")), sourceOfTheFirst("{\"question\":\"Q-077\"}"));
    }

    private static Optional<Source> sourceOfTheFirst(String json) throws ProblemException {
        return read(changed("{\"gap\":\"F2\"}", json)).actions().find(new ActionId(1))
                .flatMap(action -> Optional.ofNullable(action.from()));
    }

    @Test
    void theLastNumberLeavesABoardThatCanBeSaved() throws ProblemException {
        OwnQuestions own = read(changed("\"nextOwnQuestion\":3", "\"nextOwnQuestion\":999999999")).checklist().own();

        assertEquals(999_999_999, own.nextNumber());
        assertEquals(own, own.add(new OwnQuestion(new OwnId(999_999_999), own.all().getFirst().area(), "Late?",
                own.all().getFirst().scale(), own.all().getFirst().acts())));
    }

    @Test
    void tooManyGoalsAreRefused() {
        String many = IntStream.rangeClosed(1, 101).mapToObj("{\"id\":\"G-%03d\",\"kpi\":\"PROFIT\",\"timing\":\"LATE\"}"::formatted)
                .collect(Collectors.joining(",", "\"nextGoal\":102,\"goals\":[", "]"));
        BadValue problem = (BadValue) problem(VALID.replaceAll("\"nextGoal\".*]", many));

        assertEquals(List.of("goals", "a list of at most 100 goals"), List.of(problem.where(), problem.expected()));
        assertTrue(problem.found().startsWith("[{\"id\": \"G-001\""), problem.found());
    }

    private static String changed(String before, String after) {
        int at = VALID.indexOf(before);
        assertTrue(at >= 0, before + " is not in the valid project");
        return VALID.substring(0, at) + after + VALID.substring(at + before.length());
    }

    private static Board read(String project) throws ProblemException {
        return ProjectCodec.decode(project.getBytes(UTF_8));
    }

    private static Problem problem(String project) {
        return assertThrows(ProblemException.class, () -> read(project)).problem();
    }
}
