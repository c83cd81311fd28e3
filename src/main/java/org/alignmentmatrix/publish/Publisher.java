package org.alignmentmatrix.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.report.Block;
import org.alignmentmatrix.exchange.report.Report;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.exchange.table.Tables;
import org.alignmentmatrix.exchange.xlsx.XlsxExport;
import org.alignmentmatrix.exchange.xlsx.XlsxFile;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.paint.Picture;
import org.alignmentmatrix.storage.FileSet;

/// Writes a board in the forms of an [Order]. All files are complete beside their places before the first of them takes its name,
/// so a failure or a change of mind before that leaves the folder as it was.
public final class Publisher {

    private static final double PICTURE_SCALE = 2; // of the picture in a workbook

    private final Wording wording;
    private final BoardPainting painting;
    private final ReportMaking reports;

    /// @param toolkit is asked only by forms that are painted
    public Publisher(Wording wording, Toolkit toolkit) {
        this.wording = wording;
        this.painting = new BoardPainting(wording.board(), toolkit);
        this.reports = new ReportMaking(wording, painting);
    }

    /// Makes and writes all files. It takes its time, so it must not be called on the thread of the window.
    ///
    /// @param today decides what is overdue and stands in the tables as the day of the export
    public Outcome publish(Board board, Order order, LocalDate today, Progress progress) {
        var written = new ArrayList<Outcome.Written>();
        var taken = new ArrayList<Path>();
        Board published = order.people().of(board);
        int forms = order.forms().size();
        int done = 0;
        Path at = order.folder();
        try (FileSet set = FileSet.begin()) {
            set.makeFolder(order.folder());
            for (Form form : order.forms()) {
                var steps = new Steps(progress, (double) done++ / forms, 1.0 / forms);
                steps.at(order.files(form).getFirst().getFileName().toString(), 0);
                for (Product product : products(form, published, order, today, steps)) {
                    steps.check();
                    at = order.folder().resolve(product.name());
                    set.add(at, product.bytes());
                    written.add(new Outcome.Written(form, at, product.bytes().length, product.rows(), product.guarded(),
                            product.losses()));
                }
            }
            new Steps(progress, 1, 0).check();
            set.take(taken::add);
            return new Outcome.Done(written);
        } catch (CancellationException e) {
            return new Outcome.Cancelled();
        } catch (ProblemException e) {
            boolean complete = written.size() == order.files().size();
            return new Outcome.Failed(complete ? order.files().get(taken.size()) : at, e.problem(), taken);
        }
    }

    /// The files of one form, complete and in memory; nothing is written. It takes its time too.
    ///
    /// @param form one of the order
    /// @throws CancellationException if the progress says that nobody wants it any more
    public List<Product> make(Form form, Board board, Order order, LocalDate today, Progress progress) {
        return products(form, order.people().of(board), order, today, new Steps(progress, 0, 1));
    }

    private List<Product> products(Form form, Board board, Order order, LocalDate today, Steps steps) {
        return switch (form) {
            case CSV -> CsvExport.of(board, wording.tables(), today, order.dialect()).stream()
                    .map(file -> new Product(file.name(), file.bytes(), file.rows(), file.guarded(), Losses.NONE)).toList();
            case PNG -> List.of(new Product(order.fileName(form), painting.png(board, order, today, steps)));
            case SVG -> List.of(new Product(order.fileName(form), painting.svg(board, order, today)));
            case PROJECT -> List.of(new Product(order.fileName(form), ProjectCodec.encode(board)));
            case XLSX -> List.of(workbook(board, order, today, steps));
            case PDF -> List.of(new Product(order.fileName(form), reports.pdf(board, order, today, steps)));
            case HTML -> List.of(new Product(order.fileName(form), reports.html(board, order, today, steps)));
            case MARKDOWN -> List.of(new Product(order.fileName(form), reports.markdown(board, order, today)));
        };
    }

    private Product workbook(Board board, Order order, LocalDate today, Steps steps) {
        byte[] picture = painting.png(board, order.withScale(PICTURE_SCALE), today, steps);
        steps.check();
        XlsxFile file = XlsxExport.of(board.title(), today, Tables.of(board, wording.tables(), today), picture, wording.tables());
        return new Product(order.fileName(Form.XLSX), file.bytes(), 0, file.guarded(),
                new Losses(file.shortened(), file.replaced(), file.leftOut()));
    }

    /// The tables that spreadsheets hold.
    public List<Table<?>> tables(Board board, Order order, LocalDate today) {
        return Tables.of(order.people().of(board), wording.tables(), today);
    }

    /// What the report says.
    public Report report(Board board, Order order, LocalDate today) {
        return reports.report(order.people().of(board), today);
    }

    /// What is drawn in the report. On the thread of the toolkit.
    public Picture drawing(Block.Subject subject, Board board, Order order, LocalDate today) {
        return reports.drawing(subject, order.people().of(board), order, today);
    }

    /// The board as it will be painted. On the thread of the toolkit.
    public BoardPicture picture(Board board, Order order, LocalDate today) {
        return painting.picture(order.people().of(board), order, today);
    }
}
