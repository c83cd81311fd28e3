package org.alignmentmatrix.exchange.intake;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.alignmentmatrix.samples.SampleCards.placed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin.Untitled;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.samples.PlainIntakeWords;
import org.junit.jupiter.api.Test;

/// An export that somebody worked on in a spreadsheet comes in again: exactly what they changed is different, and one undo takes all
/// of it back.
class EditedElsewhereTest {

    private static final PlainIntakeWords WORDS = PlainIntakeWords.ENGLISH;
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00Z");
    private static final int CARDS = 14;

    private final Board board = board();

    private static Board board() {
        List<Card> cards = IntStream.rangeClosed(1, CARDS).mapToObj(number -> {
            Card card = number % 5 == 0 ? card(number) : placed(number, Quadrant.numbered(1 + number % 4), number / 20.0, 0.123456789);
            return card.withOwner("Owner " + number).withStart(LocalDate.of(2026, 3, number)).withDue(LocalDate.of(2026, 12, 31))
                    .withProgress(5 * number).withTags(List.of("a; b", "c")).withNotes("First line\n=SUM(A1)\n\"quoted\", ; end");
        }).map(card -> card.id().number() == 7 ? card.withTitle("=HYPERLINK(\"x\")").withLocked(true) : card).toList();
        return Sheet.board(cards.toArray(Card[]::new));
    }

    /// The exported table as rows of cells, with its header.
    private List<List<String>> exported() {
        byte[] bytes = CsvExport.of(board, WORDS, LocalDate.of(2026, 5, 1), Dialect.excelFor(Locale.GERMANY)).getFirst().bytes();
        String text = new String(bytes, StandardCharsets.UTF_8).substring(1); // without the byte order mark
        var rows = new ArrayList<List<String>>();
        CsvReader.builder().fieldSeparator(';').ofCsvRecord(text).forEach(row -> rows.add(new ArrayList<>(row.getFields())));
        return rows;
    }

