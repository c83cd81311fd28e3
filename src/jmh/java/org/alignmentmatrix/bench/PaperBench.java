package org.alignmentmatrix.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.exchange.report.Report;
import org.alignmentmatrix.exchange.report.Reports;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.publish.Progress;
import org.alignmentmatrix.publish.Wording;
import org.alignmentmatrix.publish.paper.Paper;
import org.alignmentmatrix.publish.paper.Papers;
import org.alignmentmatrix.ui.text.Messages;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/// How long a large board and its report take to become a PDF file. The budget for 10 000 cards is 3 s; they fill 370 pages.
///
/// Run with `mvn -Pbench -Dbench=PaperBench`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 3, time = 5)
public class PaperBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /// How many cards are on the board.
    @Param("10000")
    public int size;

    private final Wording wording = PublishedWords.of(Guide.in(Locale.ENGLISH), Messages.in(Locale.ENGLISH), ZoneOffset.UTC);
    private final BoardFonts fonts = new BoardFonts();
    private final BoardPicture.Look look = BoardPicture.Look.of(Palette.of(Theme.LIGHT));
    private Board board = Board.EMPTY;

    @Setup
    public void fill() {
        board = ManyCards.board(size, new Random(1), TODAY);
    }

    @Benchmark
    public byte[] boardOnly() {
        return make(Paper.boardOnly(Paper.Size.A4));
    }

    @Benchmark
    public byte[] withReport() {
        return make(Paper.whole(Paper.Size.A4));
    }

    private byte[] make(Paper paper) {
        Report report = Reports.of(board, wording.report(), TODAY);
        var papers = new Papers(wording.board(), wording.charts().apply(board.checklist().words()), wording.paper());
        return papers.of(board, report, paper, look, fonts, TODAY, Progress.SILENT);
    }
}
