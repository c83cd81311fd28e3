package org.alignmentmatrix.exchange.intake;

import static org.alignmentmatrix.exchange.intake.Sheet.NOW;
import static org.alignmentmatrix.exchange.intake.Sheet.WORDS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.csv.NastyBoards;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.table.Tables;
import org.alignmentmatrix.exchange.xlsx.SomeWorkbookWords;
import org.alignmentmatrix.exchange.xlsx.XlsxExport;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.samples.RandomBoards;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Cards that go out of one board and come as new ones into another are the same cards.
class AnotherBoardTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final int BOARDS = 60;

    @Test
    void cardsOfAWorkbookComeWithAllTheirFields() {
        int cards = 0;
        for (int seed = 0; seed < BOARDS; seed++) {
            Board board = board(seed);
            var words = new SomeWorkbookWords(WORDS);
            cards += assertComes(board, XlsxExport.of("Q4", TODAY, Tables.of(board, words, TODAY), null, words).bytes(), "seed " + seed);
        }
        assertTrue(cards > 500, cards + " cards");
    }

    @Test
    void cardsOfATableComeWithAllTheirFields() {
        int cards = 0;
        for (int seed = 0; seed < BOARDS; seed++) {
            Board board = board(seed);
            Dialect dialect = seed % 2 == 0 ? Dialect.excelFor(Locale.GERMANY) : Dialect.PLAIN;
            cards += assertComes(board, CsvExport.of(board, WORDS, TODAY, dialect).getFirst().bytes(), "seed " + seed);
        }
        assertTrue(cards > 500, cards + " cards");
    }

    private static Board board(int seed) {
        return NastyBoards.spoilt(RandomBoards.of(seed, seed % 25), new Random(seed));
    }

    private static int assertComes(Board board, byte[] bytes, String told) {
        Outcome outcome = Incoming.read(bytes, "cards", Choices.NONE, () -> false);
        Board target = Board.EMPTY.withStyles(board.styles());
        Mapping mapping = Mapping.guess(assertInstanceOf(Outcome.Table.class, outcome).table(), target, WORDS).withById(false);
        Proposal proposal = Proposal.of(target, mapping, WORDS);
        assertEquals(List.of(), proposal.problems(), told);
        Set<Integer> all = IntStream.range(0, proposal.items().size()).boxed().collect(Collectors.toSet());
        List<Card> came = proposal.edit(all, NOW).applyTo(target, NOW).cards().stream().toList();
        List<Card> went = board.cards().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        assertEquals(went.size(), came.size(), told);
        for (int i = 0; i < went.size(); i++) {
            String which = told + ", " + went.get(i).id();
            assertSameFields(went.get(i), came.get(i), which);
            assertSamePlace(went.get(i).place(), came.get(i).place(), which);
        }
        return came.size();
    }

    private static void assertSameFields(Card went, Card came, String told) {
        for (CardField<?> field : CardField.ALL) {
            boolean cut = field.of(went) instanceof String text && (text.length() > 32_000 || text.lines().count() > 250);
            if (!cut) { // a workbook holds less in a cell than a card does, and says so when it is written
                assertEquals(plain(field.of(went)), plain(field.of(came)), () -> told + ", " + field.key());
            }
        }
    }

    /// Blanks around a text may go.
    private static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case String text -> text.strip();
            case List<?> words -> words.stream().map(word -> word.toString().strip()).toList();
            case null, default -> value;
        };
    }

    private static void assertSamePlace(Place went, Place came, String told) {
        assertEquals(went.quadrantIfPlaced(), came.quadrantIfPlaced(), told);
        assertEquals(went.getClass(), came.getClass(), told);
        if (went instanceof Place.OnMatrix(var _, var before) && came instanceof Place.OnMatrix(var _, var after)) {
            assertEquals(before.u(), after.u(), PlaceReading.PRECISION, told);
            assertEquals(before.v(), after.v(), PlaceReading.PRECISION, told);
        }
    }
}
