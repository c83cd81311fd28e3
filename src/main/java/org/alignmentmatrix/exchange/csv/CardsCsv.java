package org.alignmentmatrix.exchange.csv;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.jspecify.annotations.Nullable;

/// The table `cards.csv`: one row for each card, in the order of their ids, wherever they are.
///
/// - The header is always complete and in this order, because people bind formulas and queries to it. Fields that came
///   later stand behind all others.
/// - `place` is `matrix`, `tray` or `parking lot`. Only a card on the matrix has a quadrant and what follows from it.
/// - `x` and `y` tell where its centre stands inside its quadrant, 0 to 1 from the left and from the top, to four decimals.
///   They say nothing about how aligned it is.
/// - `aligned`, `coordinated` and `locked` are 1 or 0.
/// - `start` and `due` are ISO days, `created` and `changed` are moments in UTC to the second (`2026-11-22 14:03:00`).
/// - `frictions`, `component` and `improvements` are ids with a blank between them (`K1 K3`). `tags` stand with `; ` between them;
///   a semicolon or a backslash inside a tag gets a backslash in front.
/// - `from` and `from_id` are those of [Sources].
final class CardsCsv {

    static final String NAME = "cards.csv";

    /// The fields that came second. What comes third stands behind them and behind what they came with.
    private static final List<CardField<?>> SECOND = List.of(CardField.SIZE, CardField.LOCKED, CardField.CUSTOMER_SALES,
            CardField.CUSTOMER_MARKETING, CardField.MESSAGE_SALES, CardField.MESSAGE_MARKETING, CardField.MEASURE_SALES,
            CardField.MEASURE_MARKETING, CardField.HORIZON_SALES, CardField.HORIZON_MARKETING);

    private CardsCsv() {
    }

    static CsvFile of(Board board, Words words, Dialect dialect) {
        List<Card> byId = board.cards().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        return CsvTable.write(NAME, columns(board.title(), words, CardField.ALL), byId, dialect);
    }

    /// @param fields all fields that cards have; each gets a column
    static List<Column<Card>> columns(String board, Words words, List<CardField<?>> fields) {
        List<Column<Card>> known = Stream
                .of(first(board, words), SECOND.stream().map(CardsCsv::field).toList(), Sources.columns(Card::from))
                .flatMap(List::stream).toList();
        Stream<Column<Card>> later = fields.stream().map(CardsCsv::field)
                .filter(column -> !column.name().equals("components")) // stands above under its first name
                .filter(column -> known.stream().noneMatch(other -> other.name().equals(column.name())));
        return Stream.concat(known.stream(), later).toList();
    }

    private static List<Column<Card>> first(String board, Words words) {
        return List.of(
                Column.text("board", _ -> board),
                Column.text("id", card -> card.id().toString()),
                field(CardField.KIND),
                field(CardField.SIDE),
                field(CardField.TITLE),
                ofQuadrant("quadrant_no", quadrant -> new Cell.Whole(quadrant.number())),
                ofQuadrant("quadrant", quadrant -> new Cell.Text(words.quadrant(quadrant))),
                ofQuadrant("aligned", quadrant -> new Cell.Flag(quadrant.aligned())),
                ofQuadrant("coordinated", quadrant -> new Cell.Flag(quadrant.coordinated())),
                ofSpot("x", Spot::u),
                ofSpot("y", Spot::v),
                field(CardField.OWNER),
                field(CardField.START),
                field(CardField.DUE),
                field(CardField.STATUS),
                field(CardField.PROGRESS),
                field(CardField.FRICTIONS),
                new Column<>("component", card -> new Cell.Text(ids(card.components()))),
                field(CardField.IMPROVEMENTS),
                field(CardField.VOTES_SALES),
                field(CardField.VOTES_MARKETING),
                field(CardField.WHY_HERE),
                field(CardField.NOTES),
                new Column<>("created", card -> new Cell.Moment(card.created())),
                new Column<>("changed", card -> new Cell.Moment(card.changed())),
                field(CardField.TAGS),
                Column.text("place", card -> word(card.place())));
    }

    private static Column<Card> field(CardField<?> field) {
        String name = field.key().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT); // whyHere becomes why_here
        return new Column<>(name, card -> cell(field.type(), field.of(card)));
    }

    private static Cell cell(FieldType<?> type, @Nullable Object value) {
        return switch (type) {
            case FieldType.Text _ -> new Cell.Text((String) value);
            case FieldType.Choice<?> _ -> Cell.word((Enum<?>) value);
            case FieldType.Day _ -> Cell.day((LocalDate) value);
            case FieldType.Percent _, FieldType.Count _ -> new Cell.Whole((Integer) value);
            case FieldType.Flag _ -> new Cell.Flag((Boolean) value);
            case FieldType.Words _ -> new Cell.Text(list((Collection<?>) value));
            case FieldType.Marks<?> _ -> new Cell.Text(ids((Collection<?>) value));
        };
    }

    private static String ids(Collection<?> marks) {
        return marks.stream().map(Object::toString).collect(Collectors.joining(" "));
    }

    private static String list(Collection<?> words) {
        return words.stream()
                .map(word -> word.toString().replace("\\", "\\\\").replace(";", "\\;"))
                .collect(Collectors.joining("; "));
    }

    private static Column<Card> ofQuadrant(String name, Function<Quadrant, Cell> cell) {
        return new Column<>(name, card -> card.place().quadrantIfPlaced().map(cell).orElse(Cell.NONE));
    }

    private static Column<Card> ofSpot(String name, Function<Spot, Double> share) {
        return new Column<>(name, card -> card.place() instanceof Place.OnMatrix(Quadrant _, Spot spot)
                ? new Cell.Share(share.apply(spot)) : Cell.NONE);
    }

    private static String word(Place place) {
        return switch (place) {
            case Place.OnMatrix _ -> "matrix";
            case Place.Tray _ -> "tray";
            case Place.ParkingLot _ -> "parking lot";
        };
    }
}
