package org.alignmentmatrix.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Unread;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// What nobody here understands stays in the file.
class UnreadTest {

    private static final String VALID = """
            {"format":"alignment-matrix","version":3,"title":"Spring","styles":{"ALIGNED_COORDINATED":{}},"nextCard":3,"cards":[
            {"id":"C-002","kind":"INITIATIVE","side":"JOINT","title":"Webinar","from":{"friction":"K2"},
            "place":{"quadrant":"ALIGNED_COORDINATED","u":0.5,"v":0.25},"created":"2026-01-10T08:30:00Z"},
            {"id":"C-001","kind":"TEAM","side":"SALES","title":"Field","place":"TRAY","created":"2026-01-10T08:30:00Z"}],
            "checklist":{"weights":{"TIME":25,"METRICS":25,"FEEDBACK":25,"RECOGNITION":25},"scaleWords":{},
            "nextOwnQuestion":3,"ownQuestions":[{"id":"Q-002","area":"TIME","ask":"Lunch?","scale":"YES","acts":"BOTH"}],
            "SALES":{"Q-002":{"rating":1},"T1":{"rating":2},"T2":{}}},
            "signs":{"G1":true},
            "nextAction":3,"actions":[{"id":"A-002","title":"Call","from":{"gap":"F2"},"created":"2026-01-10T08:30:00Z"}],
            "nextGoal":2,"goals":[{"id":"G-001","kpi":"PROFIT","timing":"LATE"}],
            "agreement":{"ROLES":{"SALES":"close"},"SUCCESS":{}},
            "nextSnapshot":2,"snapshots":[{"id":"S-001","name":"Spring","taken":"2026-01-10T08:30:00Z","checklist":{"LEADERSHIP":{}},
            "standings":[{"card":"C-002","title":"Web","quadrant":"ALIGNED_COORDINATED"}]}]}
            """;

    static Stream<Arguments> places() {
        return Stream.of(
                arguments("\"version\":3", "theme"),
                arguments("\"ALIGNED_COORDINATED\":{}", "styles/MIDDLE"),
                arguments("\"ALIGNED_COORDINATED\":{", "styles/ALIGNED_COORDINATED/colour"),
                arguments("\"id\":\"C-001\"", "cards/C-001/colour"),
                arguments("\"u\":0.5", "cards/C-002/place/w"),
                arguments("\"friction\":\"K2\"", "cards/C-002/from/note"),
                arguments("\"checklist\":{", "checklist/CUSTOMERS"),
                arguments("\"TIME\":25", "checklist/weights/MONEY"),
                arguments("\"scaleWords\":{", "checklist/scaleWords/SPEED"),
                arguments("\"ask\":\"Lunch?\"", "checklist/ownQuestions/Q-002/help"),
                arguments("\"SALES\":{", "checklist/SALES/T10"),
                arguments("\"T1\":{", "checklist/SALES/T1/confidence"),
                arguments("\"T2\":{", "checklist/SALES/T2/confidence"),
                arguments("\"Q-002\":{", "checklist/SALES/Q-002/confidence"),
                arguments("\"G1\":true", "signs/G6"),
                arguments("\"id\":\"A-002\"", "actions/A-002/progress"),
                arguments("\"gap\":\"F2\"", "actions/A-002/from/note"),
                arguments("\"id\":\"G-001\"", "goals/G-001/owner"),
                arguments("\"agreement\":{", "agreement/PRICE"),
                arguments("\"SALES\":\"close\"", "agreement/ROLES/LEADERSHIP"),
                arguments("\"SUCCESS\":{", "agreement/SUCCESS/LEADERSHIP"),
                arguments("\"id\":\"S-001\"", "snapshots/S-001/snapshots"),
                arguments("\"LEADERSHIP\":{", "snapshots/S-001/checklist/LEADERSHIP/T10"),
                arguments("\"card\":\"C-002\"", "snapshots/S-001/standings/C-002/u"));
    }

