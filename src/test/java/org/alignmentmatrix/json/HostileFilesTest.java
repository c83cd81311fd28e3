package org.alignmentmatrix.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.Problem.BadValue;
import org.alignmentmatrix.model.Problem.Broken;
import org.alignmentmatrix.model.Problem.DuplicateCard;
import org.alignmentmatrix.model.Problem.DuplicateName;
import org.alignmentmatrix.model.Problem.Foreign;
import org.alignmentmatrix.model.Problem.MissingValue;
import org.alignmentmatrix.model.Problem.NewerVersion;
import org.alignmentmatrix.model.Problem.TooLarge;
import org.alignmentmatrix.model.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// Files that are no boards, or boards with one thing wrong, and the whole problem each of them is refused with.
class HostileFilesTest {

    /// A valid project; each case changes one thing in it.
    private static final String VALID = """
            {"format":"alignment-matrix","version":3,"title":"Spring","nextCard":3,"cards":[
            {"id":"C-001","kind":"TEAM","side":"SALES","title":"Field","place":"TRAY","created":"2026-01-10T08:30:00Z"},
            {"id":"C-002","kind":"INITIATIVE","side":"JOINT","title":"Webinar","due":"2026-03-31","progress":45,"tags":["a"],
            "frictions":["K2"],"notes":"n","place":{"quadrant":"ALIGNED_COORDINATED","u":0.5,"v":0.25},"created":"2026-01-10T08:30:00Z"}
            ],"checklist":{"SALES":{"T1":{"rating":3,"comment":"c"}}}}
            """;

    private static final String LIMITS = "at most 64 levels deep, with texts of at most 1000000 characters, names of at most 256, "
            + "numbers of at most 64 characters and at most 4000000 values in all";
    private static final String LINE = "one line of text of at most 1000 characters";
    private static final String MOMENT = "a moment such as 2026-03-31T14:05:00Z";
    private static final String DAY = "a day from 1900-01-01 to 2199-12-31";
    private static final String WORDS = "a list of at most 50 texts, none twice, each of at most 100 characters";
    private static final String MARKS = "a list of any of K1, K2, K3, K4, K5, K6, K7, K8, K9, K10, none twice";

    @Test
    void theProjectThatTheCasesChangeIsValid() throws ProblemException {
        assertEquals(2, ProjectCodec.decode(VALID.getBytes(UTF_8)).cards().size());
    }

    static Stream<Arguments> foreignFiles() {
        return Stream.of(
                arguments("", "an empty file"),
                arguments("  \r\n", "a file without content"),
                arguments("\0\0\0\0", "a file of nothing but zero bytes"),
                arguments("\u0089PNG\r\n\u001A\n\0\0\0\rIHDR", "a picture (PNG)"),
                arguments("\u00FF\u00D8\u00FF\u00E0", "a picture (JPEG)"),
                arguments("%PDF-1.7\n", "a PDF document"),
                arguments("PK\u0003\u0004\u0014", "a ZIP archive or an office document"),
                arguments("<!DOCTYPE html><html></html>", "a web page or XML"),
                arguments("Title,Owner\nWebinar,Ann\n", "a text that is not JSON"),
                arguments("{ int x; }", "a text that is not JSON"),
                arguments("{", "a text that is not JSON"),
                arguments("[1,2]", "the JSON of another program"),
                arguments("{}", "the JSON of another program"),
                arguments("{\"format\":\"other\",\"version\":1}", "the JSON of another program"),
                arguments("{\"format\":5}", "the JSON of another program"),
                arguments("{\"name\":\"alignment-matrix\"}", "the JSON of another program"),
                arguments("\"alignment-matrix\"", "the JSON of another program"),
                arguments("abc\u00FF\u00C0", "a file that is not text"));
    }

    @ParameterizedTest
    @MethodSource("foreignFiles")
    void whatIsNoBoardIsForeign(String bytesAsLatin1, String found) {
        assertEquals(new Foreign(found), problem(bytesAsLatin1.getBytes(ISO_8859_1)));
    }

