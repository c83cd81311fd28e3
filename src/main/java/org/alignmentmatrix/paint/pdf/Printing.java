package org.alignmentmatrix.paint.pdf;

import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.Printable;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.SimpleDoc;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Copies;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.printing.PDFPageable;
import org.jspecify.annotations.Nullable;

/// Sends PDF files to the printers of the system. Asking for printers and printing may take seconds, so neither belongs on the thread
/// of the window.
public final class Printing {

    private static final DocFlavor PAGES = DocFlavor.SERVICE_FORMATTED.PAGEABLE;
    private static final float POINTS_PER_INCH = 72;

    private final Supplier<List<PrintService>> services;
    private final Supplier<Optional<PrintService>> usual;

    /// With the printers of the system.
    public Printing() {
        this(() -> Arrays.asList(PrintServiceLookup.lookupPrintServices(PAGES, null)),
                () -> Optional.ofNullable(PrintServiceLookup.lookupDefaultPrintService()));
    }

    /// @param services the printers there are
    /// @param usual the one that the system takes if nobody chooses; one that is not among them is left out
    Printing(Supplier<List<PrintService>> services, Supplier<Optional<PrintService>> usual) {
        this.services = services;
        this.usual = usual;
    }

    /// What is to be printed, and how often.
    ///
    /// @param printer its name, one of [#printers]
    /// @param title of the work in the list of what waits for the printer
    /// @param first page, from 1 on
    /// @param last page, not before the first; pages beyond the end of the file are left out
    /// @param copies from 1 on
    public record Order(String printer, String title, int first, int last, int copies) {

        /// @throws IllegalArgumentException if there is no page or no copy
        public Order {
            if (first < 1 || last < first || copies < 1) {
                throw new IllegalArgumentException("Cannot print %d copies of the pages %d to %d".formatted(copies, first, last));
            }
        }
    }

    /// What came of an order.
    public sealed interface Outcome {

        /// The printer has taken all pages.
        ///
        /// @param pages of one copy
        record Sent(int pages) implements Outcome {
        }

        /// There is no printer of that name, or not any more.
        record NoPrinter() implements Outcome {
        }

        /// The printer or the system refused.
        ///
        /// @param reason in the words of the system, which may be empty
        record Refused(String reason) implements Outcome {
        }
    }

    /// The names of all printers, the usual one first; empty on a computer without any.
    public List<String> printers() {
        String first = usual.get().map(PrintService::getName).orElse("");
        return services.get().stream().map(PrintService::getName).distinct()
                .sorted(Comparator.comparing((String name) -> !name.equals(first)).thenComparing(Comparator.naturalOrder())).toList();
    }

    /// Prints a file, each page in its size.
    ///
    /// @param pdf as [PdfPaper#finish] gives it
    public Outcome print(byte[] pdf, Order order) {
        Optional<PrintService> printer = services.get().stream().filter(service -> service.getName().equals(order.printer)).findFirst();
        if (printer.isEmpty()) {
            return new Outcome.NoPrinter();
        }
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var pages = new Part(new PDFPageable(document), order.first, order.last);
            if (pages.getNumberOfPages() > 0) {
                Doc doc = new SimpleDoc(pages, PAGES, null);
                printer.get().createPrintJob().print(doc, wishes(printer.get(), order, document.getPage(0).getMediaBox()));
            }
            return new Outcome.Sent(pages.getNumberOfPages());
        } catch (PrintException | IOException e) {
            return new Outcome.Refused(Optional.ofNullable(e.getMessage()).orElse(""));
        }
    }

    private static PrintRequestAttributeSet wishes(PrintService printer, Order order, PDRectangle page) {
        var wishes = new HashPrintRequestAttributeSet();
        wishes.add(new JobName(order.title, null));
        wishes.add(new Copies(order.copies));
        float shorter = Math.min(page.getWidth(), page.getHeight()) / POINTS_PER_INCH;
        float longer = Math.max(page.getWidth(), page.getHeight()) / POINTS_PER_INCH;
        @Nullable MediaSizeName sheet = MediaSize.findMedia(shorter, longer, MediaSize.INCH);
        if (sheet != null && printer.isAttributeValueSupported(sheet, PAGES, null)) {
            wishes.add(sheet);
        }
        return wishes;
    }

    /// Some pages of a file, so that every printer prints these alone, whatever it makes of ranges.
    private record Part(Pageable whole, int first, int last) implements Pageable {

        @Override
        public int getNumberOfPages() {
            return Math.max(0, Math.min(last, whole.getNumberOfPages()) - first + 1);
        }

        @Override
        public PageFormat getPageFormat(int page) {
            return whole.getPageFormat(page + first - 1);
        }

        @Override
        public Printable getPrintable(int page) {
            Printable printable = whole.getPrintable(page + first - 1);
            return (graphics, format, _) -> printable.print(graphics, format, page + first - 1);
        }
    }
}
