package org.alignmentmatrix.exchange.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.exchange.table.Cell;
import org.alignmentmatrix.exchange.table.Column;
import org.alignmentmatrix.exchange.table.Content;
import org.alignmentmatrix.exchange.table.Table;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Writes one table on its sheet: the header stays in view and filters, numbers and days are numbers and days, columns are as wide
/// as what they hold, and cells that take a few words only offer them – below the last row too, where people add rows.
final class TableSheet {

    /// How many rows a sheet takes, the header included.
    static final int MOST_ROWS = Worksheet.MAX_ROWS;

    static final String HEADER_FILL = "E8ECF1";

    private static final int BLOCK = 1_000; // rows that are in memory at a time
    private static final int ROOM = 1_000; // rows below the last one that still offer words
    private static final int PAGE_COLUMNS = 14; // more on the width of a page could not be read
    private static final int FILTER_ARROW = 4; // characters it takes in the header

    private final Worksheet sheet;
    private final Worksheet readMe;
    private final Choices choices;
    private final WorkbookWords words;
    private final Tally tally;
    private final RowHeight height = new RowHeight();
    private final List<int[]> guarded = new ArrayList<>(); // row and column, in the rows that are in memory

    TableSheet(Worksheet sheet, Worksheet readMe, Choices choices, WorkbookWords words, Tally tally) {
        this.sheet = sheet;
        this.readMe = readMe;
        this.choices = choices;
        this.words = words;
        this.tally = tally;
    }

    <R> void write(Table<R> table) throws IOException {
        List<Column<R>> columns = table.columns();
        setUp(columns, table.rows().size());
        int row = 0;
        int begun = 1;
        for (R each : table.rows()) {
            row++;
            write(row, table.cells(each), columns);
            height.set(sheet, row);
            if (row % BLOCK == 0) {
                style(begun, row, columns);
                begun = row + 1;
                sheet.flush();
            }
        }
        if (begun <= row) {
            style(begun, row, columns);
        }
        sheet.finish();
    }

    private <R> void setUp(List<Column<R>> columns, int rows) {
        for (int i = 0; i < columns.size(); i++) {
            Column<R> column = columns.get(i);
            sheet.value(0, i, column.name());
            sheet.width(i, width(column));
            sheet.style(i).verticalAlignment("top").format(format(column.content())).wrapText(wraps(column.content())).set();
            offer(column.content(), i, rows);
        }
        sheet.range(0, 0, 0, columns.size() - 1).style().format("@").bold().fillColor(HEADER_FILL)
                .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN).verticalAlignment("center").set();
        sheet.freezePane(0, 1);
        sheet.setAutoFilter(0, 0, Math.max(1, rows), columns.size() - 1);
        sheet.pageOrientation("landscape");
        sheet.repeatRows(0);
        if (columns.size() <= PAGE_COLUMNS) {
            sheet.setFitToPage(true);
            sheet.fitToWidth((short) 1);
            sheet.fitToHeight((short) 0);
        }
    }

    private void offer(Content content, int column, int rows) {
        choices.of(content, readMe).ifPresent(list -> sheet
                .range(1, column, Math.min(rows + ROOM, MOST_ROWS - 1), column).validateWithList(list).allowBlank(true)
                .showDropdown(true).showErrorMessage(true).errorStyle(DataValidationErrorStyle.STOP)
                .errorTitle(sheet.getName()).error(Finishing.attribute(words.notAChoice())));
    }

    private <R> void write(int row, List<Cell> cells, List<Column<R>> columns) {
        for (int i = 0; i < cells.size(); i++) {
            switch (cells.get(i)) {
                case Cell.None _ -> { }
                case Cell.Text(var text) -> {
                    text(row, i, text);
                    if (wraps(columns.get(i).content())) {
                        height.take(text, width(columns.get(i)));
                    }
                }
                case Cell.Whole(int value) -> sheet.value(row, i, value);
                case Cell.Decimal(var value) -> sheet.value(row, i, value);
                case Cell.Share share -> sheet.value(row, i, share.rounded());
                case Cell.Flag(boolean value) -> sheet.value(row, i, value ? 1 : 0);
                case Cell.Day day -> number(row, i, CellDay.of(day.day()), day.text());
                case Cell.Moment moment -> number(row, i, CellDay.of(moment.at()), moment.text());
            }
        }
    }

    private void number(int row, int column, Optional<Number> number, String otherwise) {
        number.ifPresentOrElse(value -> sheet.value(row, column, value), () -> text(row, column, otherwise));
    }

    private void text(int row, int column, String text) {
        if (text.isEmpty()) {
            return;
        }
        CellText cell = CellText.of(text);
        tally.add(cell);
        if (cell.guarded()) {
            guarded.add(new int[] {row, column});
        }
        sheet.value(row, column, cell.coded());
    }

    private <R> void style(int first, int last, List<Column<R>> columns) {
        for (int i = 0; i < columns.size(); i++) {
            Content content = columns.get(i).content();
            sheet.range(first, i, last, i).style().verticalAlignment("top").format(format(content)).wrapText(wraps(content)).set();
        }
        for (int[] cell : guarded) {
            sheet.style(cell[0], cell[1]).format(Finishing.GUARDED).set();
        }
        guarded.clear();
    }

    private static double width(Column<?> column) {
        return Math.max(width(column.content()), column.name().length() + FILTER_ARROW);
    }

    private static double width(Content content) {
        return switch (content) {
            case Content.Whole _, Content.Flag _, Content.Share _ -> 8;
            case Content.Code _, Content.Decimal _, Content.Day _, Content.Choice _ -> 13;
            case Content.Moment _ -> 20;
            case Content.Line _, Content.QuadrantName _ -> 32;
            case Content.Prose _ -> 60;
        };
    }

    /// Ids and lines are texts whatever is typed: a title that reads 1/2 stays one, and does not become a day.
    private static @Nullable String format(Content content) {
        return switch (content) {
            case Content.Line _, Content.Code _, Content.Choice _, Content.QuadrantName _ -> "@";
            case Content.Day _ -> "yyyy-mm-dd";
            case Content.Moment _ -> "yyyy-mm-dd hh:mm:ss";
            case Content.Prose _, Content.Whole _, Content.Decimal _, Content.Share _, Content.Flag _ -> null;
        };
    }

    private static boolean wraps(Content content) {
        return content instanceof Content.Line || content instanceof Content.Prose;
    }
}
