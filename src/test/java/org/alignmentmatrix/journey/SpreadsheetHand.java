package org.alignmentmatrix.journey;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// What an analyst does to the exported cards in a spreadsheet program: other owners, four cards in other quadrants, a row less and a
/// row more, columns in another order. In CSV the program adds its own: days as people write them there, and no byte order mark.
final class SpreadsheetHand {

    private static final char MARK = '\uFEFF';
    private static final Pattern MOMENT = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d) (\\d\\d:\\d\\d):\\d\\d");
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d\\d)-(\\d\\d)");

    private static final Map<String, String> OWNERS = Map.of("C-001", "Tom", "C-002", "Łucja", "C-003", "Ben, Ana; Tom");
    private static final Map<String, Integer> NUMBERS = Map.of("C-003", 2, "C-006", 4);
    private static final Map<String, String> NAMES = Map.of("C-005", "Aligned and Coordinated", "C-007", "misaligned but coordinated ");
    private static final String REMOVED = "C-009";
    private static final Map<String, String> ADDED = Map.of("title", "Roadshow", "owner", "Lena", "quadrant_no", "1");
    private static final LocalDate ADDED_DUE = LocalDate.of(2026, 6, 5);

    private SpreadsheetHand() {
    }

    static void editTable(Path from, Path to) throws IOException {
        String text = Files.readString(from);
        if (text.charAt(0) != MARK) {
            throw new AssertionError(from + " has no byte order mark");
        }
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(text.startsWith(MARK + "board;") ? ';' : ',').get();
        var rows = new ArrayList<Map<String, String>>();
        List<String> header;
        try (CSVParser parser = CSVParser.parse(text.substring(1), format)) {
            List<CSVRecord> records = parser.getRecords();
            header = new ArrayList<>(records.getFirst().toList());
            for (CSVRecord record : records.subList(1, records.size())) {
                rows.add(edited(header, record));
            }
        }
        rows.removeIf(row -> REMOVED.equals(row.get("id")));
        var added = new HashMap<>(ADDED);
        added.put("due", asExcelWrites(ADDED_DUE.toString()));
        rows.add(added);
        Collections.rotate(header, 20);
        var out = new StringBuilder(format.format(header.toArray())).append("\r\n");
        for (Map<String, String> row : rows) {
            out.append(format.format(header.stream().map(name -> row.getOrDefault(name, "")).toArray())).append("\r\n");
        }
        Files.writeString(to, out, StandardCharsets.UTF_8);
    }

    private static Map<String, String> edited(List<String> header, CSVRecord record) {
        var row = new LinkedHashMap<String, String>();
        for (int i = 0; i < header.size(); i++) {
            row.put(header.get(i), asExcelWrites(record.get(i)));
        }
        String id = row.get("id");
        row.computeIfPresent("owner", (_, now) -> OWNERS.getOrDefault(id, now));
        row.computeIfPresent("quadrant_no", (_, now) -> NUMBERS.containsKey(id) ? NUMBERS.get(id).toString() : now);
        row.computeIfPresent("quadrant", (_, now) -> NAMES.getOrDefault(id, now));
        return row;
    }

    /// As Excel in Britain shows a day or a moment; that is what it saves.
    private static String asExcelWrites(String cell) {
        Matcher day = DAY.matcher(cell);
        Matcher moment = MOMENT.matcher(cell);
        return day.matches() ? day.replaceFirst("$3/$2/$1") : moment.matches() ? moment.replaceFirst("$3/$2/$1 $4") : cell;
    }

    static void editWorkbook(Path from, Path to) throws IOException {
        try (InputStream in = Files.newInputStream(from); var workbook = new XSSFWorkbook(in)) {
            edit(workbook.getSheet("Cards"));
            try (OutputStream out = Files.newOutputStream(to)) {
                workbook.write(out);
            }
        }
    }

    private static void edit(Sheet sheet) {
        var columns = new HashMap<String, Integer>();
        sheet.getRow(0).forEach(cell -> columns.put(cell.getStringCellValue(), cell.getColumnIndex()));
        int removed = -1;
        for (Row row : sheet) {
            String id = row.getCell(columns.get("id")).getStringCellValue();
            if (OWNERS.containsKey(id)) {
                cell(row, columns.get("owner")).setCellValue(OWNERS.get(id));
            }
            if (NUMBERS.containsKey(id)) {
                cell(row, columns.get("quadrant_no")).setCellValue(NUMBERS.get(id));
            }
            if (NAMES.containsKey(id)) {
                cell(row, columns.get("quadrant")).setCellValue(NAMES.get(id));
            }
            removed = REMOVED.equals(id) ? row.getRowNum() : removed;
        }
        int last = sheet.getLastRowNum();
        sheet.removeRow(sheet.getRow(removed));
        sheet.shiftRows(removed + 1, last, -1);
        Row added = sheet.createRow(last);
        ADDED.forEach((name, text) -> cell(added, columns.get(name)).setCellValue(text));
        cell(added, columns.get("quadrant_no")).setCellValue(Integer.parseInt(ADDED.get("quadrant_no")));
        Cell due = cell(added, columns.get("due"));
        due.setCellStyle(sheet.getRow(1).getCell(columns.get("due")).getCellStyle());
        due.setCellValue(ADDED_DUE);
        for (Row row : sheet) {
            swap(row, columns.get("title"), columns.get("owner"));
        }
    }

    private static void swap(Row row, int one, int other) {
        String first = cell(row, one).getStringCellValue();
        cell(row, one).setCellValue(cell(row, other).getStringCellValue());
        cell(row, other).setCellValue(first);
    }

    private static Cell cell(Row row, int column) {
        return row.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }
}
