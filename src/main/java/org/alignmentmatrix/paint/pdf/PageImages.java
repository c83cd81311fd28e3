package org.alignmentmatrix.paint.pdf;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/// The pages of a PDF file as pictures, to look at before printing. One page is made at a time, when it is asked for.
///
/// Used from one thread at a time, any but that of the window: a page takes a part of a second.
public final class PageImages implements AutoCloseable {

    private static final float POINTS_PER_INCH = 72;

    private final PDDocument document;
    private final PDFRenderer renderer;

    /// @param pdf as [PdfPaper#finish] gives it
    public PageImages(byte[] pdf) {
        try {
            this.document = Loader.loadPDF(pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the file is our own, and in memory
        }
        this.renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    /// How many pages there are.
    public int count() {
        return document.getNumberOfPages();
    }

    /// In points, of which 72 make an inch.
    ///
    /// @param page from 1 to [#count]
    public double width(int page) {
        return box(page).getWidth();
    }

    /// In points, of which 72 make an inch.
    ///
    /// @param page from 1 to [#count]
    public double height(int page) {
        return box(page).getHeight();
    }

    private PDRectangle box(int page) {
        return document.getPage(page - 1).getMediaBox();
    }

    /// A page on white paper.
    ///
    /// @param page from 1 to [#count]
    /// @param scale pixels for each point
    public BufferedImage picture(int page, double scale) {
        try {
            return renderer.renderImageWithDPI(page - 1, (float) (scale * POINTS_PER_INCH), ImageType.RGB);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the file is our own, and in memory
        }
    }

    /// A page on white paper, for a window.
    ///
    /// @param page from 1 to [#count]
    /// @param scale pixels for each point
    public Image image(int page, double scale) {
        BufferedImage picture = picture(page, scale);
        int width = picture.getWidth();
        int height = picture.getHeight();
        var image = new WritableImage(width, height);
        int[] pixels = picture.getRGB(0, 0, width, height, null, 0, width);
        image.getPixelWriter().setPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return image;
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory can be given back
        }
    }
}