    @Test
    void utf16IsForeign() {
        assertEquals(new Foreign("a text in UTF-16"), problem(VALID.getBytes(UTF_16LE)));
        assertEquals(new Foreign("a text in UTF-16"), problem(VALID.getBytes(UTF_16BE)));
        assertEquals(new Foreign("a text in UTF-16"), problem(("\uFEFF" + VALID).getBytes(UTF_16LE)));
    }

    static Stream<Arguments> brokenFiles() {
        return Stream.of(
                arguments("\"version\":3,", "\"version\":,", new Broken(1, 40, "the character \",\"")),
                arguments("\"version\":3,", "\"version\":01,", new Broken(1, 41, "the character \"1\"")),
                arguments("\"version\":3,", "\"version\" 1,", new Broken(1, 40, "the character \"1\"")),
                arguments("\"C-001\"", "'C-001'", new Broken(2, 7, "the character \"'\"")),
                arguments("\"progress\":45", "\"progress\":tru", new Broken(3, 98, "the character \"t\"")),
                arguments("\"tags\":[\"a\"]", "\"tags\":[\"a\",]", new Broken(3, 113, "the character \"]\"")),
                arguments("\"Field\"", "\"Fi\neld\"", new Broken(2, 55, "the character \"\\u000A\"")),
                arguments("\"Field\"", "\"\\q\"", new Broken(2, 54, "the character \"q\"")),
                arguments("\"Field\"", "\"Gro\uD83D\uDE00\" 5", new Broken(2, 60, "the character \"5\"")),
                arguments("\"c\"}}}}\n", "\"c\"}}}}\n{}", new Broken(6, 1, "the character \"{\"")),
                arguments("\"c\"}}}}\n", "\"c\"}}}}\n\0\0\0", new Broken(6, 1, "the character \"\\u0000\"")),
                arguments("\"c\"}}}}\n", "\"c\"}}}", new Broken(5, 58, "the end of the file")),
                arguments("\"c\"}}}}\n", "\"c", new Broken(5, 54, "the end of the file")),
                arguments("{\"format\"", "{{\"format\"", new Broken(1, 2, "the character \"{\"")));
    }

    @ParameterizedTest
    @MethodSource("brokenFiles")
    void brokenJsonIsRefusedWithItsLineAndColumn(String before, String after, Problem expected) {
        assertEquals(expected, changed(before, after));
    }

    @Test
    void bytesThatAreNotUtf8AreRefusedWithTheirLineAndColumn() {
        byte[] bytes = VALID.replace("Field", "Fi\u0001ld").getBytes(UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == 1 ? (byte) 0xFF : bytes[i];
        }

        assertEquals(new Broken(2, 55, "bytes that are not UTF-8"), problem(bytes));
    }

    static Stream<Arguments> wrongBoards() {
        return Stream.of(
                bad("\"version\":3", "\"version\":\"1\"", "version", "\"1\"", "a whole number from 1"),
                bad("\"version\":3", "\"version\":1.0", "version", "1.0", "a whole number from 1"),
                bad("\"version\":3", "\"version\":0", "version", "0", "a whole number from 1"),
                bad("\"version\":3", "\"version\":null", "version", "null", "a whole number from 1"),
                bad("\"title\":\"Spring\"", "\"title\":5", "title", "5", "one line of text of at most 200 characters"),
                bad("Spring", "Spr\\ning", "title", "\"Spr\\u000Aing\"",
                        "one line of text of at most 200 characters (title must not hold the character U+000A (at 3))"),
                bad("Spring", "\\ud800", "title", "\"\\uD800\"",
                        "one line of text of at most 200 characters (title must not hold the character U+D800 (at 0))"),
                bad("\"nextCard\":3", "\"nextCard\":2", "nextCard", "2", "a whole number from 3 to 999999999"),
                bad("\"nextCard\":3", "\"nextCard\":1e2", "nextCard", "1e2", "a whole number from 3 to 999999999"),
                bad("\"nextCard\":3", "\"nextCard\":99999999999", "nextCard", "99999999999", "a whole number from 3 to 999999999"),
                bad("\"nextCard\":3,", "\"nextCard\":3,\"theme\":{\"dark\":[1,NaN]},", "theme.dark[1]", "NaN", "a number"),
                bad("\"nextCard\":3,", "\"nextCard\":3,\"x\\u0007\":-Infinity,", "x\\u0007", "-Infinity", "a number"));
    }

