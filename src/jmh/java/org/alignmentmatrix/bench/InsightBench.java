package org.alignmentmatrix.bench;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.insight.AlignmentIndex;
import org.alignmentmatrix.insight.CardClash;
import org.alignmentmatrix.insight.Contradictions;
import org.alignmentmatrix.insight.FrictionTable;
import org.alignmentmatrix.insight.NextStep;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Sign;
import org.alignmentmatrix.model.Signs;
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

/// What it costs to work out all that follows from a large board on which everything is filled in. The budget at 10 000 cards is
/// 20 ms for all of it.
///
/// Run with `mvn -Pbench -Dbench=InsightBench`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class InsightBench {

    /// How many cards are on the board.
    @Param("10000")
    public int size;

    private Board board = Board.EMPTY;

    @Setup(Level.Trial)
    public void fill() {
        Random random = new Random(1);
        Board many = ManyCards.placedBoard(size, random, LocalDate.of(2026, 1, 1));
        List<Card> cards = many.cards().stream().map(card -> filled(card, random)).toList();
        board = many.withCards(Cards.of(cards)).withChecklist(checklist(random)).withSigns(signs());
    }

    /// Every card has frictions and says as much as it can; the sides differ in few of them, so that all has to be compared.
    private static Card filled(Card card, Random random) {
        String customer = "Mid-size firms in the north that buy for the first time";
        var sales = new SideFacts(customer, "One guarantee for all that we deliver", "Closed deals", Horizon.NOW);
        var marketing = new SideFacts(" " + customer + ".", "one guarantee for all that we deliver",
                random.nextInt(10) == 0 ? "Leads" : "closed deals", Horizon.NOW);
        Friction[] all = Friction.values();
        return card.withFacts(new Facts(sales, marketing))
                .withFrictions(EnumSet.of(all[random.nextInt(all.length)], Friction.K2));
    }

    private static Checklist checklist(Random random) {
        Checklist checklist = Checklist.EMPTY;
        for (Voice voice : Voice.values()) {
            for (Question question : Question.values()) {
                checklist = checklist.with(voice, question, Answer.level(random.nextInt(5)));
            }
        }
        return checklist;
    }

    private static Signs signs() {
        Signs signs = Signs.NONE;
        for (Sign sign : Sign.values()) {
            signs = signs.with(sign, Optional.of(new Signs.Seen.Ticked()));
        }
        return signs;
    }

    /// All that the insight panel shows.
    @Benchmark
    public List<Object> everything() {
        return List.of(index(), contradictions(), frictions(), clashes(), firstSteps());
    }

    @Benchmark
    public AlignmentIndex index() {
        return AlignmentIndex.of(board);
    }

    @Benchmark
    public Contradictions contradictions() {
        return Contradictions.of(board);
    }

    @Benchmark
    public FrictionTable frictions() {
        return FrictionTable.of(board.cards());
    }

    @Benchmark
    public List<CardClash> clashes() {
        return CardClash.among(board.cards());
    }

    @Benchmark
    public List<NextStep> firstSteps() {
        return NextStep.first(board.cards(), 20);
    }
}
