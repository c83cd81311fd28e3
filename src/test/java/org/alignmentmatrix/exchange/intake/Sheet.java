package org.alignmentmatrix.exchange.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.samples.PlainIntakeWords;

/// Small tables and boards for tests.
final class Sheet {

    static final PlainIntakeWords WORDS = PlainIntakeWords.ENGLISH;
    static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");

    private Sheet() {
    }

    /// @param lines the header, then the rows; a bar between two cells
    static RawTable of(String... lines) {
        List<String> header = cells(lines[0]);
        var rows = new ArrayList<RawTable.Row>();
        var troubles = new ArrayList<RawTable.Trouble>();
        for (int i = 1; i < lines.length; i++) {
            var cells = new ArrayList<>(cells(lines[i]));
            if (cells.size() < header.size()) {
                troubles.add(new RawTable.Trouble.TooFew(i + 1, cells.size(), header.size()));
                while (cells.size() < header.size()) {
                    cells.add("");
                }
            }
            rows.add(new RawTable.Row(i + 1, cells));
        }
        return new RawTable("test.csv", RawTable.Form.TEXT, header, rows, troubles);
    }

    private static List<String> cells(String line) {
        return Arrays.asList(line.split("\\|", -1));
    }

    static Board board(Card... cards) {
        return new Board("Spring", Cards.of(List.of(cards)), Checklist.EMPTY);
    }

    static Mapping mapping(Board board, String... lines) {
        return Mapping.guess(of(lines), board, WORDS);
    }

    static Proposal proposal(Board board, String... lines) {
        return Proposal.of(board, mapping(board, lines), WORDS);
    }

    /// The board after all usual items.
    static Board taken(Board board, String... lines) {
        Proposal proposal = proposal(board, lines);
        return proposal.edit(proposal.usual(), NOW).applyTo(board, NOW);
    }
}
