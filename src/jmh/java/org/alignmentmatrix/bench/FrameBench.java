package org.alignmentmatrix.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FrameChange;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.geometry.TextRuler;
import org.alignmentmatrix.geometry.Viewport;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.insight.CardFilter;
import org.alignmentmatrix.insight.CardSearch;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.samples.PlainWords;
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

/// What the picture and the file of a large board cost. The budget at 10 000 cards is 4 ms for a plan and 0.1 ms for a hit
/// test.
///
/// Run with `mvn -Pbench -Dbench=FrameBench`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class FrameBench {

    private static final Instant CREATED = Instant.parse("2026-01-01T00:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    private static final TextRuler RULER = (text, role) -> text.length() * role.size() * 0.5;
    private static final Viewport FIT = Viewport.fit(1_300, 900);
    private static final String LETTERS = "energy";
    private static final Matrix MATRIX = new Matrix(new Box(0, 0, 1_300, 900), MatrixLayout.TEMPLATE);

    /// How many cards are on the board.
    @Param({"1000", "10000"})
    public int size;

    private Board board = Board.EMPTY;
    private FramePlanner planner = new FramePlanner(RULER, new PlainWords());
    private Frame frame = planner.plan(Cards.EMPTY, MATRIX, TODAY);
    private byte[] file = new byte[0];
    private List<Pixel> points = List.of();
    private List<Card> cards = List.of();
    private CardSearch search = new CardSearch();
    private int step;

    /// Fills the matrix as people do; the clicks go everywhere.
    @Setup(Level.Trial)
    public void fill() {
        var random = new Random(1);
        board = ManyCards.placedBoard(size, random, TODAY);
        frame = planner.plan(board.cards(), MATRIX, TODAY);
        file = ProjectCodec.encode(board);
        cards = board.cards().stream().toList();
        points = random.doubles(1_024).mapToObj(x -> new Pixel(x * 1_300, random.nextDouble() * 900)).toList();
    }

    /// The first picture: all words are fitted.
    @Benchmark
    public Frame planAnew() {
        return new FramePlanner(RULER, new PlainWords()).plan(board.cards(), MATRIX, TODAY);
    }

    /// The picture after one card has moved.
    @Benchmark
    public Frame planAfterAMove() {
        var card = new CardId(step++ % size + 1);
        var place = new Place.OnMatrix(Quadrant.numbered(step % 4 + 1), new Spot(step % 101 / 100.0, step % 97 / 96.0));
        board = MoveCards.to(Map.of(card, place)).applyTo(board, CREATED);
        return planner.plan(board.cards(), MATRIX, TODAY);
    }

    /// The picture after a card has moved, near enough to read titles.
    @Benchmark
    public Frame planOfAZoomedView() {
        Viewport near = FIT.zoomedAt(points.get(step & 1_023), 6);
        var card = new CardId(step++ % size + 1);
        var place = new Place.OnMatrix(Quadrant.numbered(step % 4 + 1), new Spot(step % 101 / 100.0, step % 97 / 96.0));
        board = MoveCards.to(Map.of(card, place)).applyTo(board, CREATED);
        return planner.plan(Subject.of(board), Matrix.in(near, MatrixLayout.TEMPLATE), near.window(), TODAY);
    }

    /// What lifting a card costs besides painting.
    @Benchmark
    public Optional<List<Box>> lift() {
        return FrameChange.between(frame, frame.withFaint(Set.of(new CardId(step++ % size + 1))));
    }

    /// One more letter in the search field.
    @Benchmark
    public List<Card> findTyping() {
        return search.find(cards, CardFilter.NONE.withText(LETTERS.substring(0, step++ % LETTERS.length() + 1)), TODAY);
    }

    @Benchmark
    public Optional<CardPlan> hit() {
        return frame.cardAt(points.get(step++ & 1_023));
    }

    @Benchmark
    public List<CardPlan> touchedByAMarquee() {
        return frame.cardsTouching(Box.between(points.get(step++ & 1_023), points.get(step & 1_023)));
    }

    @Benchmark
    public byte[] encode() {
        return ProjectCodec.encode(board);
    }

    @Benchmark
    public Board decode() throws ProblemException {
        return ProjectCodec.decode(file);
    }
}
