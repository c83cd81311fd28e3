package org.alignmentmatrix.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.samples.SampleCards;

/// Boards that know which one they are, so that a file tells which save it is from. The same number and size give the same board.
final class NumberedBoards {

    private static final String TITLE = "Save ";
    private static final int LEAST = 50_000;
    private static final int MOST = 2_000_000;
    private static final int NOTES = 20_000; // characters of a card, at most

    private NumberedBoards() {
    }

    /// A board whose file has about a size.
    ///
    /// @param number 0 or more
    /// @param bytes of the file, about
    static Board board(int number, int bytes) {
        var random = new Random(number);
        List<Card> cards = new ArrayList<>();
        for (int left = bytes; left > 0; left -= NOTES) {
            cards.add(SampleCards.card(cards.size() + 1).withNotes(letters(Math.min(left, NOTES), random)));
        }
        return new Board(TITLE + number, Cards.of(cards), Board.EMPTY.checklist());
    }

    private static String letters(int many, Random random) {
        char[] letters = new char[many];
        for (int i = 0; i < many; i++) {
            letters[i] = (char) ('a' + (random.nextInt() >>> 28));
        }
        return new String(letters);
    }

    /// A board whose file has 50 KB to 2 MB, of each order of magnitude as many.
    ///
    /// @param number 0 or more
    static Board ofAnySize(int number) {
        double share = new Random(~number).nextDouble();
        return board(number, (int) (LEAST * Math.pow((double) MOST / LEAST, share)));
    }

    /// Which of the boards of a size it is.
    ///
    /// @return nothing if it is none of them
    static OptionalInt number(Board board, int bytes) {
        OptionalInt said = said(board);
        return said.isPresent() && board.equals(board(said.getAsInt(), bytes)) ? said : OptionalInt.empty();
    }

    /// Which of the boards of [any size][#ofAnySize] it is.
    ///
    /// @return nothing if it is none of them
    static OptionalInt number(Board board) {
        OptionalInt said = said(board);
        return said.isPresent() && board.equals(ofAnySize(said.getAsInt())) ? said : OptionalInt.empty();
    }

    private static OptionalInt said(Board board) {
        return board.title().matches(TITLE + "\\d{1,9}") ? OptionalInt.of(Integer.parseInt(board.title().substring(TITLE.length())))
                : OptionalInt.empty();
    }
}
