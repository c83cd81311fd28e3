package org.alignmentmatrix.paint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Surface;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/// Paper in the form of a PDF file: page after page is painted on, then the file is taken.
///
/// Everything is drawn with lines and letters, sharp at any size; the fonts are inside, nothing of the computer is needed to read it.
/// Letters for which the program's typeface has no shape are drawn as the screen shows them; they too can be selected, searched and
/// copied. The same pages make the same bytes.
///
/// Used from one thread, any one, which the fonts belong to as well.
public final class PdfPaper implements AutoCloseable {

    private static final float VERSION = 1.7f;
    private static final String PRODUCER = "Alignment Matrix";

    private final PDDocument document = new PDDocument();
    private final COSDictionary resources = new COSDictionary();
    private final PDDocumentOutline contents = new PDDocumentOutline();
    private final HiddenText hidden;
    private final Shapes shapes;
    private final Opacities opacities = new Opacities();
    private final BoardFonts fonts;
    private final Lettering regular;
    private final Lettering bold;
    private @Nullable PDPage page;
    private @Nullable PdfSurface surface;

    /// @param title what the file is, for the headline of a reader's window
    /// @param language of most of its words, an IETF tag such as `en`
    public PdfPaper(String title, String language, BoardFonts fonts) {
        this.fonts = fonts;
        this.hidden = new HiddenText(document);
        this.shapes = new Shapes(document);
        try {
            this.regular = new Lettering("F0", false, document, fonts, hidden, shapes);
            this.bold = new Lettering("F1", true, document, fonts, hidden, shapes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the fonts are inside the program
        }
        describe(title, language);
    }

    private void describe(String title, String language) {
        document.setVersion(VERSION);
        document.setDocumentId((long) title.hashCode()); // else it would be the time
        var information = new PDDocumentInformation();
        information.setTitle(title);
        information.setProducer(PRODUCER);
        information.setCreator(PRODUCER);
        document.setDocumentInformation(information);
        var catalog = document.getDocumentCatalog();
        catalog.setLanguage(language);
        var preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
    }

    /// Begins the next page; the one before is done.
    ///
    /// @param width in points, of which 72 make an inch
    /// @param height in points
    /// @return what to paint on, in points from the upper left corner
    public Surface newPage(double width, double height) {
        finishPage();
        page = new PDPage(new PDRectangle((float) width, (float) height));
        page.setResources(new PDResources(resources));
        document.addPage(page);
        surface = new PdfSurface(height, regular, bold, opacities, fonts);
        return surface;
    }

    /// Names the page that is being painted in the list of contents that readers show beside the pages.
    ///
    /// @throws IllegalStateException before the first page
    public void nameInContents(String title) {
        if (page == null) {
            throw new IllegalStateException("There is no page yet that could have the name " + title);
        }
        var destination = new PDPageXYZDestination();
        destination.setPage(page);
        var item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(destination);
        contents.addLast(item);
    }

    /// How many pages were begun.
    public int pages() {
        return document.getNumberOfPages();
    }

    private void finishPage() {
        if (page == null || surface == null) {
            return;
        }
        COSStream content = document.getDocument().createCOSStream();
        try (OutputStream out = content.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(surface.bytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes bytes
        }
        page.setContents(new PDStream(content));
        surface = null;
    }

    /// The file with all its pages. Nothing can be painted afterwards.
    ///
    /// @throws IllegalStateException if there is no page
    public byte[] finish() {
        if (pages() == 0) {
            throw new IllegalStateException("There is no page in the file");
        }
        finishPage();
        try {
            regular.finish();
            bold.finish();
            hidden.finish();
            fill();
            if (contents.hasChildren()) {
                document.getDocumentCatalog().setDocumentOutline(contents);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory takes bytes
        }
    }

    private void fill() {
        COSDictionary named = entry(COSName.FONT);
        named.setItem("F0", regular.font());
        named.setItem("F1", bold.font());
        setAll(named, hidden.fonts());
        setAll(entry(COSName.XOBJECT), shapes.forms());
        setAll(entry(COSName.EXT_G_STATE), opacities.states());
    }

    private COSDictionary entry(COSName name) {
        var dictionary = new COSDictionary();
        resources.setItem(name, dictionary);
        return dictionary;
    }

    private static void setAll(COSDictionary dictionary, Map<String, ? extends COSBase> values) {
        values.forEach(dictionary::setItem);
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