    static Stream<Arguments> wrongCards() {
        return Stream.of(
                bad("C-001", "C-1", "cards[0].id", "\"C-1\"", "an id from C-001 to C-999999998"),
                bad("C-001", "C-999999999", "cards[0].id", "\"C-999999999\"", "an id from C-001 to C-999999998"),
                bad("\"TEAM\"", "\"team\"", "cards[0].kind", "\"team\"", "one of INITIATIVE, TEAM"),
                bad("\"TEAM\"", "true", "cards[0].kind", "true", "one of INITIATIVE, TEAM"),
                bad("\"Field\"", "\"  \"", "cards[0].title", "\"  \"", LINE + " (title must not be blank)"),
                bad("\"Field\"", "[\"Field\", 1, {}, []]", "cards[0].title", "[\"Field\", 1, {}, []]", LINE),
                bad("\"Field\"", "\"" + "y".repeat(1_001) + "\"", "cards[0].title", "\"" + "y".repeat(80) + "…",
                        LINE + " (title must have at most 1000 characters, but has 1001)"),
                bad("\"due\":\"2026-03-31\"", "\"due\":\"31.03.2026\"", "cards[1].due", "\"31.03.2026\"", DAY),
                bad("\"due\":\"2026-03-31\"", "\"due\":\"2026-02-30\"", "cards[1].due", "\"2026-02-30\"", DAY),
                bad("\"due\":\"2026-03-31\"", "\"due\":null", "cards[1].due", "null", DAY),
                bad("\"due\":\"2026-03-31\"", "\"due\":\"1066-10-14\"", "cards[1].due", "\"1066-10-14\"",
                        DAY + " (due must be from 1900-01-01 to 2199-12-31, but is 1066-10-14)"),
                bad("\"progress\":45", "\"progress\":45.0", "cards[1].progress", "45.0", "a whole number from 0 to 100"),
                bad("\"progress\":45", "\"progress\":101", "cards[1].progress", "101", "a whole number from 0 to 100"),
                bad("\"progress\":45", "\"progress\":-0", "cards[1].progress", "-0", "a whole number from 0 to 100"),
                bad("\"progress\":45", "\"progress\":\"45\"", "cards[1].progress", "\"45\"", "a whole number from 0 to 100"),
                bad("[\"a\"]", "\"a\"", "cards[1].tags", "\"a\"", WORDS),
                bad("[\"a\"]", "[\"a\",null]", "cards[1].tags[1]", "null", "text"),
                bad("[\"a\"]", "[\"a\",\"a\"]", "cards[1].tags", "[\"a\", \"a\"]", WORDS + " (tags must not have “a” twice)"),
                bad("[\"K2\"]", "[\"K11\"]", "cards[1].frictions[0]", "\"K11\"", "one of K1, K2, K3, K4, K5, K6, K7, K8, K9, K10"),
                bad("[\"K2\"]", "[\"K2\",\"K2\"]", "cards[1].frictions", "[\"K2\", \"K2\"]", MARKS),
                bad("\"notes\":\"n\"", "\"notes\":\"\\u0000\\u202e\"", "cards[1].notes", "\"\\u0000\\u202E\"",
                        "text of at most 100000 characters (notes must not hold the character U+0000 (at 0))"),
                bad("2026-01-10T08:30:00Z\"},", "10 January\"},", "cards[0].created", "\"10 January\"", MOMENT),
                bad("\"notes\":\"n\"", "\"changed\":17", "cards[1].changed", "17", MOMENT));
    }

    static Stream<Arguments> wrongSizesLocksAndVotes() {
        return Stream.of(
                bad("\"notes\":\"n\"", "\"size\":\"HUGE\"", "cards[1].size", "\"HUGE\"", "one of SMALL, MEDIUM, LARGE"),
                bad("\"notes\":\"n\"", "\"size\":2", "cards[1].size", "2", "one of SMALL, MEDIUM, LARGE"),
                bad("\"notes\":\"n\"", "\"locked\":\"true\"", "cards[1].locked", "\"true\"", "true or false"),
                bad("\"notes\":\"n\"", "\"locked\":1", "cards[1].locked", "1", "true or false"),
                bad("\"notes\":\"n\"", "\"locked\":null", "cards[1].locked", "null", "true or false"),
                bad("\"notes\":\"n\"", "\"votesSales\":-1", "cards[1].votesSales", "-1", "a whole number from 0 to 999"),
                bad("\"notes\":\"n\"", "\"votesSales\":1000", "cards[1].votesSales", "1000", "a whole number from 0 to 999"),
                bad("\"notes\":\"n\"", "\"votesMarketing\":2.5", "cards[1].votesMarketing", "2.5", "a whole number from 0 to 999"),
                bad("\"notes\":\"n\"", "\"votesMarketing\":true", "cards[1].votesMarketing", "true",
                        "a whole number from 0 to 999"));
    }

