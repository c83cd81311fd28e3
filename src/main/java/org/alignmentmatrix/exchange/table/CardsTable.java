package org.alignmentmatrix.exchange.table;

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

/// The table `cards`: one row for each card, in the order of their ids, wherever they are.
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
final class CardsTable {

    static final String NAME = "cards";

    /// The fields that came second. What comes third stands behind them and behind what they came with.
    private static final List<CardField<?>> SECOND = List.of(CardField.SIZE, CardField.LOCKED, CardField.CUSTOMER_SALES,
            CardField.CUSTOMER_MARKETING, CardField.MESSAGE_SALES, CardField.MESSAGE_MARKETING, CardField.MEASURE_SALES,
            CardField.MEASURE_MARKETING, CardField.HORIZON_SALES, CardField.HORIZON_MARKETING);

    private static final List<String> PLACES = List.of("matrix", "tray", "parking lot");

    private CardsTable() {
    }

    static Table<?> of(Board board, Words words) {
        List<Card> byId = board.cards().stream().sorted((a, b) -> a.id().compareTo(b.id())).toList();
        return new Table<>(NAME, columns(board.title(), words, CardField.ALL), byId);
    }

    /// @param fields all fields that cards have; each gets a column
    static List<Column<Card>> columns(String board, Words words, List<CardField<?>> fields) {
        List<Column<Card>> known = Stream
                .of(first(board, words), SECOND.stream().map(CardsTable::field).toList(), Sources.columns(Card::from))
                .flatMap(List::stream).toList();
        Stream<Column<Card>> later = fields.stream().map(CardsTable::field)
                .filter(column -> !column.name().equals("components")) // stands above under its first name
                .filter(column -> known.stream().noneMatch(other -> other.name().equals(column.name())));
        return Stream.concat(known.stream(), later).toList();
    }

    private static List<Column<Card>> first(String board, Words words) {
        return List.of(
                Column.line("board", _ -> board),
                Column.code("id", card -> card.id().toString()),
                field(CardField.KIND),
                field(CardField.SIDE),
                field(CardField.TITLE),
                ofQuadrant("quadrant_no", new Content.Whole(1, 4), quadrant -> new Cell.Whole(quadrant.number())),
                ofQuadrant("quadrant", new Content.QuadrantName(), quadrant -> new Cell.Text(words.quadrant(quadrant))),
                ofQuadrant("aligned", new Content.Flag(), quadrant -> new Cell.Flag(quadrant.aligned())),
                ofQuadrant("coordinated", new Content.Flag(), quadrant -> new Cell.Flag(quadrant.coordinated())),
                ofSpot("x", Spot::u),
                ofSpot("y", Spot::v),
                field(CardField.OWNER),
                field(CardField.START),
                field(CardField.DUE),
                field(CardField.STATUS),
                field(CardField.PROGRESS),
                field(CardField.FRICTIONS),
                Column.code("component", card -> ids(card.components())),
                field(CardField.IMPROVEMENTS),
                field(CardField.VOTES_SALES),
                field(CardField.VOTES_MARKETING),
                field(CardField.WHY_HERE),
                field(CardField.NOTES),
                Column.moment("created", Card::created),
                Column.moment("changed", Card::changed),
                field(CardField.TAGS),
                Column.text("place", new Content.Choice(PLACES, false), card -> word(card.place())));
    }

    private static Column<Card> field(CardField<?> field) {
        String name = field.key().replaceAll("(?=[A-Z])", "_").toLowerCase(Locale.ROOT); // whyHere becomes why_here
        return new Column<>(name, content(field.type()), card -> cell(field.type(), field.of(card)));
    }

    private static Content content(FieldType<?> type) {
        return switch (type) {
            case FieldType.Text text -> text.lines() ? new Content.Prose() : new Content.Line();
            case FieldType.Choice<?>(var constants) -> Content.Choice.of(constants.getEnumConstants());
            case FieldType.Day _ -> new Content.Day();
            case FieldType.Percent _ -> new Content.Whole(0, 100);
            case FieldType.Count(int max) -> new Content.Whole(0, max);
            case FieldType.Flag _ -> new Content.Flag();
            case FieldType.Words _ -> new Content.Line();
            case FieldType.Marks<?> _ -> new Content.Code();
        };
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

    private static Column<Card> ofQuadrant(String name, Content content, Function<Quadrant, Cell> cell) {
        return new Column<>(name, content, card -> card.place().quadrantIfPlaced().map(cell).orElse(Cell.NONE));
    }

    private static Column<Card> ofSpot(String name, Function<Spot, Double> share) {
        return new Column<>(name, new Content.Share(), card -> card.place() instanceof Place.OnMatrix(Quadrant _, Spot spot)
                ? new Cell.Share(share.apply(spot)) : Cell.NONE);
    }

    private static String word(Place place) {
        return switch (place) {
            case Place.OnMatrix _ -> PLACES.get(0);
            case Place.Tray _ -> PLACES.get(1);
            case Place.ParkingLot _ -> PLACES.get(2);
        };
    }
}
