package org.alignmentmatrix.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// What one edit of one card costs on a large board, in time and in bytes (`gc.alloc.rate.norm`). The budget at 10 000 cards
/// is 1 ms and 100 KB for each.
///
/// Run with `mvn -Pbench -Dbench=EditBench`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditBench {

    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    /// How many cards are on the board.
    @Param("10000")
    public int size;

    private Board board = Board.EMPTY;
    private Edit setTitle = new AddCards(List.of());
    private Edit moveCard = setTitle;
    private Edit addCard = setTitle;

    /// Lays the cards out evenly; the edits take one from the middle of the paint order.
    @Setup(Level.Trial)
    public void fill() {
        var cards = new ArrayList<Card>(size);
        for (int number = 1; number <= size; number++) {
            cards.add(Card.create(new CardId(number), CardKind.INITIATIVE, Side.SALES, "Initiative " + number, CREATED)
                    .withPlace(new Place.OnMatrix(Quadrant.numbered(number % 4 + 1), new Spot(number % 101 / 100.0, number % 97 / 96.0))));
        }
        board = Board.EMPTY.withCards(Cards.of(cards));
        var middle = new CardId(size / 2);
        setTitle = SetField.of(middle, CardField.TITLE, "Another title");
        moveCard = MoveCards.to(Map.of(middle, new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE)));
        addCard = new AddCards(List.of(Card.create(board.cards().nextId(), CardKind.TEAM, Side.MARKETING, "Events", NOW)));
    }

    @Benchmark
    public Board setTitleOfOneCard() {
        return setTitle.applyTo(board, NOW);
    }

    @Benchmark
    public Board moveOneCard() {
        return moveCard.applyTo(board, NOW);
    }

    @Benchmark
    public Board addOneCard() {
        return addCard.applyTo(board, NOW);
    }
}
