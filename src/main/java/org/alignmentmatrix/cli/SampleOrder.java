package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.SafeWriter;

/// A board that somebody wants as a file, to measure or to look at. Equal orders give equal bytes.
///
/// @param cards how many, 0 to [ManyCards#MOST]
/// @param to the file; what stood in it is replaced
/// @param seed decides on everything else
/// @param allPlaced whether no card is left in the tray or the parking lot
record SampleOrder(int cards, Path to, long seed, boolean allPlaced) implements Work {

    /// The day that due dates are counted from; not today, so that the file is the same tomorrow.
    private static final LocalDate DAY = LocalDate.of(2026, 3, 31);

    /// Makes the board and writes it. It may be larger than what the program opens: that is worth a try, too.
    @Override
    public int run(Surroundings around) {
        Random random = new Random(seed);
        Board board = allPlaced ? ManyCards.placedBoard(cards, random, DAY) : ManyCards.board(cards, random, DAY);
        byte[] bytes = ProjectCodec.encode(board);
        try {
            SafeWriter.write(to, bytes);
        } catch (ProblemException e) {
            around.complain("%s", ProblemLine.of(to, e.problem()));
            return Exit.PROBLEM;
        }
        around.tell("A board with %d cards (%d bytes): %s", cards, bytes.length, to);
        if (bytes.length > ProjectCodec.SIZE_LIMIT) {
            around.tell("It is too large to be opened: at most %d bytes are.", ProjectCodec.SIZE_LIMIT);
        }
        return Exit.FINE;
    }
}
