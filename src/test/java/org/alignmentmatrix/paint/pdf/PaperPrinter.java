package org.alignmentmatrix.paint.pdf;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.print.PageFormat;
import java.awt.print.Pageable;
import java.awt.print.PrinterException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.ServiceUIFactory;
import javax.print.attribute.Attribute;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.HashPrintServiceAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.PrintServiceAttribute;
import javax.print.attribute.PrintServiceAttributeSet;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobListener;
import javax.print.event.PrintServiceAttributeListener;
import org.jspecify.annotations.NullUnmarked;
import org.jspecify.annotations.Nullable;

/// A printer without paper: it keeps pictures of what it was sent.
@NullUnmarked // the interfaces of the system say null where they have nothing
public final class PaperPrinter implements PrintService {

    /// A sheet it was sent.
    ///
    /// @param turned whether it lies on its side
    public record Sheet(double width, double height, boolean turned, BufferedImage picture) {
    }

    public final List<Sheet> sheets = new ArrayList<>();
    public PrintRequestAttributeSet wishes;
    private final String name;
    private final @Nullable String refusal;

    /// @param refusal what it says to everything, if it is broken
    public PaperPrinter(String name, @Nullable String refusal) {
        this.name = name;
        this.refusal = refusal;
    }

    /// A computer with these printers, the usual one first.
    public static Printing printing(PaperPrinter... printers) {
        return new Printing(() -> List.of(printers), () -> Stream.of(printers).<PrintService>map(each -> each).findFirst());
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public DocPrintJob createPrintJob() {
        return new Job();
    }

    private void take(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
        if (refusal != null) {
            throw new PrintException(refusal);
        }
        wishes = attributes;
        try {
            Pageable pages = (Pageable) doc.getPrintData();
            for (int page = 0; page < pages.getNumberOfPages(); page++) {
                PageFormat format = pages.getPageFormat(page);
                var picture = new BufferedImage((int) format.getWidth(), (int) format.getHeight(), BufferedImage.TYPE_INT_RGB);
                Graphics2D graphics = picture.createGraphics();
                graphics.setColor(Color.WHITE);
                graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
                pages.getPrintable(page).print(graphics, format, page);
                sheets.add(new Sheet(format.getWidth(), format.getHeight(), format.getOrientation() == PageFormat.LANDSCAPE, picture));
            }
        } catch (IOException | PrinterException e) {
            throw new PrintException(e);
        }
    }

    private final class Job implements DocPrintJob {

        @Override
        public PrintService getPrintService() {
            return PaperPrinter.this;
        }

        @Override
        public PrintJobAttributeSet getAttributes() {
            return new HashPrintJobAttributeSet();
        }

        @Override
        public void addPrintJobListener(PrintJobListener listener) {
            // nobody is told
        }

        @Override
        public void removePrintJobListener(PrintJobListener listener) {
            // nobody is told
        }

        @Override
        public void addPrintJobAttributeListener(PrintJobAttributeListener listener, PrintJobAttributeSet attributes) {
            // nobody is told
        }

        @Override
        public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {
            // nobody is told
        }

        @Override
        public void print(Doc doc, PrintRequestAttributeSet attributes) throws PrintException {
            take(doc, attributes);
        }
    }

    @Override
    public void addPrintServiceAttributeListener(PrintServiceAttributeListener listener) {
        // nobody is told
    }

    @Override
    public void removePrintServiceAttributeListener(PrintServiceAttributeListener listener) {
        // nobody is told
    }

    @Override
    public PrintServiceAttributeSet getAttributes() {
        return new HashPrintServiceAttributeSet();
    }

    @Override
    public <T extends PrintServiceAttribute> T getAttribute(Class<T> category) {
        return null;
    }

    @Override
    public DocFlavor[] getSupportedDocFlavors() {
        return new DocFlavor[] {DocFlavor.SERVICE_FORMATTED.PAGEABLE};
    }

    @Override
    public boolean isDocFlavorSupported(DocFlavor flavor) {
        return flavor.equals(DocFlavor.SERVICE_FORMATTED.PAGEABLE);
    }

    @Override
    public Class<?>[] getSupportedAttributeCategories() {
        return new Class<?>[0];
    }

    @Override
    public boolean isAttributeCategorySupported(Class<? extends Attribute> category) {
        return true;
    }

    @Override
    public Object getDefaultAttributeValue(Class<? extends Attribute> category) {
        return null;
    }

    @Override
    public Object getSupportedAttributeValues(Class<? extends Attribute> category, DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public boolean isAttributeValueSupported(Attribute value, DocFlavor flavor, AttributeSet attributes) {
        return true;
    }

    @Override
    public AttributeSet getUnsupportedAttributes(DocFlavor flavor, AttributeSet attributes) {
        return null;
    }

    @Override
    public ServiceUIFactory getServiceUIFactory() {
        return null;
    }
}
