package org.alignmentmatrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.nio.charset.StandardCharsets;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

class ProjectCodecTest {

    @Test
    void anEmptyBoardIsThisFile() {
        assertEquals("""
                {
                  "format": "alignment-matrix",
                  "version": 3,
                  "title": "",
                  "nextCard": 1,
                  "cards": [],
                  "checklist": {}
                }
                """, new String(ProjectCodec.encode(Board.EMPTY), StandardCharsets.UTF_8));
    }

    @Test
    void everyBoardIsReadBackAsItWas() throws ProblemException {
        for (long seed = 0; seed < 400; seed++) {
            Board board = RandomBoards.of(seed);

            Board read = ProjectCodec.decode(ProjectCodec.encode(board));

            assertEquals(board, read, "seed " + seed);
        }
    }

    @Test
    void theGeneratorGivesDifferentBoards() {
        assertNotEquals(RandomBoards.of(1), RandomBoards.of(2));
        assertEquals(RandomBoards.of(1), RandomBoards.of(1));
    }

    @Test
    void aByteOrderMarkAndWindowsLineEndsChangeNothing() throws ProblemException {
        Board board = RandomBoards.of(11, 20);
        String text = new String(ProjectCodec.encode(board), StandardCharsets.UTF_8);

        assertEquals(board, ProjectCodec.decode(("\uFEFF" + text.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8)));
    }
}
