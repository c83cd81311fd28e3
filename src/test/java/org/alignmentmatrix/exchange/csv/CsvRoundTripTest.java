package org.alignmentmatrix.exchange.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.csv.Dialect.DecimalMark;
import org.alignmentmatrix.exchange.csv.Dialect.Delimiter;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Votes;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What another program reads out of our tables is what stands on the board.
class CsvRoundTripTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Pattern FORMULA = Pattern.compile("^[ \\u00a0\\u3000\\ufeff\\u200b]*[=+\\-@＝＋－＠\\t\\r\\n\\x00].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*%?");
    private static final Words WORDS = new SomeWords();

    @Test
    void threeHundredRandomBoardsComeBackFromAnotherReader() {
        int cards = 0;
        int answers = 0;
        int guarded = 0;
        for (int seed = 0; seed < 300; seed++) {
            Board board = NastyBoards.of(new SplittableRandom(seed));
            Dialect dialect = dialect(seed);
            List<CsvFile> files = CsvExport.of(board, WORDS, TODAY, dialect);
            List<CSVRecord> cardRows = read(files.getFirst(), dialect);
            List<CSVRecord> answerRows = read(files.get(1), dialect);
            assertSameCards(board, cardRows, dialect, "seed " + seed);
            assertSameAnswers(board, answerRows, "seed " + seed);
            cards += cardRows.size();
            answers += answerRows.size();
            guarded += files.getFirst().guarded() + files.get(1).guarded();
        }
        assertTrue(cards > 1_000 && answers > 5_000 && guarded > 1_000, cards + " cards, " + answers + " answers, " + guarded + " guarded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\"", "\"\"\"", ",", ";", "a,b;c", "\"=1+1\"", "#not a comment", " blanks ", "'", "''", "sep=;",
            "مرحبا \u202E؟", "👩‍👩‍👧‍👦", "\\", "\uFEFFx", "=1+1", "'=1+1", "@SUM(A1)", "-5", "NULL", "\\N"})
    void everyDelimiterCarriesEveryTitle(String title) {
        Card card = Card.create(new CardId(1), CardKind.INITIATIVE, Side.SALES, title, Instant.EPOCH)
                .withNotes(title + "\n" + title);
        Board board = Board.EMPTY.withTitle(title).withCards(Cards.of(List.of(card)));

        for (Delimiter delimiter : Delimiter.values()) {
            Dialect dialect = Dialect.PLAIN.withDelimiter(delimiter);
            assertSameCards(board, read(CsvExport.of(board, WORDS, TODAY, dialect).getFirst(), dialect), dialect, delimiter.name());
        }
    }

    @Test
    void everyCellOfEveryFileIsCountedIfItIsGuarded() {
        Board board = NastyBoards.of(new SplittableRandom(4));
        Dialect dialect = Dialect.PLAIN;

        for (CsvFile file : CsvExport.of(board, WORDS, TODAY, dialect)) {
            long guarded = read(file, dialect).stream().flatMap(CSVRecord::stream)
                    .filter(cell -> !FormulaGuard.unguard(cell).equals(cell)).count();
            assertEquals(guarded, file.guarded(), file.name());
        }
    }

    private static Dialect dialect(int seed) {
        return new Dialect(Delimiter.values()[seed % 3], DecimalMark.values()[seed / 3 % 2], seed / 6 % 2 == 0);
    }

    /// All rows as another implementation reads them, after a look at the raw file.
    private static List<CSVRecord> read(CsvFile file, Dialect dialect) {
        String text = new String(file.bytes(), StandardCharsets.UTF_8);
        assertEquals(dialect.byteOrderMark(), text.startsWith("\uFEFF"));
        assertTrue(text.endsWith("\r\n"));
        String body = dialect.byteOrderMark() ? text.substring(1) : text;
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(dialect.delimiter().character())
                .setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser parser = CSVParser.parse(body, format)) {
            List<CSVRecord> rows = parser.getRecords();
            assertEquals(file.rows(), rows.size());
            for (CSVRecord row : rows) {
                assertTrue(row.isConsistent(), row.toString());
                row.stream().forEach(cell -> assertTrue(!FORMULA.matcher(cell).matches() || PLAIN_NUMBER.matcher(cell).matches(), cell));
            }
            return rows;
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSameCards(Board board, List<CSVRecord> rows, Dialect dialect, String which) {
        assertEquals(board.cards().stream().map(Card::id).sorted().map(CardId::toString).toList(),
                rows.stream().map(row -> row.get("id")).toList(), which);
        for (CSVRecord row : rows) {
            Card card = board.cards().find(CardId.parse(row.get("id")).orElseThrow()).orElseThrow();
            assertEquals(board.title(), FormulaGuard.unguard(row.get("board")), which);
            assertEquals(withoutPlaceAndTimes(card), readBack(row), which);
            assertEquals(seconds(card.created()), FormulaGuard.unguard(row.get("created")), which);
            assertEquals(seconds(card.changed()), FormulaGuard.unguard(row.get("changed")), which);
            assertEquals(place(card.place()), placeIn(row, dialect), which);
        }
    }

    private static Card withoutPlaceAndTimes(Card card) {
        return card.withPlace(Place.TRAY).copy(card.id(), Instant.EPOCH).withLocked(card.locked()).withVotes(card.votes());
    }

    /// A card made again from the cells alone.
    private static Card readBack(CSVRecord row) {
        Card card = Card.create(CardId.parse(row.get("id")).orElseThrow(), constant(CardKind.class, row.get("kind")),
                constant(Side.class, row.get("side")), FormulaGuard.unguard(row.get("title")), Instant.EPOCH);
        return card.withOwner(FormulaGuard.unguard(row.get("owner")))
                .withStart(row.get("start").isEmpty() ? null : LocalDate.parse(row.get("start")))
                .withDue(row.get("due").isEmpty() ? null : LocalDate.parse(row.get("due")))
                .withStatus(constant(Status.class, row.get("status")))
                .withProgress(Integer.parseInt(row.get("progress")))
                .withFrictions(marks(Friction.class, row.get("frictions")))
                .withImprovements(marks(Improvement.class, row.get("improvements")))
                .withComponents(marks(Component.class, row.get("component")))
                .withFacts(new Facts(facts(row, "_sales"), facts(row, "_marketing")))
                .withSize(constant(Size.class, row.get("size")))
                .withLocked(row.get("locked").equals("1"))
                .withVotes(new Votes(Integer.parseInt(row.get("votes_sales")), Integer.parseInt(row.get("votes_marketing"))))
                .withWhyHere(FormulaGuard.unguard(row.get("why_here")))
                .withNotes(FormulaGuard.unguard(row.get("notes")))
                .withTags(tags(FormulaGuard.unguard(row.get("tags"))));
    }

    private static <E extends Enum<E>> Set<E> marks(Class<E> type, String cell) {
        return cell.isEmpty() ? Set.of()
                : Arrays.stream(cell.split(" ")).map(id -> Enum.valueOf(type, id)).collect(Collectors.toSet());
    }

    private static SideFacts facts(CSVRecord row, String side) {
        return new SideFacts(FormulaGuard.unguard(row.get("customer" + side)), FormulaGuard.unguard(row.get("message" + side)),
                FormulaGuard.unguard(row.get("measure" + side)), constant(Horizon.class, row.get("horizon" + side)));
    }

    private static List<String> tags(String cell) {
        var tags = new ArrayList<String>();
        var tag = new StringBuilder();
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            if (c == '\\') {
                tag.append(cell.charAt(++i));
            } else if (c == ';') {
                tags.add(tag.toString());
                tag.setLength(0);
                i++; // the blank
            } else {
                tag.append(c);
            }
        }
        return cell.isEmpty() ? List.of() : Stream.concat(tags.stream(), Stream.of(tag.toString())).toList();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.replace(' ', '_').toUpperCase(Locale.ROOT));
    }

    private static String seconds(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace("T", " ").replace("Z", "");
    }

    private static String place(Place place) {
        return switch (place) {
            case Place.Tray _ -> "tray||||||";
            case Place.ParkingLot _ -> "parking lot||||||";
            case Place.OnMatrix(Quadrant quadrant, var spot) -> String.format(Locale.ROOT, "matrix|%d|%s|%s|%s|%.4f|%.4f",
                    quadrant.number(), WORDS.quadrant(quadrant), quadrant.aligned() ? "1" : "0", quadrant.coordinated() ? "1" : "0",
                    spot.u(), spot.v());
        };
    }

    private static String placeIn(CSVRecord row, Dialect dialect) {
        return String.join("|", row.get("place"), row.get("quadrant_no"), FormulaGuard.unguard(row.get("quadrant")), row.get("aligned"),
                row.get("coordinated"), fourDecimals(row.get("x"), dialect), fourDecimals(row.get("y"), dialect));
    }

    private static String fourDecimals(String cell, Dialect dialect) {
        String number = cell.replace(dialect.decimalMark().character(), '.');
        return cell.isEmpty() ? "" : String.format(Locale.ROOT, "%.4f", Double.valueOf(number));
    }

    private static void assertSameAnswers(Board board, List<CSVRecord> rows, String which) {
        assertEquals(board.checklist().answers().size() * Question.values().length, rows.size(), which);
        for (CSVRecord row : rows) {
            Answer answer = board.checklist().answer(constant(Voice.class, row.get("voice")), Question.valueOf(row.get("question_id")));
            String rating = switch (answer.rating()) {
                case Rating.Level(int level) -> level + " 1 0";
                case Rating.NotApplicable _ -> " 0 1";
                case Rating.NotAnswered _ -> " 0 0";
            };
            assertEquals(rating, String.join(" ", row.get("score"), row.get("answered"), row.get("not_applicable")), which);
            assertEquals(answer.comment(), FormulaGuard.unguard(row.get("comment")), which);
            assertEquals(answer.evidence(), FormulaGuard.unguard(row.get("evidence")), which);
            assertEquals(Question.valueOf(row.get("question_id")).area().name(), row.get("area_id"), which);
        }
    }
}