    @ParameterizedTest
    @MethodSource("places")
    void aMemberThatIsNotKnownStaysWhereItIs(String beside, String path) throws ProblemException {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String member = "\"" + name + "\":{\"b\":[1.50,null],\"a\":true}";
        int at = VALID.indexOf(beside) + beside.length();
        boolean first = beside.endsWith("{");
        boolean last = VALID.charAt(at) == '}';
        String project = VALID.substring(0, at) + (first ? "" : ",") + member + (first && !last ? "," : "") + VALID.substring(at);

        Board board = read(project);

        assertEquals(Map.of(path, "{\"b\":[1.50,null],\"a\":true}"), board.unread().parts());
        assertEquals(read(VALID), board.withUnread(Unread.NONE));
        assertEquals(board, ProjectCodec.decode(ProjectCodec.encode(board)));
    }

    @Test
    void whatIsNotKnownIsWrittenBehindWhatIsInTheOrderOfItsNames() throws ProblemException {
        Board board = read("""
                {"zoo":{"b":[1e400,"\\ud800"],"a":{}},"format":"alignment-matrix","":null,"version":3,"a/b~":"\\u0007","title":"",
                "nextCard":1,"cards":[],"checklist":{},"agreement":{"ROLES":{"\\"😀":0}}}""");

        assertEquals("""
                {
                  "format": "alignment-matrix",
                  "version": 3,
                  "title": "",
                  "nextCard": 1,
                  "cards": [],
                  "checklist": {},
                  "agreement": {
                    "ROLES": {
                      "\\"😀": 0
                    }
                  },
                  "": null,
                  "a/b~": "\\u0007",
                  "zoo": {
                    "b": [
                      1e400,
                      "\\ud800"
                    ],
                    "a": {}
                  }
                }
                """, new String(ProjectCodec.encode(board), UTF_8));
        assertEquals(Set.of("", "a~1b~0", "agreement/ROLES/\"😀", "zoo"), board.unread().parts().keySet());
    }

    @Test
    void theSameMembersInAnotherOrderAreTheSameBytes() throws ProblemException {
        Board one = read(VALID.replace("\"version\":3", "\"version\":3,\"x\":1,\"y\":{\"a\":1,\"b\":2}"));
        Board other = read(VALID.replace("\"version\":3", "\"y\":{\"a\":1,\"b\":2},\"version\":3,\"x\":1"));

        assertEquals(one, other);
        assertEquals(new String(ProjectCodec.encode(one), UTF_8), new String(ProjectCodec.encode(other), UTF_8));
    }

    @Test
    void theKnownPartsOfAFileAreTheSameBytesWithAndWithoutOthers() {
        for (long seed = 0; seed < 100; seed++) {
            Board bare = RandomBoards.of(seed).withUnread(Unread.NONE);
            Board more = bare.withUnread(part("zzz", "1"));

            String expected = new String(ProjectCodec.encode(bare), UTF_8).replaceFirst("\n}\n$", ",\n  \"zzz\": 1\n}\n");

            assertEquals(expected, new String(ProjectCodec.encode(more), UTF_8), "seed " + seed);
        }
    }

    @Test
    void aPartLeavesTheFileWithItsCardAndComesBackWithIt() throws ProblemException {
        Board board = read(VALID.replace("\"id\":\"C-001\"", "\"id\":\"C-001\",\"colour\":1"));
        Board removed = board.withCards(board.cards().remove(Set.of(new CardId(1))));

        Board read = ProjectCodec.decode(ProjectCodec.encode(removed));

        assertEquals(board.unread(), removed.unread());
        assertEquals(Unread.NONE, read.unread());
        assertEquals(read, ProjectCodec.asWritten(removed));
        assertNotEquals(read, removed);
        assertSame(board, ProjectCodec.asWritten(board));
        assertEquals(board, ProjectCodec.decode(ProjectCodec.encode(removed.withCards(board.cards()))));
    }

    @Test
    void aPartOfAPlaceWaitsUntilTheCardIsOnTheMatrixAgain() throws ProblemException {
        Board board = read(VALID.replace("\"u\":0.5", "\"u\":0.5,\"w\":7"));
        Board inTray = board.withCards(board.cards().change(Set.of(new CardId(2)), card -> card.withPlace(Place.TRAY)));

        assertEquals(Unread.NONE, ProjectCodec.asWritten(inTray).unread());
        assertEquals(ProjectCodec.asWritten(inTray), ProjectCodec.decode(ProjectCodec.encode(inTray)));
        assertEquals(Set.of("cards/C-002/place/w"), inTray.withCards(board.cards()).unread().parts().keySet());
    }

