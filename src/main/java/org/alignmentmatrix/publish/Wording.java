package org.alignmentmatrix.publish;

import java.util.function.Function;
import org.alignmentmatrix.exchange.report.ReportWords;
import org.alignmentmatrix.exchange.xlsx.WorkbookWords;
import org.alignmentmatrix.geometry.ChartWords;
import org.alignmentmatrix.geometry.FrameWords;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.publish.paper.PaperWords;

/// The words of the reader's language in everything that is published.
///
/// @param tables those in spreadsheets and workbooks
/// @param board those on pictures of the board
/// @param report those in reports
/// @param paper those that only pages need
/// @param charts those on charts of a checklist with these scales
public record Wording(WorkbookWords tables, FrameWords board, ReportWords report, PaperWords paper,
                      Function<ScaleWords, ChartWords> charts) {

    public Wording {
        board = new OnPaper(board);
    }
}
