package org.alignmentmatrix.exchange.incoming;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.alignmentmatrix.exchange.incoming.RawTable.Row;
import org.alignmentmatrix.exchange.incoming.RawTable.Trouble;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTableTest {

    @Test
    void aSheetIsReadWithItsHeaderAndTheNumbersOfItsRows() throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, "Plan", new Object[][] {{"Title", "Score"}, {"Webinar", 2.0}, {}, {"Größe 中 😀", -0.5}});

            assertEquals(new Outcome.Table(
                    new RawTable("plan.xlsx", RawTable.Form.WORKBOOK, List.of("Title", "Score"), List.of(row(2, "Webinar", "2"), row(4, "Größe 中 😀", "-0.5")),
                            List.of()),
                    new Reading.Workbook(List.of("Plan"), "Plan", 1)), read(bytes(book)));
        }
    }

    @Test
    void aWorkbookOfAStreamingWriterIsReadToo() throws IOException {
        try (var book = new SXSSFWorkbook()) {
            fill(book, "Plan", new Object[][] {{"Title"}, {"Webinar"}});

            assertEquals(List.of(row(2, "Webinar")), table(bytes(book)).rows());
        }
    }

    @Test
    void numbersAreReadAsTheyAreShown() throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, "Plan", new Object[][] {{"a", "b", "c", "d", "e", "f"},
                    {0.1 + 0.2, 1e-7, 123456789012.0, 1e20, -0.0, 1.0 / 3}});

            assertEquals(List.of(row(2, "0.3", "0.0000001", "123456789012", "100000000000000000000", "0", "0.333333333333333")),
                    table(bytes(book)).rows());
        }
    }

    @Test
    void daysAreIsoDays() throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, "Plan", new Object[][] {{"a", "b", "c", "d", "e"},
                    {LocalDate.of(2026, 4, 3), LocalDateTime.of(2026, 11, 22, 14, 3), 0.75, 0.5, 1.5}});
            var sheet = book.getSheetAt(0).getRow(1);
            List<String> formats = List.of("dd/mm/yy", "[$-409]d\\-mmm\\-yyyy h:mm AM/PM", "hh:mm", "0%", "[h]:mm");
            for (int i = 0; i < formats.size(); i++) {
                CellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(formats.get(i)));
                sheet.getCell(i).setCellStyle(style);
            }

            assertEquals(List.of(row(2, "2026-04-03", "2026-11-22 14:03:00", "18:00:00", "50%", "1.5")), table(bytes(book)).rows());
        }
    }

    @ParameterizedTest
    @CsvSource({"1, DAY, false, 1900-01-01", "59, DAY, false, 1900-02-28", "60, DAY, false, 60", "61, DAY, false, 1900-03-01",
        "46348, DAY, false, 2026-11-22", "44886, DAY, true, 2026-11-22", "0, DAY, true, 1904-01-01", "0, DAY, false, 0",
        "-1, DAY, false, -1", "2958465, DAY, false, 9999-12-31", "2958466, DAY, false, 2958466", "46348.99, DAY, false, 2026-11-22",
        "46348.999999999, MOMENT, false, 2026-11-23 00:00:00", "0.999999999, TIME, false, 00:00:00", "1e3, PLAIN, false, 1000",
        "46348.25, TIME, false, 2026-11-22 06:00:00", "0.07, PERCENT, false, 7%"})
    void daysAreCountedAsSpreadsheetsDo(String value, NumberFormat format, boolean since1904, String expected) {
        assertEquals(expected, CellText.number(value, format, since1904).orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({"General, PLAIN", "0.00E+00, PLAIN", "yyyy-mm-dd, DAY", "mmm, DAY", "h:mm, TIME", "m/d/yy h:mm, MOMENT", "0.0%, PERCENT",
        "'[Red]0;[Blue]-0', PLAIN", "'0 \"days\"', PLAIN", "'[h]:mm:ss', PLAIN", "'#,##0 \\d', PLAIN", "'[$-F800]dddd, mmmm dd, yyyy', DAY",
        "'_-* #,##0.00\\ [$€-407]_-', PLAIN", "h:mm AM/PM, TIME", "'\"open, 0', PLAIN", "'0;yyyy', PLAIN"})
    void aFormatSaysWhatANumberIs(String code, NumberFormat expected) {
        assertEquals(expected, NumberFormat.ofCode(code));
    }

    @Test
    void truthsFormulasAndErrorsAreTheirValues() throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, "Plan", new Object[][] {{"a", "b", "c", "d", "e"}, {true, false, "x", 1.0, "y"}, {"end"}});
            var sheet = book.getSheetAt(0);
            sheet.getRow(1).getCell(2).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(1).getCell(2));
            sheet.getRow(1).getCell(3).setCellErrorValue(FormulaError.REF.getCode());
            sheet.getRow(2).createCell(4).setCellFormula("A1&\"!\"");
            sheet.getRow(1).getCell(4).setCellFormula("A1&\"!\"");
            book.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sheet.getRow(1).getCell(4));

            RawTable table = table(bytes(book));

            assertEquals(List.of(row(2, "1", "0", "2", "", "a!"), row(3, "end", "", "", "", "")), table.rows());
            assertEquals(List.of(new Trouble.BrokenCell(2, 3, "#REF!"), new Trouble.NoValue(3, 4)), table.troubles());
        }
    }

    @Test
    void textInSeveralLooksIsOneText() throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, "Plan", new Object[][] {{"Title"}, {"x"}});
            var rich = new XSSFRichTextString("Big and small");
            XSSFFont font = book.createFont();
            font.setBold(true);
            rich.applyFont(0, 3, font);
            book.getSheetAt(0).getRow(1).getCell(0).setCellValue(rich);

            assertEquals(List.of(row(2, "Big and small")), table(bytes(book)).rows());
        }
    }

    @Test
    void inlineTextsAndEscapedCharactersAreRead() {
        byte[] bytes = Packed.workbook("<row><c t='inlineStr'><is><t>Title</t></is></c></row>"
                + "<row><c t='inlineStr'><is><r><t>a_x000D_b</t></r><r><t>_x005F_x0041_ _x00zz_</t></r><rPh><t>no</t></rPh></is></c></row>")
                .bytes();

        assertEquals(List.of(row(2, "a\rb_x0041_ _x00zz_")), table(bytes).rows());
    }

    @Test
    void theSheetWithTheCardsIsReadFirst() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Board picture");
            fill(book, "Read me", new Object[][] {{"Text"}});
            fill(book, "Cards", new Object[][] {{"title"}, {"A"}});
            fill(book, "Goals", new Object[][] {{"goal"}, {"B"}});
            byte[] bytes = bytes(book);

            assertEquals(new Reading.Workbook(List.of("Read me", "Cards", "Goals"), "Cards", 1), reading(read(bytes)));
            assertEquals(List.of("goal"), assertInstanceOf(Outcome.Table.class,
                    Incoming.read(bytes, "plan.xlsx", Choices.NONE.withSheet("Goals"), () -> false)).table().header());
            assertEquals(new Outcome.Refused(new Refusal.NoSuchSheet("Signs", List.of("Read me", "Cards", "Goals"))),
                    Incoming.read(bytes, "plan.xlsx", Choices.NONE.withSheet("Signs"), () -> false));
        }
    }

    @Test
    void aHiddenSheetIsReadOnlyIfThereIsNoOther() throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, "Lists", new Object[][] {{"x"}});
            fill(book, "Plan", new Object[][] {{"Title"}, {"A"}});
            book.setActiveSheet(1);
            book.setSheetHidden(0, true);

            assertEquals("Plan", reading(read(bytes(book))).sheet());
        }
    }

    @Test
    void daysSince1904AreUnderstood() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.getCTWorkbook().getWorkbookPr().setDate1904(true);
            fill(book, "Plan", new Object[][] {{"Due"}, {LocalDate.of(2026, 4, 3)}});
            CellStyle style = book.createCellStyle();
            style.setDataFormat((short) 14);
            book.getSheetAt(0).getRow(1).getCell(0).setCellStyle(style);

            assertEquals(List.of(row(2, "2026-04-03")), table(bytes(book)).rows());
        }
    }

    @Test
    void theStrictDialectIsUnderstood() {
        String strict = "http://purl.oclc.org/ooxml/";
        byte[] bytes = Packed.workbook("")
                .with("_rels/.rels", "<Relationships><Relationship Id='a' Target='/xl/workbook.xml' Type='" + strict
                        + "officeDocument/relationships/officeDocument'/></Relationships>")
                .with("xl/workbook.xml", "<x:workbook xmlns:x='" + strict + "spreadsheetml/main' xmlns:r='y'><x:sheets>"
                        + "<x:sheet name='A' r:id='s'/></x:sheets></x:workbook>")
                .with("xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id='s' Target='../xl/worksheets/sheet1.xml' Type='"
                        + strict + "officeDocument/relationships/worksheet'/></Relationships>")
                .with("xl/worksheets/sheet1.xml", "<x:worksheet xmlns:x='m'><x:sheetData>"
                        + "<x:row r='1'><x:c r='A1' t='str'><x:v>Due</x:v></x:c></x:row>"
                        + "<x:row r='2'><x:c r='A2' t='d'><x:v>2026-11-22T14:03:00</x:v></x:c></x:row></x:sheetData></x:worksheet>")
                .bytes();

        assertEquals(List.of(row(2, "2026-11-22 14:03:00")), table(bytes).rows());
    }

    @Test
    void cellsFarToTheRightAreNotMadeRoomFor() {
        byte[] far = Packed.workbook("<row r='1'><c r='A1'><v>1</v></c></row><row r='2'><c r='ZZZZZZZZZZ2'><v>1</v></c></row>").bytes();
        byte[] blank = Packed.workbook("<row r='1'><c r='A1'><v>1</v></c><c r='XFD1' s='1'/></row>").bytes();

        assertInstanceOf(Refusal.TooManyColumns.class, refusal(far));
        assertEquals(List.of("1"), table(blank).header());
    }

    @Test
    void aTextThatIsNotThereIsDamage() {
        assertEquals(new Refusal.Damaged("xl/worksheets/sheet1.xml", "a cell in row 1 whose text is not there"),
                refusal(Packed.workbook("<row><c t='s'><v>7</v></c></row>").bytes()));
    }

    @Test
    void aDocumentTypeIsRefused() {
        byte[] bytes = Packed.workbook("").with("xl/worksheets/sheet1.xml", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                + "<worksheet><sheetData><row><c t='str'><v>&a;</v></c></row></sheetData></worksheet>").bytes();

        assertEquals(new Refusal.Damaged("xl/worksheets/sheet1.xml", "a document type, which no workbook has"), refusal(bytes));
    }

    @Test
    void brokenXmlIsTold() {
        assertEquals(new Refusal.Damaged("xl/worksheets/sheet1.xml", "broken XML in line 1"),
                refusal(Packed.workbook("<row><c></row>").bytes()));
    }

    @Test
    void partsInUtf16AreRead() {
        String sheet = "<?xml version='1.0' encoding='UTF-16'?><worksheet><sheetData><row><c t='str'><v>Größe</v></c></row></sheetData>"
                + "</worksheet>";

        for (String bytes : List.of("UTF-16", "UTF-16LE", "UTF-16BE")) {
            assertEquals(List.of("Größe"), table(Packed.workbook("")
                    .with("xl/worksheets/sheet1.xml", sheet.getBytes(Charset.forName(bytes))).bytes()).header());
        }
    }

    @Test
    void bytesThatAreNoCharactersAreDamage() {
        assertEquals(new Refusal.Damaged("xl/worksheets/sheet1.xml", "broken XML"),
                refusal(Packed.workbook("").with("xl/worksheets/sheet1.xml", new byte[] {'<', 'a', '>', (byte) 0xC3, '<'}).bytes()));
    }

    @Test
    void elementsWithoutEndAreRefused() {
        assertEquals(new Refusal.Damaged("xl/worksheets/sheet1.xml", "far more elements than a workbook has"),
                refusal(Packed.workbook("<row>".repeat(100_000)).bytes()));
    }

    @Test
    void aFileThatUnpacksToTooMuchIsRefused() {
        byte[] bytes = Packed.workbook("<row><c><v>1</v></c></row>").with("xl/sharedStrings.xml",
                zeros("<sst><si><t>", 'x', Limits.UNPACKED_BYTES / 8, "</t></si></sst>")).bytes();
        byte[] texts = Packed.workbook("<row><c><v>1</v></c></row>").with("xl/sharedStrings.xml",
                ("<sst>" + ("<si><t>" + "x".repeat(10_000) + "</t></si>").repeat(Limits.UNPACKED_BYTES / 10_000)).getBytes(StandardCharsets.ISO_8859_1)).bytes();
        assertTrue(bytes.length < 100_000 && texts.length < 1_000_000);

        assertEquals(new Refusal.Bomb(Limits.UNPACKED_BYTES), refusal(bytes));
        assertEquals(new Refusal.Bomb(Limits.UNPACKED_BYTES), refusal(texts));
    }

    @Test
    void aSharedTextThatStandsEverywhereIsCountedEachTime() {
        byte[] bytes = Packed.workbook("<row><c t='s'><v>0</v></c></row>".repeat(1_000))
                .with("xl/sharedStrings.xml", "<sst><si><t>" + "x".repeat(1_000_000) + "</t></si></sst>").bytes();

        assertEquals(new Refusal.Bomb(Limits.UNPACKED_BYTES), refusal(bytes));
    }

    @Test
    void aCellAboveTheLimitIsRefused() {
        assertEquals(new Refusal.CellTooLong(1, 0, Limits.CELL),
                refusal(Packed.workbook("<row><c t='str'><v>" + "x".repeat(Limits.CELL + 1) + "</v></c></row>").bytes()));
    }

    @Test
    void moreRowsThanTheLimitAreRefused() {
        assertEquals(new Refusal.TooManyRows(100_001, 100_000),
                refusal(Packed.workbook("<row><c><v>1</v></c></row>".repeat(100_002)).bytes()));
    }

    @Test
    void aWorkbookWithoutCellsIsEmpty() throws IOException {
        try (var book = new XSSFWorkbook()) {
            book.createSheet("Plan").createRow(0).createCell(0).setBlank();

            assertEquals(new Refusal.Empty(), refusal(bytes(book)));
        }
    }

    @Test
    void aDamagedByteIsFound() throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, "Plan", new Object[][] {{"Title"}, {"Webinar"}});
            byte[] whole = bytes(book);
            int harmed = 0;
            for (int i = 30; i < whole.length; i += 7) {
                byte[] bytes = whole.clone();
                bytes[i] ^= 0x10;
                Outcome outcome = read(bytes);
                boolean same = outcome.equals(read(whole));
                harmed += same ? 0 : 1;
                assertTrue(same || outcome instanceof Outcome.Refused, i + ": " + outcome);
            }
            assertTrue(harmed > 30, "only " + harmed);
        }
    }

    @Test
    void aCutWorkbookIsDamaged() throws IOException {
        try (var book = new XSSFWorkbook()) {
            fill(book, "Plan", new Object[][] {{"Title"}, {"Webinar"}});
            byte[] whole = bytes(book);

            assertEquals(new Refusal.Damaged("", "its end is missing"),
                    refusal(Arrays.copyOf(whole, whole.length / 2)));
        }
    }

    @Test
    void whoeverCancelsIsHeardSoon() {
        var asked = new AtomicInteger();
        byte[] bytes = Packed.workbook("<row><c><v>1</v></c></row>".repeat(50_000)).bytes();

        Outcome outcome = Incoming.read(bytes, "plan.xlsx", Choices.NONE, () -> asked.incrementAndGet() > 3);

        assertEquals(new Outcome.Cancelled(), outcome);
        assertEquals(4, asked.get());
    }

    private static byte[] zeros(String before, char filler, int count, String after) {
        return (before + String.valueOf(filler).repeat(count) + after).getBytes(StandardCharsets.ISO_8859_1);
    }

    private static void fill(Workbook book, String name, Object[][] rows) {
        var sheet = book.createSheet(name);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                var row = sheet.getRow(i) == null ? sheet.createRow(i) : sheet.getRow(i);
                switch (rows[i][j]) {
                    case String text -> row.createCell(j).setCellValue(text);
                    case Double number -> row.createCell(j).setCellValue(number);
                    case Boolean truth -> row.createCell(j).setCellValue(truth);
                    case LocalDate day -> row.createCell(j).setCellValue(day);
                    case LocalDateTime moment -> row.createCell(j).setCellValue(moment);
                    default -> throw new IllegalArgumentException(rows[i][j].toString());
                }
            }
        }
    }

    private static byte[] bytes(Workbook book) throws IOException {
        var bytes = new ByteArrayOutputStream();
        book.write(bytes);
        return bytes.toByteArray();
    }

    private static Row row(int number, String... cells) {
        return new Row(number, new ArrayList<>(List.of(cells)));
    }

    private static Outcome read(byte[] bytes) {
        return Incoming.read(bytes, "plan.xlsx", Choices.NONE, () -> false);
    }

    private static RawTable table(byte[] bytes) {
        return assertInstanceOf(Outcome.Table.class, read(bytes)).table();
    }

    private static Reading.Workbook reading(Outcome outcome) {
        return assertInstanceOf(Reading.Workbook.class, assertInstanceOf(Outcome.Table.class, outcome).reading());
    }

    private static Refusal refusal(byte[] bytes) {
        return assertInstanceOf(Outcome.Refused.class, read(bytes)).reason();
    }
}
