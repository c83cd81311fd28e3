package org.alignmentmatrix.exchange.xlsx;

import java.io.IOException;
import java.util.List;
import org.alignmentmatrix.exchange.table.Column;
import org.alignmentmatrix.exchange.table.Table;
import org.dhatim.fastexcel.Worksheet;

/// Writes the sheet that explains the others: what stands where, how changes come back, and the words to choose from.
final class ReadMeSheet {

    /// Where the words to choose from begin.
    static final int CHOICES_COLUMN = 4;
    static final int CHOICES_ROW = 1;

    private static final double EXPLANATION_WIDTH = 100;

    private final Worksheet sheet;
    private final WorkbookWords words;
    private final RowHeight height = new RowHeight();
    private int row;

    ReadMeSheet(Worksheet sheet, WorkbookWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /// @param remarks on what is not in the workbook as it is on the board
    void write(String title, List<String> remarks, List<SheetOf> sheets, Choices choices) throws IOException {
        sheet.width(0, 16);
        sheet.width(1, 22);
        sheet.width(2, EXPLANATION_WIDTH);
        line(0, words.heading(title));
        sheet.style(0, 0).bold().fontSize(14).set();
        words.introduction().forEach(text -> line(0, text));
        remarks.forEach(text -> line(0, text));
        row++;
        headings(words.listHeadings());
        int first = row;
        for (SheetOf each : sheets) {
            describe(each);
        }
        sheet.range(first, 0, row, 2).style().verticalAlignment("top").wrapText(true).set();
        sheet.value(0, CHOICES_COLUMN, words.choices());
        sheet.style(0, CHOICES_COLUMN).bold().set();
        choices.write(sheet);
        sheet.range(CHOICES_ROW, CHOICES_COLUMN, CHOICES_ROW, CHOICES_COLUMN + Math.max(0, choices.count() - 1)).style().bold().set();
        sheet.pageOrientation("landscape");
        sheet.finish();
    }

    /// @param name of the sheet
    record SheetOf(String name, Table<?> table) {
    }

    private void headings(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            sheet.value(row, i, names.get(i));
        }
        sheet.range(row, 0, row, names.size() - 1).style().bold().fillColor(TableSheet.HEADER_FILL).set();
        row++;
    }

    private void describe(SheetOf each) {
        String table = each.table().name();
        sheet.value(row, 0, each.name());
        sheet.style(row, 0).bold().set();
        explain(words.table(table));
        for (Column<?> column : each.table().columns()) {
            sheet.value(row, 0, each.name());
            sheet.value(row, 1, column.name());
            explain(words.column(table, column.name()));
        }
    }

    private void explain(String text) {
        height.take(text, EXPLANATION_WIDTH);
        height.set(sheet, row);
        line(2, text);
    }

    private void line(int column, String text) {
        sheet.value(row, column, CellText.of(text).coded());
        row++;
    }
}
