package org.alignmentmatrix.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.alignmentmatrix.exchange.csv.NastyBoards;
import org.alignmentmatrix.exchange.table.Column;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.exchange.table.Tables;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Goal;
import org.alignmentmatrix.model.GoalId;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.samples.RandomBoards;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxExportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final WorkbookWords WORDS = new SomeWorkbookWords();
    private static final Instant MADE = Instant.parse("2026-11-22T14:03:01.987Z");
    private static final Card WEBINAR = Card.create(new CardId(7), CardKind.INITIATIVE, Side.JOINT, "Webinar", MADE)
            .withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0.25, 0.66666))).withDue(LocalDate.of(2026, 12, 1));
    private static final Board BOARD = board(WEBINAR);

    @Test
    void everyValueOfRandomBoardsComesBackWithItsType() {
        long cells = 0;
        int guarded = 0;
        for (int seed = 0; seed < 40; seed++) {
            List<Table<?>> tables = Tables.of(NastyBoards.spoilt(RandomBoards.of(seed, seed % 25), new Random(seed)), WORDS, TODAY);
            XlsxFile file = XlsxExport.of("Q4", TODAY, tables, null, WORDS);
            cells += ReadWorkbook.assertSame(tables, file, "seed " + seed);
            guarded += file.guarded();
        }
        assertTrue(cells > 10_000 && guarded > 500, cells + " cells, " + guarded + " guarded");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "'=1+1", "@SUM(A1)", "-5", "+49 30 1234", " lead", "trail ", "  ", "_x0041_", "_x005F_x0041_", "_x000D_",
            "a\tb", "007", "1/2", "TRUE", "<b>&amp;\"'", "]]>", "&#10;", "e\u0301 漢字 مرحبا \u202E 👩‍👩‍👧‍👦", "\uFEFFx", "\u200B=1", "#REF!"})
    void everyTitleComesBackAsItIs(String title) throws IOException {
        String line = title.replace("\t", " ");
        Card card = WEBINAR.withTitle(title.isBlank() ? "x" : line).withNotes(title + "\n\n" + title);
        List<Table<?>> tables = tables(board(card).withTitle(line));

        XlsxFile file = XlsxExport.of(line, TODAY, tables, null, WORDS);

        ReadWorkbook.assertSame(tables, file, title);
        try (XSSFWorkbook workbook = ReadWorkbook.open(file)) {
            assertEquals(line, workbook.getSheet("Cards").getRow(1).getCell(0).getStringCellValue());
            assertEquals("About " + line, workbook.getSheet("Read me").getRow(0).getCell(0).getStringCellValue());
            assertEquals(line, workbook.getProperties().getCoreProperties().getTitle());
        }
    }

    @Test
    void theSheetsComeInTheirOrderAndTheEmptyOnesAtTheEndStayAway() throws IOException {
        byte[] picture = Files.readAllBytes(Path.of("packaging/icons/512.png"));

        assertEquals(List.of("Board picture", "Cards", "Checklist", "Gaps", "Actions", "Goals", "History", "Read me"),
                sheets(XlsxExport.of("Q4", TODAY, tables(Board.EMPTY), picture, WORDS)));
        assertEquals(List.of("Cards", "Checklist", "Gaps", "Actions", "Goals", "History", "Signs", "Agreement", "Read me"),
                sheets(XlsxExport.of("Q4", TODAY, tables(RandomBoards.of(12)), null, WORDS)));
    }

    private static List<String> sheets(XlsxFile file) throws IOException {
        try (XSSFWorkbook workbook = ReadWorkbook.open(file)) {
            return StreamSupport.stream(workbook.spliterator(), false).map(Sheet::getSheetName).toList();
        }
    }

    @Test
    void thePictureIsTheOneThatWasGivenWithWordsForThoseWhoDoNotSeeIt() throws IOException {
        byte[] picture = Files.readAllBytes(Path.of("packaging/icons/512.png"));

        try (XSSFWorkbook workbook = ReadWorkbook.open(XlsxExport.of("Q4", TODAY, tables(BOARD), picture, WORDS))) {
            XSSFPicture shown = (XSSFPicture) workbook.getSheet("Board picture").getDrawingPatriarch().getShapes().getFirst();

            assertArrayEquals(picture, shown.getPictureData().getData());
            assertEquals("Picture of <Q4> & \"more\"", shown.getCTPicture().getNvPicPr().getCNvPr().getDescr());
        }
    }

    @Test
    void theHeaderStaysInViewAndFilters() throws IOException {
        try (XSSFWorkbook workbook = ReadWorkbook.open(XlsxExport.of("Q4", TODAY, tables(BOARD), null, WORDS))) {
            for (Table<?> table : tables(BOARD)) {
                XSSFSheet sheet = workbook.getSheet(Character.toUpperCase(table.name().charAt(0)) + table.name().substring(1));
                if (sheet != null) {
                    String last = CellReference.convertNumToColString(table.columns().size() - 1) + (Math.max(1, table.rows().size()) + 1);
                    assertEquals(1, sheet.getPaneInformation().getHorizontalSplitPosition());
                    assertTrue(sheet.getPaneInformation().isFreezePane());
                    assertEquals("A1:" + last, sheet.getCTWorksheet().getAutoFilter().getRef());
                }
            }
        }
    }

    @Test
    void wordsToChooseFromAreOfferedBelowTheLastRowToo() throws IOException {
        try (XSSFWorkbook workbook = ReadWorkbook.open(XlsxExport.of("Q4", TODAY, tables(BOARD), null, WORDS))) {
            assertEquals(List.of("sales", "marketing", "joint"), offered(workbook, "side"));
            assertEquals(List.of("initiative", "team"), offered(workbook, "kind"));
            assertEquals(List.of("planned", "in progress", "blocked", "done"), offered(workbook, "status"));
            assertEquals(List.of("matrix", "tray", "parking lot"), offered(workbook, "place"));
            assertEquals(List.of("1", "2", "3", "4"), offered(workbook, "quadrant_no"));
            assertEquals(List.of("1", "0"), offered(workbook, "locked"));
            assertEquals(Arrays.stream(Quadrant.values()).sorted((a, b) -> a.number() - b.number()).map(WORDS::quadrant).toList(),
                    offered(workbook, "quadrant"));
            assertEquals(List.of(), offered(workbook, "title"));
        }
    }

    private static List<String> offered(XSSFWorkbook workbook, String name) {
        int column = Tables.of(Board.EMPTY, WORDS, TODAY).getFirst().header().indexOf(name);
        for (DataValidation each : workbook.getSheet("Cards").getDataValidations()) {
            if (each.getRegions().getCellRangeAddresses()[0].isInRange(1, column)) {
                assertTrue(each.getRegions().getCellRangeAddresses()[0].isInRange(900, column));
                assertEquals("Choose “one” & <only> one", each.getErrorBoxText());
                assertEquals(DataValidation.ErrorStyle.STOP, each.getErrorStyle());
                var area = new AreaReference(each.getValidationConstraint().getFormula1(), workbook.getSpreadsheetVersion());
                Sheet sheet = workbook.getSheet(area.getFirstCell().getSheetName());
                return Arrays.stream(area.getAllReferencedCells())
                        .map(cell -> sheet.getRow(cell.getRow()).getCell(cell.getCol()).toString().replace(".0", "")).toList();
            }
        }
        return List.of();
    }

    @Test
    void theReadMeExplainsEachColumnOfEachSheet() throws IOException {
        try (XSSFWorkbook workbook = ReadWorkbook.open(XlsxExport.of("Q4", TODAY, tables(BOARD), null, WORDS))) {
            XSSFSheet sheet = workbook.getSheet("Read me");
            List<String> lines = StreamSupport.stream(sheet.spliterator(), false).map(row -> String.join("|", IntStream.range(0, 3)
                    .mapToObj(i -> row.getCell(i) == null ? "" : row.getCell(i).toString()).toList())).toList();

            assertEquals(List.of("About Q4||", "First line||", "Second line||"), lines.subList(0, 3));
            int list = lines.indexOf("Sheet|Column|What");
            assertEquals(List.of("Cards||Table cards", "Cards|board|cards.board", "Cards|id|cards.id"), lines.subList(list + 1, list + 4));
            assertTrue(lines.contains("History|snapshot_id|history.snapshot_id"));
        }
    }

    @Test
    void aTextThatIsTooLongForACellIsCutAndSaidToBe() throws IOException {
        Card longest = WEBINAR.withNotes("x".repeat(32_767)).withWhyHere("\n".repeat(253));
        Card longer = WEBINAR.withNotes("x".repeat(32_762) + "👩‍👩‍👧‍👦" + "x".repeat(9)).withWhyHere("y" + "\n".repeat(254));

        XlsxFile whole = XlsxExport.of("Q4", TODAY, tables(board(longest)), null, WORDS);
        XlsxFile cut = XlsxExport.of("Q4", TODAY, tables(board(longer)), null, WORDS);

        ReadWorkbook.assertSame(tables(board(longest)), whole, "whole");
        assertEquals(0, whole.shortened());
        assertEquals(2, cut.shortened());
        assertEquals("x".repeat(32_762) + " […]", cell(cut, "notes"));
        assertEquals("y" + "\n".repeat(253) + " […]", cell(cut, "why_here"));
        assertTrue(CellText.isCutOf(cell(cut, "notes"), longer.notes()) && CellText.isCutOf(cell(cut, "why_here"), longer.whyHere()));
        assertFalse(CellText.isCutOf(cell(cut, "notes") + "!", longer.notes()) || CellText.isCutOf("so […]", "so […]"));
        try (XSSFWorkbook workbook = ReadWorkbook.open(cut)) {
            assertEquals("2 shortened", workbook.getSheet("Read me").getRow(3).getCell(0).getStringCellValue());
        }
    }

    private static String cell(XlsxFile file, String column) throws IOException {
        try (XSSFWorkbook workbook = ReadWorkbook.open(file)) {
            return workbook.getSheet("Cards").getRow(1).getCell(tables(BOARD).getFirst().header().indexOf(column)).getStringCellValue();
        }
    }

    @Test
    void charactersThatNoFileCanCarryAreReplacedAndCounted() throws IOException {
        Table<String> table = new Table<>("things", List.of(Column.line("name", name -> name)),
                List.of("bell\u0007", "half \uD83D", "\uFFFE\uFFFF", "fine 🚀"));

        XlsxFile file = XlsxExport.of("Q4", TODAY, List.of(table), null, WORDS);

        assertEquals(4, file.replaced());
        try (XSSFWorkbook workbook = ReadWorkbook.open(file)) {
            assertEquals(List.of("bell\uFFFD", "half \uFFFD", "\uFFFD\uFFFD", "fine 🚀"), IntStream.rangeClosed(1, 4)
                    .mapToObj(row -> workbook.getSheet("Things").getRow(row).getCell(0).getStringCellValue()).toList());
        }
    }

    @Test
    void aTableWithMoreRowsThanASheetHasIsLeftOutAndSaidToBe() throws IOException {
        Table<String> endless = new Table<>("endless", List.of(Column.line("name", name -> name)), Collections.nCopies(1_048_576, "x"));

        XlsxFile file = XlsxExport.of("Q4", TODAY, List.of(endless, tables(BOARD).getFirst()), null, WORDS);

        assertEquals(List.of("endless"), file.leftOut());
        assertEquals(List.of("Cards", "Read me"), sheets(file));
        try (XSSFWorkbook workbook = ReadWorkbook.open(file)) {
            assertEquals("endless with 1048576 rows left out", workbook.getSheet("Read me").getRow(3).getCell(0).getStringCellValue());
        }
    }

    @Test
    void aRowIsAsHighAsItsTextsNeedUpToTwelveLines() throws IOException {
        assertEquals(15, height(WEBINAR));
        assertEquals(45, height(WEBINAR.withNotes("one\ntwo\nthree")));
        assertEquals(30, height(WEBINAR.withTitle("x".repeat(33))));
        assertEquals(180, height(WEBINAR.withNotes("\n".repeat(200))));
        assertEquals(180, height(WEBINAR.withNotes("x".repeat(90_000))));
    }

    private static float height(Card card) throws IOException {
        try (XSSFWorkbook workbook = ReadWorkbook.open(XlsxExport.of("Q4", TODAY, tables(board(card)), null, WORDS))) {
            return workbook.getSheet("Cards").getRow(1).getHeightInPoints();
        }
    }

    @Test
    void manyRowsAreAllThere() {
        List<Table<?>> tables = tables(RandomBoards.of(3, 2_500));

        assertTrue(ReadWorkbook.assertSame(tables, XlsxExport.of("Q4", TODAY, tables, null, WORDS), "2,500 cards") > 20_000);
    }

    @Test
    void daysThatSpreadsheetsCountDifferentlyStandAsText() {
        List<Table<?>> tables = tables(board(WEBINAR.withStart(LocalDate.of(1900, 2, 28)).withDue(LocalDate.of(1900, 3, 1))
                .withChanged(Instant.MAX)));

        ReadWorkbook.assertSame(tables, XlsxExport.of("Q4", TODAY, tables, null, WORDS), "old days");
        assertTrue(CellDay.of(LocalDate.of(1900, 2, 28)).isEmpty());
        assertEquals(61L, CellDay.of(LocalDate.of(1900, 3, 1)).orElseThrow());
        assertEquals(2_958_465L, CellDay.of(LocalDate.of(9999, 12, 31)).orElseThrow());
    }

    @Test
    void numbersOfGoalsAreNumbers() {
        Goal goal = Goal.named(new GoalId(1), "No loss").withTarget(new BigDecimal("-1E+12")).withBaseline(new BigDecimal("0.0001"))
                .withCurrent(new BigDecimal("999999999999.9999"));
        List<Table<?>> tables = tables(BOARD.withGoals(new Goals(List.of(goal), 2)));

        ReadWorkbook.assertSame(tables, XlsxExport.of("Q4", TODAY, tables, null, WORDS), "goals");
    }

    @Test
    void equalBoardsGiveEqualBytesThatCanBeReadFromFrontToBack() throws IOException {
        XlsxFile first = XlsxExport.of("Q4", TODAY, tables(BOARD), null, WORDS);

        assertArrayEquals(first.bytes(), XlsxExport.of("Q4", TODAY, tables(BOARD), null, WORDS).bytes());
        int parts = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(first.bytes()))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                assertTrue(zip.readAllBytes().length > 0, part.getName());
                parts++;
            }
        }
        assertTrue(parts >= 13, parts + " parts");
        try (XSSFWorkbook workbook = ReadWorkbook.open(first)) {
            assertEquals(Instant.parse("2026-11-30T00:00:00Z"), workbook.getProperties().getCoreProperties().getCreated().toInstant());
        }
    }

    private static List<Table<?>> tables(Board board) {
        return Tables.of(board, WORDS, TODAY);
    }

    private static Board board(Card card) {
        return Board.EMPTY.withTitle("Q4").withCards(Cards.of(List.of(card)));
    }
}