    static Stream<Arguments> wrongStacks() {
        String top = "the id of another card on this board that lies on no stack itself";
        String stacked = "\"place\":{\"quadrant\":\"ALIGNED_COORDINATED\",\"u\":0.5,\"v\":0.25}";
        return Stream.of(
                bad("\"notes\":\"n\"", "\"stackedOn\":\"C-007\"", "cards[1].stackedOn", "\"C-007\"", top),
                bad("\"notes\":\"n\"", "\"stackedOn\":\"C-002\"", "cards[1].stackedOn", "\"C-002\"", top),
                bad("\"notes\":\"n\"", "\"stackedOn\":\"C-2\"", "cards[1].stackedOn", "\"C-2\"", "an id from C-001 to C-999999998"),
                bad("\"notes\":\"n\"", "\"stackedOn\":null", "cards[1].stackedOn", "null", "an id from C-001 to C-999999998"),
                bad("\"notes\":\"n\"", "\"stackedOn\":\"C-001\"", "cards[1].place",
                        "{\"quadrant\": \"ALIGNED_COORDINATED\", \"u\": 0.5, \"v\": 0.25}",
                        "the place of C-001, on whose stack the card lies"),
                bad(stacked + ",\"created\":\"2026-01-10T08:30:00Z\"}", "\"place\":\"TRAY\",\"stackedOn\":\"C-001\",\"created\":"
                                + "\"2026-01-10T08:30:00Z\"},{\"id\":\"C-003\",\"kind\":\"TEAM\",\"side\":\"SALES\",\"title\":\"Inside\","
                                + "\"place\":\"TRAY\",\"stackedOn\":\"C-002\",\"created\":\"2026-01-10T08:30:00Z\"}",
                        "cards[2].stackedOn", "\"C-002\"", top),
                bad("\"nextCard\":3", "\"frozen\":\"yes\",\"nextCard\":3", "frozen", "\"yes\"", "true or false"),
                bad("\"nextCard\":3", "\"frozen\":0,\"nextCard\":3", "frozen", "0", "true or false"));
    }

    static Stream<Arguments> wrongStyles() {
        String name = "one line of text of at most 60 characters";
        return Stream.of(
                style("[]", "", "[]", "a style for each quadrant that has one"),
                style("{\"ALIGNED_COORDINATED\":null}", ".ALIGNED_COORDINATED", "null", "a style"),
                style("{\"ALIGNED_COORDINATED\":{\"tint\":\"PINK\"}}", ".ALIGNED_COORDINATED.tint", "\"PINK\"",
                        "one of ROSE, GREEN, AMBER, BLUE, VIOLET, TEAL, ORANGE, GREY"),
                style("{\"ALIGNED_COORDINATED\":{\"name\":\" \"}}", ".ALIGNED_COORDINATED.name", "\" \"",
                        name + " (name must not be blank)"),
                style("{\"ALIGNED_COORDINATED\":{\"name\":\"a\\nb\"}}", ".ALIGNED_COORDINATED.name", "\"a\\u000Ab\"",
                        name + " (name must not hold the character U+000A (at 1))"),
                style("{\"ALIGNED_COORDINATED\":{\"name\":\"" + "y".repeat(61) + "\"}}", ".ALIGNED_COORDINATED.name",
                        "\"" + "y".repeat(61) + "\"", name + " (name must have at most 60 characters, but has 61)"),
                style("{\"ALIGNED_COORDINATED\":{\"meaning\":7}}", ".ALIGNED_COORDINATED.meaning", "7",
                        "one line of text of at most 120 characters"));
    }

