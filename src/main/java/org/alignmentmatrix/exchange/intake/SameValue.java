package org.alignmentmatrix.exchange.intake;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alignmentmatrix.exchange.csv.FormulaGuard;
import org.alignmentmatrix.exchange.xlsx.CellText;
import org.alignmentmatrix.model.PlainText;
import org.jspecify.annotations.Nullable;

/// Tells what somebody changed in a spreadsheet from what the spreadsheet rewrote by itself: blanks around a text, an apostrophe in
/// front of it, zeros of a number (`007` becomes `7`, `1.50` becomes `1,5`), the last figures of a long one (`1.23457E+11`) and the
/// form of a day. A text that was too long for a cell of a workbook came back cut. Such a cell says the same as before.
final class SameValue {

    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,40}([.,]\\d{1,40})?");
    private static final Pattern SHORTENED = Pattern.compile("[+-]?\\d([.,]\\d{1,20})?[Ee][+-]?\\d{1,3}");
    private static final Pattern ISO_DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private SameValue() {
    }

    /// @param before what the card has
    /// @param after what the cell was read as
    /// @param cell as it stands in the table
    static boolean of(@Nullable Object before, @Nullable Object after, String cell) {
        if (before instanceof String was && after instanceof String is) {
            return was.equals(is) || CellText.isCutOf(cell, was)
                    || text(was.strip(), is.strip(), PlainText.clean(cell, true).text().strip());
        }
        if (before instanceof List<?> was && after instanceof List<?> is) {
            String written = written(was);
            return was.equals(is) || stripped(was).equals(stripped(is)) || written.equals(cell)
                    || written.equals(FormulaGuard.unguard(cell));
        }
        return Objects.equals(before, after);
    }

    private static boolean text(String before, String after, String cell) {
        return before.equals(after) || before.equals(cell) || before.equals(FormulaGuard.unguard(cell)) || number(before, after)
                || day(before, after);
    }

    private static boolean number(String before, String after) {
        if (!NUMBER.matcher(before).matches()) {
            return false;
        }
        BigDecimal was = decimal(before);
        if (SHORTENED.matcher(after).matches()) {
            BigDecimal is = decimal(after);
            return was.round(new MathContext(is.precision())).compareTo(is) == 0;
        }
        return NUMBER.matcher(after).matches() && was.compareTo(decimal(after)) == 0;
    }

    private static BigDecimal decimal(String text) {
        return new BigDecimal(text.replace(',', '.'));
    }

    private static boolean day(String before, String after) {
        if (!ISO_DAY.matcher(before).matches()) {
            return false;
        }
        return DayCell.of(before) instanceof DayCell.Sure(var was) && switch (DayCell.of(after)) {
            case DayCell.Sure(var is) -> is.equals(was);
            case DayCell.Telling(var is, var _) -> is.equals(was);
            case DayCell.Either(var dayFirst, var monthFirst) -> was.equals(dayFirst) || was.equals(monthFirst);
            case DayCell.Empty _, DayCell.NoDay _ -> false;
        };
    }

    /// The words of a list as they stand in our tables; in a workbook there is no guard before them that could be taken off.
    private static String written(List<?> words) {
        return words.stream().map(word -> word.toString().replace("\\", "\\\\").replace(";", "\\;")).collect(Collectors.joining("; "));
    }

    /// The words of a list as they can be told apart in a cell.
    private static Set<String> stripped(List<?> words) {
        var stripped = new LinkedHashSet<String>();
        words.forEach(word -> stripped.add(word.toString().strip()));
        return stripped;
    }
}
