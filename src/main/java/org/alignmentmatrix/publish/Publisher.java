package org.alignmentmatrix.publish;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.exchange.table.Tables;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.paint.BoardPicture;
import org.alignmentmatrix.storage.FileSet;

/// Writes a board in the forms of an [Order]. All files are complete beside their places before the first of them takes its name,
/// so a failure or a change of mind before that leaves the folder as it was.
public final class Publisher {

    private final Wording wording;
    private final BoardPainting painting;

    /// @param toolkit is asked only by forms that are painted
    public Publisher(Wording wording, Toolkit toolkit) {
        this.wording = wording;
        this.painting = new BoardPainting(wording.board(), toolkit);
    }

    /// Makes and writes all files. It takes its time, so it must not be called on the thread of the window.
    ///
    /// @param today decides what is overdue and stands in the tables as the day of the export
    public Outcome publish(Board board, Order order, LocalDate today, Progress progress) {
        List<Path> files = order.files();
        var written = new ArrayList<Outcome.Written>();
        var taken = new ArrayList<Path>();
        Path at = order.folder();
        try (FileSet set = FileSet.begin()) {
            set.makeFolder(order.folder());
            for (Form form : order.forms()) {
                progress.at(files.get(written.size()).getFileName().toString(), (double) written.size() / files.size());
                for (Product product : make(form, board, order, today, progress)) {
                    if (progress.isCancelled()) {
                        return new Outcome.Cancelled();
                    }
                    at = order.folder().resolve(product.name());
                    set.add(at, product.bytes());
                    written.add(new Outcome.Written(form, at, product.bytes().length, product.rows(), product.guarded()));
                }
            }
            if (progress.isCancelled()) {
                return new Outcome.Cancelled();
            }
            set.take(taken::add);
            return new Outcome.Done(written);
        } catch (ProblemException e) {
            return new Outcome.Failed(written.size() == files.size() ? files.get(taken.size()) : at, e.problem(), taken);
        }
    }

    /// The files of one form, complete and in memory; nothing is written. It takes its time too.
    ///
    /// @param form one of the order
    public List<Product> make(Form form, Board board, Order order, LocalDate today, Progress progress) {
        Board published = order.people().of(board);
        return switch (form) {
            case CSV -> CsvExport.of(published, wording.tables(), today, order.dialect()).stream()
                    .map(file -> new Product(file.name(), file.bytes(), file.rows(), file.guarded())).toList();
            case PNG -> List.of(new Product(order.fileName(form), painting.png(published, order, today)));
            case PROJECT -> List.of(new Product(order.fileName(form), ProjectCodec.encode(published)));
            case XLSX, SVG, PDF, HTML, MARKDOWN -> throw new IllegalArgumentException("There is no " + form + " yet");
        };
    }

    /// The tables that spreadsheets hold.
    public List<Table<?>> tables(Board board, Order order, LocalDate today) {
        return Tables.of(order.people().of(board), wording.tables(), today);
    }

    /// The board as it will be painted. On the thread of the toolkit.
    public BoardPicture picture(Board board, Order order, LocalDate today) {
        return painting.picture(order.people().of(board), order, today);
    }
}
