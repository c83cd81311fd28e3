package org.alignmentmatrix.exchange.incoming;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// Workbooks made by hand, to have in them what no spreadsheet program writes.
public final class Packed {

    private static final String RELATIONS = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private Packed() {
    }

    /// A workbook with one sheet called *Sheet1*.
    ///
    /// @param rows what stands in its `sheetData`
    public static Packed workbook(String rows) {
        return new Packed()
                .with("_rels/.rels", RELATIONS + "<Relationship Id='r1' Type='" + TYPE + "officeDocument' Target='xl/workbook.xml'/>"
                        + "</Relationships>")
                .with("xl/workbook.xml", "<workbook><sheets><sheet name='Sheet1' sheetId='1' r:id='r1' xmlns:r='x'/></sheets></workbook>")
                .with("xl/_rels/workbook.xml.rels", RELATIONS
                        + "<Relationship Id='r1' Type='" + TYPE + "worksheet' Target='worksheets/sheet1.xml'/>"
                        + "<Relationship Id='r2' Type='" + TYPE + "sharedStrings' Target='sharedStrings.xml'/>"
                        + "<Relationship Id='r3' Type='" + TYPE + "styles' Target='/xl/styles.xml'/></Relationships>")
                .with("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /// A packed file with nothing in it.
    public static Packed nothing() {
        return new Packed();
    }

    public Packed with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    public Packed with(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    public byte[] bytes() {
        return bytes(ZipEntry.DEFLATED);
    }

    /// Not made smaller, which takes a tenth of the time.
    public byte[] stored() {
        return bytes(ZipEntry.STORED);
    }

    private byte[] bytes(int method) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                var sum = new CRC32();
                sum.update(part.getValue());
                entry.setMethod(method);
                entry.setSize(part.getValue().length);
                entry.setCrc(sum.getValue());
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
