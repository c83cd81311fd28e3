package org.alignmentmatrix.exchange.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.csv.SomeWords;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Spot;
import org.junit.jupiter.api.Test;

class TablesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Card WEBINAR = card(7, "Webinar").withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0.5, 0.5)));
    private static final Card CALL = card(2, "Call").withPlace(new Place.OnMatrix(Quadrant.MISALIGNED_COORDINATED, new Spot(0, 1)));

    @Test
    void aFieldThatComesLaterStandsBehindAllOthers() {
        var later = new CardField<>("journeyStage", new FieldType.Text(100, false, false), Card::owner, Card::withOwner);
        List<CardField<?>> fields = Stream.concat(CardField.ALL.stream(), Stream.of(later)).toList();

        List<String> before = CardsTable.columns("Q4", new SomeWords(), CardField.ALL).stream().map(Column::name).toList();
        List<String> names = CardsTable.columns("Q4", new SomeWords(), fields).stream().map(Column::name).toList();

        assertEquals(Stream.concat(before.stream(), Stream.of("journey_stage")).toList(), names);
    }

    @Test
    void tablesStandInTheOrderOfTheirNamesAndNameNoColumnTwice() {
        List<Table<?>> tables = Tables.of(Board.EMPTY, new SomeWords(), TODAY);

        assertEquals(Tables.NAMES, tables.stream().map(Table::name).toList());
        for (Table<?> table : tables) {
            assertEquals(table.header().stream().distinct().toList(), table.header(), table.name());
        }
    }

    @Test
    void theHistoryHasARowForEachCardOnTheMatrixInEachSnapshotAndNow() {
        Board spring = board("Q4", CALL, WEBINAR.withTitle("Web seminar"), card(9, "In the tray"));
        Snapshot first = Snapshot.of(spring, new SnapshotId(1), "Spring", Instant.parse("2026-03-31T23:59:59Z"));
        Snapshot second = Snapshot.of(board("Q4", CALL), new SnapshotId(3), "Spring", Instant.parse("2026-06-30T08:00:00Z"));
        Board now = board("Q4", WEBINAR, card(10, "Parked").withPlace(Place.PARKING_LOT))
                .withSnapshots(new Snapshots(List.of(first, second), 4));

        assertEquals(List.of(
                "Q4|Spring|2026-03-31|C-002|Call|3|=not a formula|0|1|S-001",
                "Q4|Spring|2026-03-31|C-007|Web seminar|2|Ausgerichtet, abgestimmt; beides|1|1|S-001",
                "Q4|Spring|2026-06-30|C-002|Call|3|=not a formula|0|1|S-003",
                "Q4|current|2026-11-30|C-007|Webinar|2|Ausgerichtet, abgestimmt; beides|1|1|"), rows(table("history", now)));
    }

    @Test
    void tablesOfSeveralBoardsAreJoinedRowByRow() {
        Table<?> first = table("history", board("One", CALL));
        Table<?> second = table("history", board("Two", WEBINAR));

        Table<List<Cell>> both = Table.joined(List.of(first, second));

        assertEquals("history", both.name());
        assertEquals(first.header(), both.header());
        assertEquals(Stream.concat(rows(first).stream(), rows(second).stream()).toList(), rows(both));
    }

    @Test
    void tablesThatDifferAreNotJoined() {
        var thrown = assertThrows(IllegalArgumentException.class,
                () -> Table.joined(List.of(table("history", Board.EMPTY), table("agreement", Board.EMPTY))));

        assertEquals("agreement [board, point, sales, marketing] does not fit history [board, snapshot, date, card_id, title, "
                + "quadrant_no, quadrant, aligned, coordinated, snapshot_id]", thrown.getMessage());
    }

    private static Table<?> table(String name, Board board) {
        return Tables.of(board, new SomeWords(), TODAY).get(Tables.NAMES.indexOf(name));
    }

    private static List<String> rows(Table<?> table) {
        return table.made().rows().stream().map(row -> String.join("|", row.stream().map(TablesTest::text).toList())).toList();
    }

    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.None _ -> "";
            case Cell.Text(var text) -> text;
            case Cell.Whole(int value) -> Integer.toString(value);
            case Cell.Decimal(var value) -> value.toPlainString();
            case Cell.Share(double value) -> Double.toString(value);
            case Cell.Flag(boolean value) -> value ? "1" : "0";
            case Cell.Day(var day) -> day.toString();
            case Cell.Moment(var at) -> at.toString();
        };
    }

    private static Board board(String title, Card... cards) {
        return Board.EMPTY.withTitle(title).withCards(Cards.of(List.of(cards)));
    }

    private static Card card(int number, String title) {
        return Card.create(new CardId(number), CardKind.INITIATIVE, Side.JOINT, title, Instant.EPOCH);
    }
}
