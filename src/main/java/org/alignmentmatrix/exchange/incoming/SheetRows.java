package org.alignmentmatrix.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.exchange.incoming.RawTable.Trouble;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one sheet. Hidden rows and columns are read like the others: a filter hides what people still have.
final class SheetRows {

    private static final int LAST_ROW = 1_048_576;
    private static final long MOST_TEXT = Limits.UNPACKED_BYTES; // UTF-16 units; cells that share a text count it each

    private final XmlPart xml;
    private final Formats formats;
    private int number;
    private int column;
    private long text;
    private List<Trouble> troubles = List.of();

    /// What cells refer to.
    ///
    /// @param styles the format of each style
    record Formats(SharedTexts texts, List<NumberFormat> styles, boolean since1904) {

        NumberFormat style(@Nullable String index) {
            Optional<Integer> at = whole(index);
            return at.isPresent() && at.get() < styles.size() ? styles.get(at.get()) : NumberFormat.PLAIN;
        }
    }

    /// Takes one row after the other.
    interface Taker {

        /// @param cells up to the last one that is not empty
        /// @return whether to go on
        boolean take(int number, List<String> cells, List<Trouble> troubles);
    }

    SheetRows(XmlPart xml, Formats formats) {
        this.xml = xml;
        this.formats = formats;
    }

    /// @return whether all rows were read; if not, the rest of the part was not looked at
    boolean read(Taker taker) {
        for (String element = xml.nextStart(); element != null; element = xml.nextStart()) {
            if (element.equals("sheetData")) {
                if (!rows(taker)) {
                    return false;
                }
                break;
            }
        }
        xml.finish();
        return true;
    }

    private boolean rows(Taker taker) {
        int sheet = xml.depth();
        for (String element = xml.nextInside(sheet); element != null; element = xml.nextInside(sheet)) {
            if (element.equals("row")) {
                number = place(xml.attribute("r"), number + 1);
                troubles = List.of();
                if (!taker.take(number, cells(), troubles)) {
                    return false;
                }
            }
        }
        return true;
    }

    private int place(@Nullable String said, int next) {
        int row = whole(said).orElse(next);
        if (row < 1 || row > LAST_ROW) {
            throw xml.damaged("a row with the number " + row);
        }
        return row;
    }

    private List<String> cells() {
        var cells = new ArrayList<String>();
        int row = xml.depth();
        column = -1;
        for (String element = xml.nextInside(row); element != null; element = xml.nextInside(row)) {
            if (element.equals("c")) {
                column = column(xml.attribute("r"), column + 1);
                put(cells, value());
            }
        }
        return cells;
    }

    private void put(List<String> cells, String value) {
        if (value.isEmpty()) {
            return;
        }
        if (column >= Limits.COLUMNS) {
            throw Stopped.because(new Refusal.TooManyColumns(number, column + 1, Limits.COLUMNS));
        }
        text += value.length();
        if (text > MOST_TEXT) {
            throw Stopped.because(new Refusal.Bomb(Limits.UNPACKED_BYTES));
        }
        while (cells.size() <= column) {
            cells.add("");
        }
        cells.set(column, value);
    }

    /// The column of a place such as `AB12`, 0 for the first; far away ones may be told as less far.
    private static int column(@Nullable String place, int next) {
        if (place == null) {
            return next;
        }
        int column = 0;
        int i = 0;
        for (; i < place.length() && column < LAST_ROW; i++) {
            int letter = Character.toUpperCase(place.charAt(i)) - 'A';
            if (letter < 0 || letter > 25) {
                break;
            }
            column = column * 26 + letter + 1;
        }
        return i == 0 ? next : column - 1;
    }

    private String value() {
        String type = Optional.ofNullable(xml.attribute("t")).orElse("n");
        NumberFormat format = formats.style(xml.attribute("s"));
        int cell = xml.depth();
        String value = null;
        boolean formula = false;
        for (String element = xml.nextInside(cell); element != null; element = xml.nextInside(cell)) {
            switch (element) {
                case "v" -> value = fitting(text());
                case "is" -> value = fitting(SharedTexts.text(xml));
                case "f" -> formula = true;
                default -> { } // what other programs add
            }
        }
        if (value == null) {
            if (formula) {
                tell(new Trouble.NoValue(number, column));
            }
            return "";
        }
        return meaning(type, format, value);
    }

    private @Nullable String text() {
        var text = new StringBuilder();
        return xml.appendText(text) ? text.toString() : null;
    }

    private String fitting(@Nullable String value) {
        if (value == null) {
            throw Stopped.because(new Refusal.CellTooLong(number, column, Limits.CELL));
        }
        return value;
    }

    private String meaning(String type, NumberFormat format, String value) {
        return switch (type) {
            case "s" -> whole(value.strip()).filter(formats.texts()::holds).map(index -> fitting(formats.texts().get(index)))
                    .orElseThrow(() -> xml.damaged("a cell in row %d whose text is not there".formatted(number)));
            case "str" -> SharedTexts.unescaped(value);
            case "inlineStr" -> value;
            case "b" -> value.strip().equals("true") ? "1" : value.strip().equals("false") ? "0" : value.strip();
            case "d" -> CellText.iso(value.strip(), format);
            case "e" -> broken(value);
            default -> value.isBlank() ? "" : CellText.number(value.strip(), format, formats.since1904()).orElseGet(() -> broken(value));
        };
    }

    private String broken(String shown) {
        tell(new Trouble.BrokenCell(number, column, shown.strip()));
        return "";
    }

    private void tell(Trouble trouble) {
        if (troubles.isEmpty()) {
            troubles = new ArrayList<>();
        }
        troubles.add(trouble);
    }

    private static Optional<Integer> whole(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > 9 || !text.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Optional.of(Integer.parseInt(text));
    }
}