    static Stream<String> pathsWithoutAPlace() {
        return Stream.of("title", "cards", "cards/C-001", "cards/C-001/title", "cards/C-009/x", "cards/C-01/x", "cards/C-001/place/x",
                "cards/C-001/from/x", "cards/C-002/from/gap", "cards/C-002/tags/x", "cards/C-002/place/u/x", "nothing/x", "title/x",
                "styles/MIDDLE/x", "styles/ALIGNED_COORDINATED/tint", "signs/G1", "signs/G1/x", "actions/A-001/x", "actions/A-002/id",
                "goals/G-002/x", "agreement/ROLES/SALES", "agreement/PRICE/x", "dismissals/x", "checklist/SALES", "checklist/weights/TIME",
                "checklist/scaleWords/YES/x", "checklist/ownQuestions/Q-001/x", "checklist/ownQuestions/x", "checklist/SALES/T1/rating",
                "checklist/SALES/Q-001", "checklist/SALES/Q-001/x", "checklist/SALES/T10/x", "checklist/FINANCE/T1", "snapshots/S-002/x",
                "snapshots/S-001", "snapshots/S-001/standings/C-001/x", "snapshots/S-001/standings/x", "snapshots/S-001/goals/G-001/x",
                "snapshots/S-001/actions/A-002/x", "snapshots/S-001/checklist", "snapshots/S-001/checklist/ownQuestions/Q-002/x");
    }

    @ParameterizedTest
    @MethodSource("pathsWithoutAPlace")
    void aPartThatHasNoPlaceOnTheBoardIsNotWritten(String path) throws ProblemException {
        Board board = read(VALID);

        Board more = board.withUnread(part(path, "1"));

        assertEquals(board, ProjectCodec.asWritten(more));
        assertEquals(new String(ProjectCodec.encode(board), UTF_8), new String(ProjectCodec.encode(more), UTF_8));
    }

    @Test
    void aFileOfANewerVersionIsReadAsFarAsItIsUnderstood() throws ProblemException {
        Decoded newer = ProjectCodec.read(VALID.replace("\"version\":3", "\"version\":4,\"mood\":\"good\"").getBytes(UTF_8));

        assertTrue(newer.isNewer());
        assertEquals(4, newer.version());
        assertEquals(read(VALID).withUnread(part("mood", "\"good\"")), newer.board());
    }

    @Test
    void aCopyOfANewerFileIsOfThisVersionAndHoldsAllThatWasNotUnderstood() throws ProblemException {
        Decoded newer = ProjectCodec.read(VALID.replace("\"version\":3", "\"version\":4,\"mood\":\"good\"").getBytes(UTF_8));

        Decoded copy = ProjectCodec.read(ProjectCodec.encode(newer.board()));

        assertEquals(new Decoded(newer.board(), 3), copy);
        assertFalse(copy.isNewer());
    }

    @Test
    void aFileOfThisOrAnOlderVersionIsNotNewer() throws ProblemException {
        assertEquals(3, ProjectCodec.read(VALID.getBytes(UTF_8)).version());
        Decoded first = ProjectCodec.read(VALID.replace("\"version\":3", "\"version\":1").getBytes(UTF_8));
        assertEquals(1, first.version());
        assertFalse(first.isNewer());
    }

    @Test
    void aNewerFileThatSaysSomethingElseUnderAKnownNameIsOnlyNewer() {
        String newer = VALID.replace("\"version\":3", "\"version\":4").replace("\"TRAY\"", "{\"shelf\":2}");

        ProblemException refused = assertThrows(ProblemException.class, () -> read(newer));

        assertEquals(new Problem.NewerVersion(4, 3), refused.problem());
    }

    private static Unread part(String path, String json) {
        return new Unread(new TreeMap<>(Map.of(path, json)));
    }

    private static Board read(String project) throws ProblemException {
        return ProjectCodec.decode(project.getBytes(UTF_8));
    }
}
