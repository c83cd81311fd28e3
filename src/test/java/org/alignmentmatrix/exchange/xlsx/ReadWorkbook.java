package org.alignmentmatrix.exchange.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.alignmentmatrix.exchange.csv.FormulaGuard;
import org.alignmentmatrix.exchange.table.Cell;
import org.alignmentmatrix.exchange.table.Table;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/// Workbooks as another implementation reads them.
public final class ReadWorkbook {

    private ReadWorkbook() {
    }

    static XSSFWorkbook open(XlsxFile file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file.bytes()));
    }

    /// That a workbook holds these tables, each value with its type, and no cell is a formula.
    ///
    /// @return how many cells hold something
    public static long assertSame(List<Table<?>> tables, XlsxFile file, String which) {
        long cells = 0;
        try (XSSFWorkbook workbook = open(file)) {
            assertNothingRuns(workbook, which);
            for (Table<?> table : tables) {
                XSSFSheet sheet = workbook.getSheet(Character.toUpperCase(table.name().charAt(0)) + table.name().substring(1));
                boolean optional = List.of("signs", "agreement").contains(table.name()) && table.rows().isEmpty();
                assertEquals(optional, sheet == null, which + " " + table.name());
                cells += sheet == null ? 0 : assertSame(table, sheet, which);
            }
            return cells;
        } catch (IOException e) {
            throw new AssertionError(which, e);
        }
    }

    private static void assertNothingRuns(XSSFWorkbook workbook, String which) {
        workbook.forEach(sheet -> sheet.forEach(row -> row.forEach(cell -> {
            assertTrue(cell.getCellType() != CellType.FORMULA && cell.getCellType() != CellType.ERROR, which);
            boolean risky = cell.getCellType() == CellType.STRING && !FormulaGuard.guard(cell.getStringCellValue())
                    .equals(cell.getStringCellValue());
            boolean ofTable = !sheet.getSheetName().equals("Read me");
            if (ofTable) {
                assertEquals(risky, ((XSSFCell) cell).getCellStyle().getQuotePrefixed(), () -> which + " " + cell);
            }
        })));
    }

    private static long assertSame(Table<?> table, XSSFSheet sheet, String which) {
        assertEquals(table.rows().size(), sheet.getLastRowNum(), which + " " + table.name());
        for (int column = 0; column < table.columns().size(); column++) {
            assertEquals(table.header().get(column), sheet.getRow(0).getCell(column).getStringCellValue(), which);
        }
        long cells = 0;
        List<List<Cell>> rows = table.made().rows();
        for (int row = 0; row < rows.size(); row++) {
            XSSFRow found = sheet.getRow(row + 1);
            for (int column = 0; column < rows.get(row).size(); column++) {
                String where = "%s, %s, row %d, %s".formatted(which, table.name(), row, table.header().get(column));
                cells += assertSame(rows.get(row).get(column), found.getCell(column), where) ? 1 : 0;
            }
        }
        return cells;
    }

    /// @return whether there is anything in the cell
    private static boolean assertSame(Cell expected, @Nullable XSSFCell found, String where) {
        if (expected instanceof Cell.None || expected.equals(new Cell.Text(""))) {
            assertTrue(found == null || found.getCellType() == CellType.BLANK, where);
            return false;
        }
        assertTrue(found != null, where);
        switch (expected) {
            case Cell.None _ -> throw new AssertionError(where);
            case Cell.Text(var text) -> assertEquals(CellText.of(text).value(), string(found, where), where);
            case Cell.Whole(int value) -> assertEquals(value, number(found, where), where);
            case Cell.Decimal(var value) -> assertEquals(value.doubleValue(), number(found, where), where);
            case Cell.Share share -> assertEquals(share.rounded().doubleValue(), number(found, where), where);
            case Cell.Flag(boolean value) -> assertEquals(value ? 1 : 0, number(found, where), where);
            case Cell.Day(var day) -> assertSame(CellDay.of(day).isPresent(), day.atStartOfDay(), day.toString(), found, where);
            case Cell.Moment moment -> assertSame(CellDay.of(moment.at()).isPresent(), CellDay.of(moment.at()).isPresent()
                    ? LocalDateTime.ofInstant(moment.at(), ZoneOffset.UTC).truncatedTo(ChronoUnit.SECONDS) : LocalDateTime.MIN,
                    moment.text(), found, where);
        }
        return true;
    }

    private static void assertSame(boolean countable, LocalDateTime at, String text, XSSFCell found, String where) {
        if (countable) {
            assertEquals(CellType.NUMERIC, found.getCellType(), where);
            assertTrue(DateUtil.isCellDateFormatted(found), where);
            assertEquals(at, DateUtil.getLocalDateTime(found.getNumericCellValue(), false, true), where);
        } else {
            assertEquals(text, string(found, where), where);
        }
    }

    private static String string(XSSFCell cell, String where) {
        assertEquals(CellType.STRING, cell.getCellType(), where);
        return cell.getStringCellValue();
    }

    private static double number(XSSFCell cell, String where) {
        assertEquals(CellType.NUMERIC, cell.getCellType(), where);
        assertTrue(!DateUtil.isCellDateFormatted(cell), where);
        return cell.getNumericCellValue();
    }
}
