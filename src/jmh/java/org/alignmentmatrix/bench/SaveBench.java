package org.alignmentmatrix.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Saved;
import org.alignmentmatrix.storage.Slot;
import org.alignmentmatrix.storage.Unsaved;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What a save of a large board costs, in time and in bytes (`gc.alloc.rate.norm`), and its parts. The budget for a save of 10 000
/// cards is 300 ms; what it makes in memory must not hold up the pictures that are painted meanwhile.
///
/// Run with `mvn -Pbench -Dbench=SaveBench`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class SaveBench {

    /// How many cards are on the board.
    @Param("10000")
    public int size;

    private final List<Board> boards = new ArrayList<>();
    private byte[] bytes = {};
    private Path folder = Path.of("");
    private Slot slot;
    private int turn;

    /// Two boards that differ, so that each save has something to keep.
    @Setup(Level.Trial)
    public void fill() throws IOException, ProblemException {
        Board board = ManyCards.board(size, new Random(1), LocalDate.of(2026, 1, 1));
        boards.addAll(List.of(board, board.withTitle("Another title")));
        bytes = ProjectCodec.encode(board);
        folder = Files.createTempDirectory("alignment-matrix");
        slot = new Journal(folder.resolve("recovery")).begin();
    }

    /// Removes what was written.
    @TearDown(Level.Trial)
    public void clean() throws IOException {
        slot.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Benchmark
    public byte[] encode() {
        return ProjectCodec.encode(boards.getFirst());
    }

    @Benchmark
    public Board decode() throws ProblemException {
        return ProjectCodec.decode(bytes);
    }

    @Benchmark
    public Saved save() throws ProblemException {
        turn = 1 - turn;
        return ProjectFile.save(folder.resolve("Many.matrix.json"), boards.get(turn), new Expected.Anything(),
                new Backups(folder.resolve("backups"), InstantSource.system()));
    }

    @Benchmark
    public void journal() throws ProblemException {
        turn = 1 - turn;
        slot.write(new Unsaved(boards.get(turn), folder.resolve("Many.matrix.json"), null, Instant.EPOCH));
    }
}
