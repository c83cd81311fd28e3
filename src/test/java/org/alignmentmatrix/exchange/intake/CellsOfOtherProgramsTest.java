package org.alignmentmatrix.exchange.intake;

import static org.alignmentmatrix.exchange.intake.Sheet.NOW;
import static org.alignmentmatrix.exchange.intake.Sheet.WORDS;
import static org.alignmentmatrix.exchange.intake.Sheet.board;
import static org.alignmentmatrix.exchange.intake.Sheet.taken;
import static org.alignmentmatrix.samples.SampleCards.card;
import static org.alignmentmatrix.samples.SampleCards.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.exchange.People;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.incoming.RawTable.Form;
import org.alignmentmatrix.exchange.incoming.RawTable.Trouble;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Quadrant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What other programs do to cells, and what people try with them, changes nothing that nobody meant.
class CellsOfOtherProgramsTest {

    private static final String HEADER = "id|title|quadrant_no|quadrant|place|owner|due|progress";
    private static final int LONG = 1_000_000;

    private static Board imported(Board board, RawTable table) {
        Proposal proposal = Proposal.of(board, Mapping.guess(table, board, WORDS), WORDS);
        return proposal.edit(proposal.usual(), NOW).applyTo(board, NOW);
    }

    private static RawTable with(RawTable table, Form form, List<Trouble> troubles) {
        return new RawTable(table.source(), form, table.header(), table.rows(), troubles);
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', value = {
        "TEXT, id|title|quadrant_no, '=1+1, =1+1",
        "TEXT, Title|Owner, '=1+1, '=1+1",
        "WORKBOOK, id|title|quadrant_no, '=1+1, '=1+1",
        "WORKBOOK, Title|Owner, '=1+1, '=1+1",
        "CLIPBOARD, Title|Owner, '=1+1, =1+1",
        "CLIPBOARD, Title|Owner, 'tis, 'tis"})
    void onlyOurOwnApostropheIsTakenOff(Form form, String header, String cell, String expected) {
        String row = header.startsWith("id") ? "|" + cell + "|" : cell + "|";

        Board after = imported(board(), with(Sheet.of(header, row), form, List.of()));

        assertEquals(expected, after.cards().find(new CardId(1)).orElseThrow().title());
    }

    @Test
    void anExportThatBecameAWorkbookElsewhereChangesNothing() {
        Board board = board(card(1).withTitle("=1+1"), card(2).withTitle("'=1+1"), card(3).withTags(List.of("=a", "b")));

        Board after = imported(board, with(Sheet.of("id|title|quadrant_no|tags", "C-001|'=1+1||", "C-002|''=1+1||", "C-003|Card 3||'=a; b"),
                Form.WORKBOOK, List.of()));

        assertEquals(board, after);
    }

    @Test
    void errorsAndMissingValuesOfFormulasEmptyNothing() {
        Card card = placed(1, Quadrant.ALIGNED_COORDINATED, 0.5, 0.5).withOwner("Zoë").withDue(LocalDate.of(2026, 4, 3)).withProgress(40);
        Board board = board(card);
        RawTable table = Sheet.of(HEADER, "C-001|||||||");
        var troubles = new ArrayList<Trouble>();
        for (int column = 1; column < table.header().size(); column++) {
            troubles.add(column % 2 == 0 ? new Trouble.NoValue(2, column) : new Trouble.BrokenCell(2, column, "#REF!"));
        }

        assertEquals(board, imported(board, with(table, Form.WORKBOOK, troubles)));
    }

    @Test
    void aTableWithoutNamesTakesNoOwnersAway() {
        Board board = board(card(1).withOwner("Zoë"), card(2).withOwner("Ali"));
        Board unnamed = People.UNNAMED.of(board);
        assertEquals(List.of("", ""), unnamed.cards().stream().map(Card::owner).toList());

        assertEquals(board, taken(board, "id|title|quadrant_no|owner", "C-001|Card 1||", "C-002|Card 2|| "));
    }

    @Test
    void oneOwnerOfManyCanBeTakenAway() {
        Board board = board(card(1).withOwner("Zoë"), card(2).withOwner("Ali"));

        Board after = taken(board, "id|title|quadrant_no|owner", "C-001|Card 1||Zoë", "C-002|Card 2||");

        assertEquals(List.of("Zoë", ""), after.cards().stream().map(Card::owner).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "Progress", "x", "due", "tags", "status", "frictions", "locked", "place", "title", "notes", "size"})
    void aCellOfAMillionBlanksIsReadAtOnce(String column) {
        Board board = board(card(1));

        for (String cell : List.of("C" + " ".repeat(LONG) + "x", "1" + " ".repeat(LONG) + "x", " ".repeat(LONG) + "%", "0".repeat(LONG) + "x")) {
            Proposal proposal = Sheet.proposal(board, "id|title|quadrant_no|" + column, "|A||" + cell);
            assertEquals(Optional.empty(), proposal.edit(proposal.usual(), NOW).applyTo(board, NOW).cards().find(new CardId(3)));
        }
    }

    @Test
    void theNumberOfAQuadrantIsNotTakenForTheNameOfAnother() {
        Board board = board(placed(1, Quadrant.numbered(2), 0.5, 0.5));
        Board named = board.withStyles(board.styles().with(Quadrant.numbered(1), board.styles().of(Quadrant.numbered(1)).withName("4")));

        Board after = taken(named, "id|title|quadrant_no", "C-001|Card 1|4");

        assertEquals(Optional.of(Quadrant.numbered(4)), after.cards().get(0).place().quadrantIfPlaced());
    }

    @Test
    void aNameOfAColumnThatIsNoNameIsCutInTheNotes() {
        Board after = taken(board(), "Title|" + "x".repeat(LONG), "Webinar|y");

        assertEquals("x".repeat(200) + ": y", after.cards().find(new CardId(1)).orElseThrow().notes());
    }
}
