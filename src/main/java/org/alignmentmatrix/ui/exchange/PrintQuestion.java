package org.alignmentmatrix.ui.exchange;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.paint.pdf.Printing;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Order;

/// What somebody is to be asked before a board is printed.
///
/// @param board as it may be seen, which is printed
/// @param hides whether answers that are still hidden are missing in it
/// @param name of the board, for the list of what waits for the printer
/// @param first what to begin with
/// @param work makes the pages
/// @param printing knows the printers
public record PrintQuestion(Board board, boolean hides, LocalDate today, String name, ExportChoices first, PreviewWork work,
                            Printing printing) {

    /// What was decided.
    public sealed interface Answer {

        /// @return how pages were wanted, to be remembered
        ExportChoices choices();

        /// @param pdf the pages that were looked at
        record Print(ExportChoices choices, byte[] pdf, Printing.Order order) implements Answer {
        }

        /// No paper, but a file.
        record SavePdf(ExportChoices choices) implements Answer {
        }
    }

    /// Always in light colours: nobody wants to print a dark screen.
    Order order(ExportChoices choices) {
        return Order.of(List.of(Form.PDF), Path.of(""), name).withPeople(choices.people()).withPaper(choices.paper());
    }
}