    private static Arguments style(String json, String where, String found, String expected) {
        return bad("\"nextCard\":3", "\"styles\":" + json + ",\"nextCard\":3", "styles" + where, found, expected);
    }

    static Stream<Arguments> wrongPlacesAndAnswers() {
        return Stream.of(
                bad("\"TRAY\"", "\"BIN\"", "cards[0].place", "\"BIN\"", "TRAY, PARKING_LOT or a quadrant with u and v"),
                bad("\"ALIGNED_COORDINATED\"", "\"MIDDLE\"", "cards[1].place.quadrant", "\"MIDDLE\"",
                        "one of MISALIGNED_UNCOORDINATED, ALIGNED_COORDINATED, MISALIGNED_COORDINATED, ALIGNED_UNCOORDINATED"),
                bad("\"u\":0.5", "\"u\":1e999", "cards[1].place.u", "1e999", "a number from 0 to 1"),
                bad("\"u\":0.5", "\"u\":NaN", "cards[1].place.u", "NaN", "a number from 0 to 1"),
                bad("\"u\":0.5", "\"u\":-Infinity", "cards[1].place.u", "-Infinity", "a number from 0 to 1"),
                bad("\"u\":0.5", "\"u\":-0.01", "cards[1].place.u", "-0.01", "a number from 0 to 1"),
                bad("\"u\":0.5", "\"u\":\"0.5\"", "cards[1].place.u", "\"0.5\"", "a number from 0 to 1"),
                bad("\"T1\"", "\"Q-001\"", "checklist.SALES.Q-001", "{\"rating\": 3, \"comment\": \"c\"}",
                        "left out, or a question with this id in ownQuestions"),
                bad("\"rating\":3", "\"rating\":5", "checklist.SALES.T1.rating", "5", "a whole number from 0 to 4"),
                bad("\"rating\":3", "\"rating\":\"often\"", "checklist.SALES.T1.rating", "\"often\"",
                        "a whole number from 0 to 4 or NOT_APPLICABLE"),
                bad("\"comment\":\"c\"", "\"comment\":\"\\u007f\"", "checklist.SALES.T1.comment", "\"\\u007F\"",
                        "text of at most 10000 characters (comment must not hold the character U+007F (at 0))"),
                bad("{\"rating\":3,\"comment\":\"c\"}", "3", "checklist.SALES.T1", "3", "an answer"),
                bad("{\"SALES\":{\"T1\":{\"rating\":3,\"comment\":\"c\"}}}", "[]", "checklist", "[]", "the answers of each voice"));
    }

    private static Arguments bad(String before, String after, String where, String found, String expected) {
        return arguments(before, after, new BadValue(where, found, expected));
    }

    @ParameterizedTest
    @MethodSource({"wrongBoards", "wrongCards", "wrongSizesLocksAndVotes", "wrongStacks", "wrongStyles", "wrongPlacesAndAnswers"})
    void aWrongValueIsRefusedWithItsPlace(String before, String after, Problem expected) {
        assertEquals(expected, changed(before, after));
    }

    static Stream<Arguments> missingValues() {
        return Map.ofEntries(
                Map.entry("\"version\":3,", "version"),
                Map.entry("\"title\":\"Spring\",", "title"),
                Map.entry("\"nextCard\":3,", "nextCard"),
                Map.entry("\"kind\":\"TEAM\",", "cards[0].kind"),
                Map.entry("\"side\":\"SALES\",", "cards[0].side"),
                Map.entry("\"title\":\"Field\",", "cards[0].title"),
                Map.entry("\"id\":\"C-001\",", "cards[0].id"),
                Map.entry("\"place\":\"TRAY\",", "cards[0].place"),
                Map.entry("\"u\":0.5,", "cards[1].place.u"),
                Map.entry("\"quadrant\":\"ALIGNED_COORDINATED\",", "cards[1].place.quadrant"),
                Map.entry(",\"checklist\":{\"SALES\":{\"T1\":{\"rating\":3,\"comment\":\"c\"}}}", "checklist"))
                .entrySet().stream().map(entry -> arguments(entry.getKey(), entry.getValue()));
    }

