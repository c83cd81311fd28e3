package org.alignmentmatrix.exchange.xlsx;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Days and moments as the numbers that spreadsheets count them with: days since the end of 1899.
///
/// Excel counts a 29 February 1900 that never was, other programs do not; so what lies before March 1900 has no number here. Nor
/// has what lies behind the year 9999, where Excel ends.
final class CellDay {

    private static final LocalDate ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate FIRST = LocalDate.of(1900, 3, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final Instant BEGIN = FIRST.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final Instant END = LAST.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final double SECONDS = Duration.ofDays(1).toSeconds();

    private CellDay() {
    }

    static Optional<Number> of(LocalDate day) {
        return day.isBefore(FIRST) || day.isAfter(LAST) ? Optional.empty() : Optional.of(ChronoUnit.DAYS.between(ZERO, day));
    }

    /// In UTC, to the second.
    static Optional<Number> of(Instant at) {
        if (at.isBefore(BEGIN) || !at.isBefore(END)) {
            return Optional.empty();
        }
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        return Optional.of(ChronoUnit.DAYS.between(ZERO, utc.toLocalDate()) + utc.toLocalTime().toSecondOfDay() / SECONDS);
    }
}
