package org.alignmentmatrix.storage;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Which of the earlier versions need not be kept any longer.
final class Thinning {

    private static final int NEWEST = 10; // are kept however old they are
    private static final Duration HOURLY = Duration.ofDays(1);
    private static final Duration DAILY = Duration.ofDays(31);

    private Thinning() {
    }

    /// @param versions the newest first
    /// @return those that can go: not among the newest, and a newer one stands for the same hour, day or month
    static List<Version> of(List<Version> versions, Instant now) {
        List<Version> spare = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < versions.size(); i++) {
            boolean first = taken.add(span(versions.get(i).at(), now));
            if (!first && i >= NEWEST) {
                spare.add(versions.get(i));
            }
        }
        return spare;
    }

    /// The hour, day or month that one version is enough for.
    private static String span(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        if (age.compareTo(HOURLY) < 0) {
            return at.truncatedTo(ChronoUnit.HOURS).toString();
        }
        var day = at.atOffset(ZoneOffset.UTC).toLocalDate();
        return age.compareTo(DAILY) < 0 ? day.toString() : day.withDayOfMonth(1) + " month";
    }
}
