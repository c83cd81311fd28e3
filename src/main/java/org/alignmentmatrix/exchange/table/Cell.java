package org.alignmentmatrix.exchange.table;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a cell holds, before it is known how the reader wants it written.
public sealed interface Cell {

    /// Nothing to say.
    Cell NONE = new None();

    record None() implements Cell {
    }

    record Text(String text) implements Cell {
    }

    record Whole(int value) implements Cell {
    }

    /// A number as people gave it, written with all its decimals and never in powers of ten.
    record Decimal(BigDecimal value) implements Cell {
    }

    /// @param value 0 to 1; four decimals are written, which is finer than any screen, and Excel keeps no double exactly anyway
    record Share(double value) implements Cell {

        private static final int DECIMALS = 4;

        public BigDecimal rounded() {
            return BigDecimal.valueOf(Math.round(value * Math.pow(10, DECIMALS)), DECIMALS).stripTrailingZeros();
        }
    }

    /// Written as 1 or 0, which every spreadsheet can add up. A German Excel takes `TRUE` for a text.
    record Flag(boolean value) implements Cell {
    }

    record Day(LocalDate day) implements Cell {

        public String text() {
            return day.toString();
        }
    }

    /// Written in UTC to the second, as `2026-11-22 14:03:00`: spreadsheets in all languages read that as a point in time, but
    /// not the same with `T` and `Z`.
    record Moment(Instant at) implements Cell {

        public String text() {
            return at.truncatedTo(ChronoUnit.SECONDS).toString().replace('T', ' ').replace("Z", "");
        }
    }

    static Cell decimal(@Nullable BigDecimal value) {
        return value == null ? NONE : new Decimal(value);
    }

    static Cell moment(@Nullable Instant at) {
        return at == null ? NONE : new Moment(at);
    }

    static Cell day(@Nullable LocalDate day) {
        return day == null ? NONE : new Day(day);
    }

    /// A fixed English word for a constant, the same in every language: `in progress` for `IN_PROGRESS`.
    static Cell word(Enum<?> constant) {
        return new Text(wordOf(constant));
    }

    /// The same word without a cell around it.
    static String wordOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
