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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.table.Words;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Checklist;
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

/// Reads our tables with another implementation and compares what it finds with the board they were made of.
public final class ReadTables {

    private static final Pattern FORMULA = Pattern.compile("^[ \\u00a0\\u3000\\ufeff\\u200b]*[=+\\-@＝＋－＠\\t\\r\\n\\x00].*", Pattern.DOTALL);
    private static final Pattern PLAIN_NUMBER = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)*%?");
    private static final Words WORDS = new SomeWords();

    private ReadTables() {
    }

    /// That all tables of a board, made with [SomeWords], hold what stands on it, and no cell that a spreadsheet would run.
    ///
    /// @return all cells below the headers as they were before the guard, by the name of the file and row by row
    public static Map<String, List<List<String>>> assertSame(Board board, List<CsvFile> files, Dialect dialect, String which) {
        var cells = new LinkedHashMap<String, List<List<String>>>();
        for (CsvFile file : files) {
            List<CSVRecord> rows = read(file, dialect);
            cells.put(file.name(), rows.stream().map(row -> row.stream().map(FormulaGuard::unguard).toList()).toList());
            if (file.name().equals("cards.csv")) {
                assertSameCards(board, rows, dialect, which);
            } else if (file.name().equals("checklist.csv")) {
                assertSameAnswers(board, rows, which);
            }
        }
        ReadPlans.assertSamePlans(board, files, dialect, which);
        return cells;
    }

    /// All rows as another implementation reads them, after a look at the raw file.
    static List<CSVRecord> read(CsvFile file, Dialect dialect) {
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

    /// That the cards of a board are what stands in their rows.
    static void assertSameCards(Board board, List<CSVRecord> rows, Dialect dialect, String which) {
        assertEquals(board.cards().stream().map(Card::id).sorted().map(CardId::toString).toList(),
                rows.stream().map(row -> row.get("id")).toList(), which);
        for (CSVRecord row : rows) {
            Card card = board.cards().find(CardId.parse(row.get("id")).orElseThrow()).orElseThrow();
            assertEquals(board.title(), FormulaGuard.unguard(row.get("board")), which);
            assertEquals(asInTable(card), readBack(row), which);
            assertEquals(seconds(card.created()), FormulaGuard.unguard(row.get("created")), which);
            assertEquals(seconds(card.changed()), FormulaGuard.unguard(row.get("changed")), which);
            assertEquals(place(card.place()), placeIn(row, dialect), which);
        }
    }

    /// As far as the table of cards tells it.
    private static Card asInTable(Card card) {
        return card.withPlace(Place.TRAY).withStackedOn(null).withFrom(null).copy(card.id(), Instant.EPOCH)
                .withLocked(card.locked()).withVotes(card.votes());
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

    static <E extends Enum<E>> E constant(Class<E> type, String word) {
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

    /// That the answers of a board to the questions of the guide are what stands in their rows.
    static void assertSameAnswers(Board board, List<CSVRecord> all, String which) {
        List<CSVRecord> rows = all.stream().filter(row -> row.get("own").equals("0") && row.get("snapshot_id").isEmpty()).toList();
        Checklist checklist = board.checklist();
        long voices = Stream.concat(checklist.answers().keySet().stream(), checklist.own().answers().keySet().stream()).distinct().count();
        assertEquals(voices * Question.values().length, rows.size(), which);
        for (CSVRecord row : rows) {
            Answer answer = checklist.answer(constant(Voice.class, row.get("voice")), Question.valueOf(row.get("question_id")));
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
