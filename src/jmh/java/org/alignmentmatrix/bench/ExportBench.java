package org.alignmentmatrix.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.app.SpreadsheetWords;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.CsvFile;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.table.Tables;
import org.alignmentmatrix.exchange.xlsx.XlsxExport;
import org.alignmentmatrix.exchange.xlsx.XlsxFile;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.ManyCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Order;
import org.alignmentmatrix.publish.Product;
import org.alignmentmatrix.publish.Progress;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.RunningToolkit;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/// What the spreadsheets of a large board cost, in time and in bytes (`gc.alloc.rate.norm`). The budget for 10 000 cards is 300 ms for
/// the tables, 2 s for the workbook and for a picture at twice the size, and 3 s for the pages.
///
/// Run with `mvn -Pbench -Dbench=ExportBench`.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class ExportBench {

    private static final LocalDate TODAY = LocalDate.of(2026, 1, 1);

    /// How many cards are on the board.
    @Param("10000")
    public int size;

    private Board board = Board.EMPTY;
    private SpreadsheetWords words = new SpreadsheetWords(Guide.in(Locale.ENGLISH), Messages.in(Locale.ENGLISH));
    private Publisher publisher =
            new Publisher(PublishedWords.of(Guide.in(Locale.ENGLISH), Messages.in(Locale.ENGLISH), ZoneOffset.UTC), new RunningToolkit());

    /// A full board.
    @Setup
    public void fill() {
        board = ManyCards.board(size, new Random(1), TODAY);
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        Platform.startup(() -> { });
    }

    /// The toolkit would keep the process alive.
    @TearDown
    public void end() {
        Platform.exit();
    }

    private List<Product> made(Form form) {
        return publisher.make(form, board, Order.of(List.of(form), Path.of(""), "board"), TODAY, Progress.SILENT);
    }

    /// At twice the size.
    @Benchmark
    public List<Product> picture() {
        return made(Form.PNG);
    }

    /// The board and the whole report.
    @Benchmark
    public List<Product> pages() {
        return made(Form.PDF);
    }

    @Benchmark
    public List<CsvFile> tables() {
        return CsvExport.of(board, words, TODAY, Dialect.excelFor(Locale.GERMANY));
    }

    @Benchmark
    public XlsxFile workbook() {
        return XlsxExport.of(board.title(), TODAY, Tables.of(board, words, TODAY), null, words);
    }
}
