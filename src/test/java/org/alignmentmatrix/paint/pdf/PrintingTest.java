package org.alignmentmatrix.paint.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import javafx.scene.paint.Color;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Surface;
import org.junit.jupiter.api.Test;

class PrintingTest {

    private static final double WIDTH = 841.89;
    private static final double HEIGHT = 595.28;

    private final PaperPrinter office = new PaperPrinter("Office", null);
    private final PaperPrinter hall = new PaperPrinter("Hall", null);
    private final PaperPrinter broken = new PaperPrinter("Attic", "Out of toner");
    private final Printing printing = new Printing(() -> List.of(broken, hall, office), () -> Optional.of(office));

    @Test
    void theUsualPrinterComesFirst() {
        assertEquals(List.of("Office", "Attic", "Hall"), printing.printers());
    }

    @Test
    void aComputerMayHaveNoPrinter() {
        var none = new Printing(List::of, Optional::empty);

        assertEquals(List.of(), none.printers());
        assertEquals(new Printing.Outcome.NoPrinter(), none.print(file(1), new Printing.Order("Office", "Board", 1, 1, 1)));
    }

    @Test
    void allPagesArePrintedOnTheirSideInTheirSize() {
        var outcome = printing.print(file(3), new Printing.Order("Office", "Board", 1, 99, 2));

        assertEquals(new Printing.Outcome.Sent(3), outcome);
        assertEquals(3, office.sheets.size());
        for (PaperPrinter.Sheet sheet : office.sheets) {
            assertEquals(WIDTH, sheet.width(), 0.01);
            assertEquals(HEIGHT, sheet.height(), 0.01);
            assertEquals(true, sheet.turned());
        }
        assertEquals(new Copies(2), office.wishes.get(Copies.class));
        assertEquals(new JobName("Board", null), office.wishes.get(JobName.class));
        assertEquals(true, office.wishes.containsValue(MediaSizeName.ISO_A4));
        assertEquals(List.of(), hall.sheets);
    }

    @Test
    void onlyTheWantedPagesArePrinted() {
        printing.print(file(4), new Printing.Order("Hall", "Board", 2, 3, 1));

        assertEquals(List.of(20, 30), hall.sheets.stream().map(sheet -> 255 - (sheet.picture().getRGB(100, 100) & 255)).toList());
    }

    @Test
    void nothingIsPrintedOfAFileThatEndsBefore() {
        assertEquals(new Printing.Outcome.Sent(0), printing.print(file(1), new Printing.Order("Hall", "Board", 2, 3, 1)));
        assertEquals(List.of(), hall.sheets);
    }

    @Test
    void aPrinterThatRefusesSaysWhy() {
        assertEquals(new Printing.Outcome.Refused("Out of toner"), printing.print(file(1), new Printing.Order("Attic", "Board", 1, 1, 1)));
    }

    @Test
    void anOrderWithoutAPageIsAMistake() {
        assertEquals("Cannot print 1 copies of the pages 3 to 2",
                assertThrows(IllegalArgumentException.class, () -> new Printing.Order("Office", "Board", 3, 2, 1)).getMessage());
    }

    /// Pages of grey, each darker by 10 than the one before.
    private static byte[] file(int pages) {
        try (var paper = new PdfPaper("Board", "en", new BoardFonts())) {
            for (int page = 1; page <= pages; page++) {
                Surface surface = paper.newPage(WIDTH, HEIGHT);
                surface.setFill(Color.grayRgb(255 - 10 * page));
                surface.fillRect(0, 0, WIDTH, HEIGHT);
            }
            return paper.finish();
        }
    }
}
