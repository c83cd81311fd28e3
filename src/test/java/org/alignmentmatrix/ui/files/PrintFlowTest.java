package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.exchange.People;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.pdf.PaperPrinter;
import org.alignmentmatrix.paint.pdf.PdfPaper;
import org.alignmentmatrix.paint.pdf.Printing;
import org.alignmentmatrix.publish.Form;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.RunningToolkit;
import org.alignmentmatrix.publish.paper.Paper;
import org.alignmentmatrix.storage.ExportSettings;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.exchange.ExportChoices;
import org.alignmentmatrix.ui.exchange.PrintQuestion;
import org.alignmentmatrix.ui.exchange.Wish;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/// Printing with printers that need no paper.
@ExtendWith(ApplicationExtension.class)
class PrintFlowTest extends FileFlowCase {

    private static final String NOT_PRINTED = "The pages were not printed";
    private static final String ADVICE =
            "Look whether the printer is on and connected, choose another one, or save the pages as a PDF.";

    private final PaperPrinter office = new PaperPrinter("Office", null);

    @BeforeEach
    void openABoard() {
        document.open(Board.EMPTY.withTitle("Spring"), new Origin.Untitled());
    }

    private void print(Printing printing) {
        var publisher = new Publisher(PublishedWords.of(Guide.in(Locale.UK), Messages.in(Locale.UK), ZoneOffset.UTC),
                new RunningToolkit());
        new PrintFlow(desk, publisher, printing, export, Locale.GERMANY, () -> LocalDate.of(2026, 11, 20)).start();
        runWindow();
    }

    /// The user takes what is proposed, on this printer.
    private void answer(String printer, int first, int last, int copies) {
        dialogs.printing = question -> Optional.of(new PrintQuestion.Answer.Print(question.first().withWish(Wish.PAPER), pages(3),
                new Printing.Order(printer, question.name(), first, last, copies)));
    }

    private static byte[] pages(int count) {
        try (var paper = new PdfPaper("Spring", "en", new BoardFonts())) {
            for (int page = 1; page <= count; page++) {
                paper.newPage(300, 200);
            }
            return paper.finish();
        }
    }

    @Test
    void theWantedPagesGoToThePrinterAsOftenAsWanted() {
        answer("Office", 2, 3, 4);

        print(PaperPrinter.printing(office));

        assertEquals(2, office.sheets.size());
        assertEquals(new Copies(4), office.wishes.get(Copies.class));
        assertEquals(new JobName("Spring", null), office.wishes.get(JobName.class));
        assertEquals(List.of("Sent 2 pages to Office"), notices.told);
        assertEquals(document.board(), dialogs.askedPrints.getFirst().board());
    }

    @Test
    void aPrinterThatIsGoneMeanwhileIsTold() {
        answer("Office", 1, 3, 1);

        print(PaperPrinter.printing());

        assertEquals(List.of(new Message(NOT_PRINTED, "Office is not there any more. The board is as it was.", ADVICE)), dialogs.told);
        assertEquals(List.of(), notices.told);
    }

    @Test
    void aPrinterThatRefusesIsToldInItsOwnWords() {
        answer("Attic", 1, 3, 1);

        print(PaperPrinter.printing(office, new PaperPrinter("Attic", "Out of toner")));

        assertEquals(List.of(new Message(NOT_PRINTED, "Attic did not take the pages: Out of toner. The board is as it was.", ADVICE)),
                dialogs.told);
        assertEquals(List.of(), office.sheets);
    }

    @Test
    void aPrinterThatRefusesWithoutAWordIsToldToo() {
        answer("Attic", 1, 3, 1);

        print(PaperPrinter.printing(new PaperPrinter("Attic", "")));

        assertEquals(List.of(new Message(NOT_PRINTED, "Attic did not take the pages. The board is as it was.", ADVICE)), dialogs.told);
    }

    @Test
    void whoeverGivesUpPrintsNothingAndNothingIsRemembered() {
        var before = remembered.get();

        print(PaperPrinter.printing(office));

        assertEquals(1, dialogs.askedPrints.size());
        assertEquals(List.of(), office.sheets);
        assertEquals(List.of(), notices.told);
        assertEquals(List.of(), dialogs.told);
        assertEquals(before, remembered.get());
    }

    @Test
    void withoutAPrinterThePagesAreSavedAsAFile() throws IOException {
        dialogs.printing = question -> Optional.of(new PrintQuestion.Answer.SavePdf(question.first().withWish(Wish.PAPER)));
        dialogs.exportFolder = Optional.of(folder);

        print(PaperPrinter.printing());

        assertEquals(Wish.PAPER, dialogs.askedExport.orElseThrow().first().wish());
        byte[] file = Files.readAllBytes(folder.resolve("Spring" + Form.PDF.ending()));
        assertTrue(new String(file, StandardCharsets.ISO_8859_1).startsWith("%PDF-"));
        assertEquals(List.of("Exported Spring.pdf to " + folder), notices.told);
    }

    @Test
    void howPagesWereWantedIsRememberedButNotThatTheyWerePages() {
        dialogs.printing = question -> {
            ExportChoices first = question.first();
            var choices = new ExportChoices(Wish.PAPER, first.preset(), first.delimiter(), People.UNNAMED, first.asOnScreen(),
                    first.scale(), Paper.Size.LETTER, true);
            return Optional.of(new PrintQuestion.Answer.Print(choices, pages(1), new Printing.Order("Office", "Spring", 1, 1, 1)));
        };

        print(PaperPrinter.printing(office));

        assertEquals(new ExportSettings("TABLES", "EXCEL_HERE", "LETTER", false, false, 2), remembered.get().export());
        assertEquals(List.of("Sent 1 page to Office"), notices.told);
    }
}
