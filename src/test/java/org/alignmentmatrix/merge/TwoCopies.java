package org.alignmentmatrix.merge;

import java.time.Instant;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.samples.RandomEdits;

/// A board at random, and what two people made of it apart from each other. The same seed gives the same three.
record TwoCopies(Board base, Board mine, Board theirs) {

    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    static TwoCopies of(long seed) {
        Board base = RandomBoards.of(seed);
        int edits = 1 + (int) (seed % 40);
        boolean sameSeconds = seed % 5 == 0;
        return new TwoCopies(base, edited(base, 3 * seed + 1, edits, 0), edited(base, 3 * seed + 2, edits, sameSeconds ? 0 : 1));
    }

    private static Board edited(Board base, long seed, int edits, int shift) {
        var random = new RandomEdits(seed, 2 * RandomBoards.MOST_CARDS);
        Board board = base;
        for (int i = 0; i < edits; i++) {
            Instant now = START.plusSeconds(2L * i + shift);
            board = random.next(board, now).applyTo(board, now);
        }
        return board;
    }
}
