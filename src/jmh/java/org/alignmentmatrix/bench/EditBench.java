package org.alignmentmatrix.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
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

/// What one edit costs on a large board, in time and in bytes (`gc.alloc.rate.norm`). The budget at 10 000 cards is 1 ms and
/// 100 KB for each edit of one card; those of many cards are here to be known.
///
/// Run with `mvn -Pbench -Dbench=EditBench`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EditBench {

    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");

    /// How many cards are on the board.
    @Param("10000")
    public int size;

    private Board board = Board.EMPTY;
    private Edit setTitle = new AddCards(List.of());
    private Edit moveCard = setTitle;
    private Edit addCard = setTitle;
    private Edit removeCard = setTitle;
    private Edit moveTenth = setTitle;
    private Edit answer = setTitle;

    /// The edits of one card take one from the middle of the paint order.
    @Setup(Level.Trial)
    public void fill() {
        board = ManyCards.placedBoard(size, new Random(1), LocalDate.of(2026, 1, 1));
        var middle = new CardId(size / 2);
        setTitle = SetField.of(middle, CardField.TITLE, "Another title");
        moveCard = MoveCards.to(Map.of(middle, new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE)));
        addCard = new AddCards(List.of(Card.create(board.cards().nextId(), CardKind.TEAM, Side.MARKETING, "Events", NOW)));
        removeCard = new RemoveCards(Set.of(middle));
        moveTenth = MoveCards.to(board.cards().stream().filter(card -> card.id().number() % 10 == 0)
                .collect(Collectors.toMap(Card::id, _ -> new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE))));
        answer = AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(3));
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

    @Benchmark
    public Board removeOneCard() {
        return removeCard.applyTo(board, NOW);
    }

    @Benchmark
    public Board moveEveryTenthCard() {
        return moveTenth.applyTo(board, NOW);
    }

    @Benchmark
    public Board answerAQuestion() {
        return answer.applyTo(board, NOW);
    }
}