    @ParameterizedTest
    @MethodSource("missingValues")
    void aMissingValueIsNamed(String removed, String where) {
        assertEquals(new MissingValue(where), changed(removed, ""));
    }

    @Test
    void aNewerVersionIsSaidWhateverElseItHolds() {
        assertEquals(new NewerVersion(99, 3), changed("\"version\":3,\"title\":\"Spring\"", "\"version\":99,\"name\":null"));
    }

    @Test
    void aNameThatStandsTwiceIsRefused() {
        assertEquals(new DuplicateName("cards[1]", "due", 3),
                changed("\"due\":\"2026-03-31\"", "\"due\":\"2026-03-31\",\"due\":\"2026-04-30\""));
        assertEquals(new DuplicateName("", "version", 1), changed("\"version\":3", "\"version\":3,\"version\":3"));
        assertEquals(new DuplicateName("", "title", 1), changed("\"title\"", "\"title\":\"\",\"tit\\u006ce\""));
    }

    @Test
    void twoCardsWithOneIdAreRefused() {
        assertEquals(new DuplicateCard("cards[1]", new CardId(1), "cards[0]"), changed("C-002", "C-001"));
    }

    @Test
    void whatGoesBeyondTheLimitsOfTheReaderIsRefusedWithItsPlace() {
        String deep = "[".repeat(61) + "]".repeat(61); // with the file, its list of cards and the card: 64 levels
        String beyond = "too long or too deep";
        assertEquals(new BadValue("cards[0].title", "[".repeat(60) + "[]" + "]".repeat(19) + "…", LINE), changed("\"Field\"", deep));
        assertEquals(new BadValue("cards[0].title" + "[0]".repeat(61), beyond, LIMITS), changed("\"Field\"", "[" + deep + "]"));
        assertEquals(new BadValue("cards[1].place.u", beyond, LIMITS), changed("0.5", "0." + "5".repeat(64)));
        assertEquals(new BadValue("cards[1].tags[1]", beyond, LIMITS), changed("[\"a\"]", "[1," + "5".repeat(65) + "]"));
        assertEquals(new BadValue("cards[1].notes", beyond, LIMITS), changed("\"n\"", "\"" + "n".repeat(1_000_001) + "\""));
        assertEquals(new BadValue("cards[1]", beyond, LIMITS), changed("\"notes\"", "\"" + "n".repeat(257) + "\""));
        assertEquals(new BadValue("cards[0].kind" + "[0]".repeat(61), beyond, LIMITS), changed("\"TEAM\"", "[".repeat(1_000_000)));
    }

    @Test
    void theMiddleOfAVeryLongPlaceIsLeftOut() {
        String name = "😀".repeat(40);
        BadValue problem = (BadValue) changed("\"n\"", "\"n\",\"x\":" + ("{\"" + name + "\":").repeat(50) + "NaN" + "}".repeat(50));

        assertEquals("cards[1].x." + name + "." + name.substring(0, 58) + "…" + name.substring(0, 68) + "." + name, problem.where());
    }

    @Test
    void aFileBeyondTheSizeLimitIsNotEvenLookedAt() {
        assertEquals(new TooLarge(67_108_865, 67_108_864), problem(new byte[ProjectCodec.SIZE_LIMIT + 1]));
    }

    @Test
    void millionsOfValuesAreRefused() {
        byte[] bytes = new byte[10_000_000];
        Arrays.fill(bytes, (byte) ',');
        for (int i = 1; i < bytes.length; i += 2) {
            bytes[i] = '1';
        }
        byte[] head = "{\"format\":\"alignment-matrix\",\"x\":[1".getBytes(UTF_8);
        System.arraycopy(head, 0, bytes, 0, head.length);

        BadValue problem = (BadValue) problem(bytes);

        assertEquals(List.of("too long or too deep", LIMITS), List.of(problem.found(), problem.expected()));
    }

    private static Problem changed(String before, String after) {
        int at = VALID.indexOf(before);
        assertEquals(true, at >= 0, before + " is not in the valid project");
        return problem((VALID.substring(0, at) + after + VALID.substring(at + before.length())).getBytes(UTF_8));
    }

    private static Problem problem(byte[] bytes) {
        return assertThrows(ProblemException.class, () -> ProjectCodec.decode(bytes)).problem();
    }
}
