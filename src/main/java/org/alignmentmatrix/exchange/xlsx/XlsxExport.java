package org.alignmentmatrix.exchange.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.table.Table;
import org.dhatim.fastexcel.PictureAnchor;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/// Makes one workbook of the tables of a board.
///
/// It holds a sheet with a picture of the board, a sheet for each table and one that explains them. No cell is a formula, and none
/// becomes one when somebody edits it. Equal tables give equal bytes.
public final class XlsxExport {

    private static final String PROGRAM = "Alignment Matrix";
    private static final Set<String> IF_ANY = Set.of("signs", "agreement");
    private static final int PICTURE_WIDTH = 1_200; // in pixels of the sheet; a picture of more is shown smaller and stays sharp
    private static final int FAST = 1; // the library packs loosely; Finishing packs again

    private XlsxExport() {
    }

    /// The workbook, complete and in memory.
    ///
    /// The sheets are called as their tables, with a capital; signs and agreement come behind the others, and only if there is
    /// anything in them. A table with more rows than a sheet can have is left out as a whole; the workbook and the result say so.
    ///
    /// @param title of the board; may be empty
    /// @param date the day of the export
    /// @param tables of different names
    /// @param picture of the board as PNG, null for none
    public static XlsxFile of(String title, LocalDate date, List<? extends Table<?>> tables, byte @Nullable [] picture,
                              WorkbookWords words) {
        try {
            return new XlsxExport.Making(title, tables, words).workbook(date, picture);
        } catch (IOException e) {
            throw new UncheckedIOException("Memory cannot fail to be written to", e);
        }
    }

    /// @param words of the sheets
    private record Making(String title, List<? extends Table<?>> tables, WorkbookWords words) {

        XlsxFile workbook(LocalDate date, byte @Nullable [] picture) throws IOException {
            var tally = new Tally();
            var bytes = new ByteArrayOutputStream();
            try (Workbook workbook = new Workbook(bytes, PROGRAM, null)) {
                workbook.setCompressionLevel(FAST);
                workbook.properties().setTitle(CellText.of(title).value());
                write(workbook, picture, tally);
            }
            String shown = picture == null ? "" : words.picture(title);
            return new XlsxFile(new Finishing(shown, date).of(bytes.toByteArray()), tally.guarded(), tally.replaced(), tally.shortened(),
                    tooLong().map(Table::name).toList());
        }

        /// All sheets are there before the first one is written: their order is that in which they are made.
        private void write(Workbook workbook, byte @Nullable [] picture, Tally tally) throws IOException {
            if (picture != null) {
                picture(workbook.newWorksheet(words.pictureSheet()), picture);
            }
            List<? extends Table<?>> shown = shown();
            List<Worksheet> sheets = new ArrayList<>();
            shown.forEach(table -> sheets.add(workbook.newWorksheet(sheetName(table))));
            Worksheet readMe = workbook.newWorksheet(words.readMeSheet());
            var choices = new Choices(words, shown, ReadMeSheet.CHOICES_COLUMN, ReadMeSheet.CHOICES_ROW);
            var described = new ArrayList<ReadMeSheet.SheetOf>();
            for (int i = 0; i < sheets.size(); i++) {
                new TableSheet(sheets.get(i), readMe, choices, words, tally).write(shown.get(i));
                described.add(new ReadMeSheet.SheetOf(sheets.get(i).getName(), shown.get(i)));
            }
            new ReadMeSheet(readMe, words).write(title, remarks(tally), described, choices);
        }

        private static void picture(Worksheet sheet, byte[] picture) throws IOException {
            PngSize size = PngSize.of(picture).atMost(PICTURE_WIDTH);
            sheet.hideGridLines();
            sheet.pageOrientation("landscape");
            sheet.setFitToPage(true);
            sheet.addImage(PictureAnchor.oneCellAnchor(0, 0, size.width(), size.height()), picture, sheet.getName(), true);
            sheet.finish();
        }

        private List<? extends Table<?>> shown() {
            List<Table<?>> fitting = tables.stream().<Table<?>>map(table -> table).filter(table -> !isTooLong(table)).toList();
            return Stream.concat(fitting.stream().filter(table -> !IF_ANY.contains(table.name())),
                    fitting.stream().filter(table -> IF_ANY.contains(table.name()) && !table.rows().isEmpty())).toList();
        }

        private List<String> remarks(Tally tally) {
            Stream<String> shortened = tally.shortened() == 0 ? Stream.empty() : Stream.of(words.shortened(tally.shortened()));
            return Stream.concat(shortened, tooLong().map(table -> words.leftOut(table.name(), table.rows().size()))).toList();
        }

        private Stream<Table<?>> tooLong() {
            return tables.stream().<Table<?>>map(table -> table).filter(Making::isTooLong);
        }

        private static boolean isTooLong(Table<?> table) {
            return table.rows().size() > TableSheet.MOST_ROWS - 1;
        }

        private static String sheetName(Table<?> table) {
            return Character.toUpperCase(table.name().charAt(0)) + table.name().substring(1);
        }
    }
}
