package org.alignmentmatrix.ui.files;

import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.paint.pdf.Printing;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.exchange.ExportChoices;
import org.alignmentmatrix.ui.exchange.PreviewWork;
import org.alignmentmatrix.ui.exchange.PrintQuestion;

/// Prints the board: on exactly one page, and the report after it if it is wanted.
public final class PrintFlow {

    private final Desk desk;
    private final Publisher publisher;
    private final Printing printing;
    private final ExportFlow export;
    private final Locale here;
    private final Supplier<LocalDate> today;

    /// @param export saves the pages as a file where there is no printer
    /// @param here the habits of this computer, such as the size of its paper
    public PrintFlow(Desk desk, Publisher publisher, Printing printing, ExportFlow export, Locale here, Supplier<LocalDate> today) {
        this.desk = desk;
        this.publisher = publisher;
        this.printing = printing;
        this.export = export;
        this.here = here;
        this.today = today;
    }

    /// Shows the pages, asks for the printer, then prints.
    public void start() {
        desk.document().settle();
        Board board = desk.document().board();
        var work = new PreviewWork(publisher, desk.threads().background(), desk.threads().window());
        ExportChoices before = ExportChoices.of(desk.remembered().get(), here);
        Board seen = export.seen(board);
        var question = new PrintQuestion(seen, seen != board, today.get(), export.name(board), before, work, printing);
        desk.talk().dialogs().choosePrint(question).ifPresent(answer -> {
            desk.remembered().change(settings -> answer.choices().withWish(before.wish()).into(settings, here));
            switch (answer) {
                case PrintQuestion.Answer.Print(var _, var pdf, var order) -> print(pdf, order);
                case PrintQuestion.Answer.SavePdf(var choices) -> export.start(choices);
            }
        });
    }

    private void print(byte[] pdf, Printing.Order order) {
        desk.inBackground(() -> {
            Printing.Outcome outcome = printing.print(pdf, order);
            desk.inWindow(() -> tell(outcome, order));
        });
    }

    private void tell(Printing.Outcome outcome, Printing.Order order) {
        switch (outcome) {
            case Printing.Outcome.Sent(int pages) -> desk.talk().notices().tell(desk.text("print.sent", pages, order.printer()));
            case Printing.Outcome.NoPrinter() -> desk.talk().dialogs().tell(new Message(desk.text("print.failed.title"),
                    desk.text("print.gone", order.printer()), desk.text("print.failed.advice")));
            case Printing.Outcome.Refused(var reason) -> desk.talk().dialogs().tell(new Message(desk.text("print.failed.title"),
                    reason.isBlank() ? desk.text("print.failed", order.printer())
                            : desk.text("print.refused.because", order.printer(), reason),
                    desk.text("print.failed.advice")));
        }
    }
}
