package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.dialog.Message;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class BadFilesTest extends FileFlowCase {

    private static final String UNTOUCHED = " Nothing was opened and the file was not changed.";
    private static final String CARD = """
            {"format":"alignment-matrix","version":1,"title":"Spring","nextCard":3,
            "cards":[
            {"id":"C-001","kind":"INITIATIVE","side":"SALES","title":"Webinar","place":"TRAY","created":"2026-11-20T09:00:00Z"},
            {"id":"C-002","kind":"TEAM","side":"JOINT","title":"Events","progress":40,
            "place":{"quadrant":"ALIGNED_COORDINATED","u":0.5,"v":0.25},"created":"2026-11-20T09:00:00Z"}
            ],
            "checklist":{}}
            """;

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("half.matrix.json", CARD.substring(0, CARD.indexOf("Events")), new Message("The board is damaged",
                        "half.matrix.json cannot be read from line 4, column 53 on: the end of the file." + UNTOUCHED,
                        "Open an older copy of it, or correct the place in a text editor.")),
                arguments("keys.matrix.json", CARD.replace("\"progress\":40", "\"progress\":40,\"progress\":50"), new Message(
                        "The board says one thing twice",
                        "keys.matrix.json: in cards[1] the name “progress” stands twice (line 4), so nobody can tell which value counts."
                                + UNTOUCHED,
                        "Remove one of the two in a text editor, or open an older copy.")),
                arguments("huge.matrix.json", CARD.replace("0.25", "1e999"), bad(
                        "huge.matrix.json: cards[1].place.v is 1e999, but must be a number from 0 to 1.")),
                arguments("type.matrix.json", CARD.replace("40", "\"forty\""), bad(
                        "type.matrix.json: cards[1].progress is \"forty\", but must be a whole number from 0 to 100.")),
                arguments("quadrant.matrix.json", CARD.replace("ALIGNED_COORDINATED", "SOMEWHERE"), bad(
                        "quadrant.matrix.json: cards[1].place.quadrant is \"SOMEWHERE\", but must be one of MISALIGNED_UNCOORDINATED, "
                                + "ALIGNED_COORDINATED, MISALIGNED_COORDINATED, ALIGNED_UNCOORDINATED.")),
                arguments("long.matrix.json", CARD.replace("Webinar", "W".repeat(10_000)), bad(
                        "long.matrix.json: cards[0].title is \"" + "W".repeat(80) + "…, but must be one line of text of at most "
                                + "1000 characters (title must have at most 1000 characters, but has 10000).")),
                arguments("control.matrix.json", CARD.replace("Webinar", "Web\\u0007inar"), bad(
                        "control.matrix.json: cards[0].title is \"Web\\u0007inar\", but must be one line of text of at most "
                                + "1000 characters (title must not hold the character U+0007 (at 3)).")),
                arguments("ids.matrix.json", CARD.replace("C-002", "C-001"), new Message("Two cards have one id",
                        "ids.matrix.json: C-001 stands at cards[0] and again at cards[1]." + UNTOUCHED,
                        "Give one of the two another id in a text editor, or open an older copy.")),
                arguments("newer.matrix.json", CARD.replace("\"version\":1", "\"version\":99")
                        .replace("\"cards\":[", "\"cards\":{},\"columns\":["), new Message(
                        "This board was made with a newer version",
                        "newer.matrix.json has format 99, this program knows up to 3." + UNTOUCHED,
                        "Install the latest version to open it.")),
                arguments("empty.matrix.json", "", new Message("This file is not a board",
                        "empty.matrix.json looks like an empty file." + UNTOUCHED,
                        "Boards end with .matrix.json. A list of cards can be pasted: copy it and press Ctrl+V.")));
    }

    private static Message bad(String what) {
        return new Message("The board holds a value that cannot be used", what + UNTOUCHED,
                "Correct the value in a text editor, or open an older copy.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void aBadFileIsRefusedInWordsAndNothingChanges(String name, String content, Message expected) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve(name), bytes);
        Board before = document.board();

        files.open(file);
        runWindow();

        assertEquals(List.of(expected), dialogs.told);
        assertSame(before, document.board());
        assertEquals(new Origin.Untitled(), document.origin());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }
}
