package org.alignmentmatrix.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// What a workbook needs once the library has written it, and the library cannot do: cells marked as text for good, words for the
/// picture, and nothing in it that depends on when it was made, so that equal boards give equal bytes.
final class Finishing {

    /// The number format of cells that are to be marked as text. No other cell has it; it becomes the plain one for texts.
    static final String GUARDED = "General;General;General;@";

    private static final LocalDateTime ALWAYS = LocalDateTime.of(1980, 1, 1, 0, 0); // the first moment a zip file can hold
    private static final Pattern GUARDED_ID = Pattern.compile("<numFmt numFmtId=\"(\\d+)\" formatCode=\"" + Pattern.quote(GUARDED) + "\"/>");
    private static final int TEXT_ID = 49; // @, as every spreadsheet program knows it

    private final String picture;
    private final LocalDate date;

    /// @param picture what it shows, empty if there is none
    /// @param date the day that the workbook is from
    Finishing(String picture, LocalDate date) {
        this.picture = picture;
        this.date = date;
    }

    byte[] of(byte[] workbook) {
        var bytes = new ByteArrayOutputStream(workbook.length);
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            for (ZipParts.Part part : ZipParts.of(workbook)) {
                ZipEntry entry = new ZipEntry(part.name());
                entry.setTimeLocal(ALWAYS);
                zip.putNextEntry(entry);
                zip.write(finished(part));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written to", e);
        }
        return bytes.toByteArray();
    }

    private byte[] finished(ZipParts.Part part) {
        return switch (part.name()) {
            case "xl/styles.xml" -> changed(part, Finishing::marked);
            case "docProps/core.xml" -> changed(part, this::dated);
            case "xl/drawings/drawing1.xml" -> changed(part, this::described);
            default -> part.bytes();
        };
    }

    private static byte[] changed(ZipParts.Part part, UnaryOperator<String> change) {
        return change.apply(new String(part.bytes(), StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }

    private static String marked(String styles) {
        Matcher guarded = GUARDED_ID.matcher(styles);
        return guarded.find() ? styles.replace("<xf numFmtId=\"%s\"".formatted(guarded.group(1)),
                "<xf quotePrefix=\"1\" numFmtId=\"%d\"".formatted(TEXT_ID)) : styles;
    }

    private String dated(String properties) {
        return properties.replaceFirst("(?<=W3CDTF\">)[^<]*", date + "T00:00:00Z");
    }

    private String described(String drawing) {
        return drawing.replaceFirst("(?=/><xdr:cNvPicPr>)", Matcher.quoteReplacement(" descr=\"%s\"".formatted(attribute(picture))));
    }

    /// A text as it stands in an attribute of a part.
    static String attribute(String text) {
        return CellText.of(text).value().replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;").replace("\n", "&#10;");
    }
}
