package org.alignmentmatrix.exchange.incoming;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/// Numbers of a workbook as people read them.
final class CellText {

    private static final MathContext SHOWN = new MathContext(15); // digits that spreadsheets show of any number
    private static final double EXACT = 1e15; // below it a whole number has no more digits than that
    private static final long DAY_SECONDS = 86_400;
    private static final double LAST_DAY = 2_958_466; // the first one after the year 9999
    private static final int NEVER = 60; // 29 February 1900, which spreadsheets believe in
    private static final LocalDate START_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate START_1904 = LocalDate.of(1904, 1, 1);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    private CellText() {
    }

    /// @param value as it stands in the file, such as `0.1` or `4.6348000000000003E4`
    /// @return empty if it is no number
    static Optional<String> number(String value, NumberFormat format, boolean since1904) {
        double number;
        try {
            number = Double.parseDouble(value);
        } catch (NumberFormatException _) {
            return Optional.empty();
        }
        if (!Double.isFinite(number) || Character.isLetter(value.charAt(value.length() - 1))) { // Java also reads 1d
            return Optional.empty();
        }
        return Optional.of(switch (format) {
            case PLAIN -> plain(number);
            case PERCENT -> plain(number * 100) + "%";
            case DAY, MOMENT, TIME -> isDay(number, format, since1904) ? day(number, format, since1904) : plain(number);
        });
    }

    /// A moment as strict workbooks write it, such as `2026-11-22T14:03:00`, with the blank that people read; only the day where the
    /// format shows no more. What is no such moment stays as it is.
    static String iso(String value, NumberFormat format) {
        if (value.length() < 11 || value.charAt(10) != 'T') {
            return value;
        }
        return switch (format) {
            case DAY -> value.substring(0, 10);
            case TIME -> value.substring(11);
            case PLAIN, PERCENT, MOMENT -> value.substring(0, 10) + " " + value.substring(11);
        };
    }

    private static String plain(double number) {
        if (number == (long) number && Math.abs(number) < EXACT) {
            return Long.toString((long) number); // a third of the time of all others
        }
        BigDecimal shown = new BigDecimal(Double.toString(number)).round(SHOWN).stripTrailingZeros();
        return shown.signum() == 0 ? "0" : shown.toPlainString();
    }

    private static boolean isDay(double number, NumberFormat format, boolean since1904) {
        boolean first = since1904 || number >= 1 || format == NumberFormat.TIME;
        return number >= 0 && first && number < LAST_DAY && (since1904 || (int) number != NEVER);
    }

    private static String day(double number, NumberFormat format, boolean since1904) {
        long seconds = Math.round(number * DAY_SECONDS);
        long days = format == NumberFormat.DAY ? (long) number : seconds / DAY_SECONDS;
        LocalDate start = since1904 ? START_1904 : days < NEVER ? START_1900.plusDays(1) : START_1900;
        LocalDate day = start.plusDays(days);
        LocalTime time = LocalTime.ofSecondOfDay(seconds % DAY_SECONDS);
        return switch (format) {
            case DAY -> day.toString();
            case TIME -> number < 1 ? time.format(TIME) : LocalDateTime.of(day, time).format(MOMENT);
            case PLAIN, PERCENT, MOMENT -> LocalDateTime.of(day, time).format(MOMENT);
        };
    }
}
