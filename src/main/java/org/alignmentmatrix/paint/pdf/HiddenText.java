package org.alignmentmatrix.paint.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/// Text that nobody sees but everybody can select, search and copy: it lies over letters that are painted as shapes.
///
/// Its fonts have glyphs without any ink, one for each character as people see it, and say which character that is.
final class HiddenText {

    /// The width of each glyph in shares of the size; readers take it for the usual width of a letter.
    static final double WIDTH = 0.5;

    private static final int CODES = 255; // in one font; 0 is not used

    /// @param font the name of the font in the resources of a page
    /// @param code of the character in this font, 1 to 255
    record Place(String font, int code) {
    }

    private final PDDocument document;
    private final Map<String, Place> places = new HashMap<>();
    private final List<COSDictionary> fonts = new ArrayList<>();
    private final List<List<String>> texts = new ArrayList<>();

    HiddenText(PDDocument document) {
        this.document = document;
    }

    /// @param text what a reader gets for it
    Place place(String text) {
        return places.computeIfAbsent(text, this::added);
    }

    /// The fonts by their names; complete after [#finish].
    Map<String, COSDictionary> fonts() {
        var named = new HashMap<String, COSDictionary>();
        for (int i = 0; i < fonts.size(); i++) {
            named.put(name(i), fonts.get(i));
        }
        return named;
    }

    private Place added(String text) {
        if (texts.isEmpty() || texts.getLast().size() == CODES) {
            texts.add(new ArrayList<>());
            fonts.add(new COSDictionary());
        }
        texts.getLast().add(text);
        return new Place(name(texts.size() - 1), texts.getLast().size());
    }

    private static String name(int index) {
        return "H" + index;
    }

    void finish() throws IOException {
        for (int i = 0; i < fonts.size(); i++) {
            fill(fonts.get(i), texts.get(i));
        }
    }

    private void fill(COSDictionary font, List<String> characters) throws IOException {
        var glyphs = new COSDictionary();
        COSStream nothing = stream((1000 * WIDTH + " 0 d0\n").getBytes(StandardCharsets.US_ASCII));
        var encoding = new COSDictionary();
        encoding.setItem(COSName.TYPE, COSName.ENCODING);
        var differences = new COSArray();
        differences.add(COSInteger.ONE);
        var widths = new COSArray();
        for (int i = 0; i < characters.size(); i++) {
            COSName name = COSName.getPDFName("c" + (i + 1));
            differences.add(name);
            glyphs.setItem(name, nothing);
            widths.add(new COSFloat((float) (1000 * WIDTH)));
        }
        encoding.setItem(COSName.DIFFERENCES, differences);
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE3);
        font.setItem(COSName.FONT_BBOX, numbers(0, -220, 1000 * WIDTH, 940));
        font.setItem(COSName.FONT_MATRIX, numbers(0.001, 0, 0, 0.001, 0, 0));
        font.setItem(COSName.CHAR_PROCS, glyphs);
        font.setItem(COSName.ENCODING, encoding);
        font.setInt(COSName.FIRST_CHAR, 1);
        font.setInt(COSName.LAST_CHAR, characters.size());
        font.setItem(COSName.WIDTHS, widths);
        font.setItem(COSName.RESOURCES, new COSDictionary());
        font.setItem(COSName.TO_UNICODE, stream(toUnicode(characters)));
    }

    private static COSArray numbers(double... values) {
        var array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }

    private COSStream stream(byte[] bytes) throws IOException {
        COSStream stream = document.getDocument().createCOSStream();
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(bytes);
        }
        return stream;
    }

    /// The table from codes to characters, as the PDF standard wants it (ISO 32000, 9.10.3).
    private static byte[] toUnicode(List<String> characters) {
        var out = new ByteArrayOutputStream();
        var lines = new StringBuilder("""
                /CIDInit /ProcSet findresource begin
                12 dict begin
                begincmap
                /CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
                /CMapName /Adobe-Identity-UCS def
                /CMapType 2 def
                1 begincodespacerange
                <00> <FF>
                endcodespacerange
                """);
        for (int from = 0; from < characters.size(); from += 100) { // no more are allowed in one part
            int to = Math.min(characters.size(), from + 100);
            lines.append(to - from).append(" beginbfchar\n");
            for (int i = from; i < to; i++) {
                lines.append('<').append(hex(i + 1, 2)).append("> <");
                characters.get(i).chars().forEach(unit -> lines.append(hex(unit, 4)));
                lines.append(">\n");
            }
            lines.append("endbfchar\n");
        }
        lines.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n");
        out.writeBytes(lines.toString().getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private static String hex(int value, int digits) {
        String text = Integer.toHexString(value).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
