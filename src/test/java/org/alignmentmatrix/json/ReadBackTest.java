package org.alignmentmatrix.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

class ReadBackTest {

    @Test
    void whatWasWrittenIsReadBack() {
        for (long seed = 0; seed < 40; seed++) {
            Board board = RandomBoards.of(seed);
            assertTrue(ReadBack.gives(ProjectCodec.encode(board), board), "seed " + seed);
        }
        assertTrue(ReadBack.gives(ProjectCodec.encode(Board.EMPTY), Board.EMPTY));
        Board many = RandomBoards.of(1, 2_000);
        assertTrue(ReadBack.gives(ProjectCodec.encode(many), many));
    }

    @Test
    void anotherBoardIsNoticed() {
        assertFalse(ReadBack.gives(ProjectCodec.encode(RandomBoards.of(1)), RandomBoards.of(2)));
        assertFalse(ReadBack.gives(ProjectCodec.encode(Board.EMPTY), Board.EMPTY.withTitle("A")));
    }

    @Test
    void whatCannotBeOpenedIsNeverGivenBack() throws ProblemException {
        Board board = RandomBoards.of(5, 30);
        byte[] bytes = ProjectCodec.encode(board);
        var random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 3_000; i++) {
            byte[] damaged = damaged(bytes, random);
            boolean opens = opens(damaged, board);
            assertEquals(opens, ReadBack.gives(damaged, board) && opens, "change " + i);
            if (!opens) {
                refused++;
                assertFalse(ReadBack.gives(damaged, board), "change " + i + " is not read as the board");
            }
        }
        assertTrue(refused > 2_000, "only " + refused);
    }

    private static byte[] damaged(byte[] bytes, Random random) {
        byte[] damaged = random.nextInt(5) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes.clone();
        for (int flips = random.nextInt(2); flips >= 0 && damaged.length > 0; flips--) {
            damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
        }
        return damaged;
    }

    private static boolean opens(byte[] bytes, Board board) {
        try {
            return ProjectCodec.decode(bytes).equals(board);
        } catch (ProblemException e) {
            return false;
        }
    }

    @Test
    void halfASurrogatePairIsNoUtf8() {
        byte[] bytes = ProjectCodec.encode(Board.EMPTY.withTitle("AB?"));
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace("AB?", "\u00ed\u00a0\u0080"); // as some programs write U+D800

        assertFalse(ReadBack.gives(text.getBytes(StandardCharsets.ISO_8859_1), Board.EMPTY));
    }

    @Test
    void whatIsWrongIsSaidByTheReader() throws ProblemException {
        Board board = RandomBoards.of(3);

        assertTrue(ProjectCodec.isReadAs(board, ProjectCodec.encode(board)));
        assertFalse(ProjectCodec.isReadAs(board, ProjectCodec.encode(Board.EMPTY)));
        assertThrows(ProblemException.class, () -> ProjectCodec.isReadAs(board, new byte[0]));
    }
}