    /// As a spreadsheet in English saves it: commas, no byte order mark, days in its own form, numbers without zeros at their ends.
    private static byte[] saved(List<List<String>> rows) {
        var text = new StringWriter();
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(row -> writer.writeRecord(row.stream().map(EditedElsewhereTest::rewritten).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static String rewritten(String cell) {
        if (cell.matches("2026-\\d\\d-\\d\\d")) {
            LocalDate day = LocalDate.parse(cell);
            return "%d/%d/%d".formatted(day.getMonthValue(), day.getDayOfMonth(), day.getYear());
        }
        if (cell.matches("2026-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d")) {
            return cell.substring(8, 10) + "/" + cell.substring(5, 7) + "/26 08:00";
        }
        return cell.matches("0,\\d+") ? cell.replace(',', '.') : cell.stripTrailing();
    }

    private List<List<String>> edited() {
        List<List<String>> rows = exported();
        List<String> header = List.copyOf(rows.getFirst());
        for (int number : new int[] {1, 2, 3}) {
            rows.get(number).set(header.indexOf("owner"), "Zoë");
        }
        rows.get(1).set(header.indexOf("quadrant_no"), "4");
        rows.get(4).set(header.indexOf("quadrant"), "aligned and coordinated");
        rows.get(5).set(header.indexOf("quadrant_no"), "3");
        rows.get(6).set(header.indexOf("quadrant_no"), "1");
        rows.get(8).set(header.indexOf("due"), "2027-01-15");
        rows.remove(9);
        var added = new ArrayList<>(IntStream.range(0, header.size()).mapToObj(_ -> "").toList());
        added.set(header.indexOf("title"), "New in the table");
        added.set(header.indexOf("quadrant"), "Aligned and Coordinated");
        rows.add(added);
        rows.forEach(row -> row.addFirst(row.remove(header.indexOf("notes")))); // columns in another order
        return rows;
    }

    private Proposal proposal() {
        var read = assertInstanceOf(Outcome.Table.class, Incoming.read(saved(edited()), "cards.csv", Choices.NONE, () -> false));
        Mapping mapping = Mapping.guess(read.table(), board, WORDS);
        assertEquals(Origin.OURS, mapping.origin());
        Proposal asked = Proposal.of(board, mapping, WORDS);
        assertEquals(DayOrder.MONTH_FIRST, asked.days().map(Proposal.DayQuestion::suggested).orElseThrow());
        return Proposal.of(board, mapping.withDays(DayOrder.MONTH_FIRST), WORDS);
    }

    private Card was(int number) {
        return board.cards().find(new CardId(number)).orElseThrow();
    }

    private static CellChange<String> owner(int number) {
        return new CellChange<>(CardField.OWNER, "Owner " + number, "Zoë");
    }

    private Optional<Item.Move> move(int number, Place to) {
        return Optional.of(new Item.Move(was(number).place(), to));
    }

    private Place moved(int number, int quadrant) {
        Spot spot = assertInstanceOf(Place.OnMatrix.class, was(number).place()).spot();
        return new Place.OnMatrix(Quadrant.numbered(quadrant), spot);
    }

    @Test
    void exactlyWhatWasEditedIsDifferent() {
        Proposal proposal = proposal();

        assertEquals(List.of(), proposal.problems());
        List<Item> items = proposal.items();
        Place fromTray = assertInstanceOf(Item.Changed.class, items.get(4)).move().orElseThrow().to();
        assertEquals(Optional.of(Quadrant.numbered(3)), fromTray.quadrantIfPlaced());
        Item.New added = assertInstanceOf(Item.New.class, items.get(7));
        assertEquals("New in the table", added.draft().title());
        assertEquals(Optional.of(Quadrant.ALIGNED_COORDINATED), added.draft().place().quadrantIfPlaced());
        assertEquals(List.of(
                changed(items.get(0), 1, List.of(owner(1)), move(1, moved(1, 4))),
                changed(items.get(1), 2, List.of(owner(2)), Optional.empty()),
                changed(items.get(2), 3, List.of(owner(3)), Optional.empty()),
                changed(items.get(3), 4, List.of(), move(4, moved(4, 2))),
                changed(items.get(4), 5, List.of(), move(5, fromTray)),
                changed(items.get(5), 6, List.of(), move(6, moved(6, 1))),
                changed(items.get(6), 8, List.of(new CellChange<>(CardField.DUE, LocalDate.of(2026, 12, 31), LocalDate.of(2027, 1, 15))),
                        Optional.empty()),
                added,
                new Item.Missing(was(9))), items);
        assertEquals(new Proposal.Counts(1, 7, 4, 1), proposal.counts());
        assertEquals(CARDS - 8, proposal.unchanged());
    }

    private Item.Changed changed(Item found, int number, List<CellChange<?>> cells, Optional<Item.Move> move) {
        return new Item.Changed(assertInstanceOf(Item.Changed.class, found).row(), was(number), cells, move);
    }

    @Test
    void allOfItIsOneUndoStep() {
        Proposal proposal = proposal();
        var document = new OpenDocument(board, new Untitled(), () -> NOW);
        Set<Integer> accepted = new HashSet<>(proposal.usual());
        accepted.add(proposal.items().size() - 1); // the missing card too

        document.perform(proposal.edit(accepted, NOW));

        assertEquals(CARDS, document.board().cards().size());
        assertEquals("Zoë", document.board().cards().find(new CardId(1)).orElseThrow().owner());
        assertEquals(Optional.empty(), document.board().cards().find(new CardId(9)));
        assertEquals("New in the table", document.board().cards().find(new CardId(CARDS + 1)).orElseThrow().title());
        document.undo();
        assertSame(board, document.board());
    }

    @Test
    void onlyTheAcceptedRowsAreTaken() {
        Proposal proposal = proposal();

        Board after = proposal.edit(Set.of(1, 3), NOW).applyTo(board, NOW);

        assertEquals(List.of(was(2).withOwner("Zoë").withChanged(NOW), was(4).withPlace(moved(4, 2)).withChanged(NOW)),
                after.cards().stream().filter(card -> card.changed().equals(NOW)).toList());
        assertEquals(CARDS, after.cards().size());
    }
}
