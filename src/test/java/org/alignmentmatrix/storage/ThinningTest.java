package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThinningTest {

    private static final Instant NOON = Instant.parse("2026-03-10T12:00:00Z");

    private final List<Version> kept = new ArrayList<>();
    private Instant now = NOON;

    private void keep(Instant at) {
        now = at;
        kept.addFirst(new Version(Path.of("a"), at, 1, Fingerprint.of(new byte[0])));
        kept.removeAll(Thinning.of(kept, at));
    }

    private long ofAge(int fromDays, int toDays) {
        return kept.stream().map(version -> Duration.between(version.at(), now))
                .filter(age -> age.compareTo(Duration.ofDays(fromDays)) >= 0 && age.compareTo(Duration.ofDays(toDays)) < 0).count();
    }

    @Test
    void olderOnesGetFewer() {
        for (Instant at = NOON.minus(Duration.ofDays(100)); !at.isAfter(NOON); at = at.plus(Duration.ofMinutes(20))) {
            keep(at);
        }

        assertEquals(10 + 21, ofAge(0, 1), "the ten newest of three hours and a bit, and one for each other hour");
        assertEquals(31, ofAge(1, 31), "one for each day");
        assertEquals(4, ofAge(31, 200), "one for each month from November to February");
    }

    @Test
    void onADayOfManySavesTheTenNewestAndOneForEachHourStay() {
        for (int i = 1; i <= 60; i++) {
            keep(NOON.plus(Duration.ofMinutes(3L * i)));
        }

        assertEquals(List.of(60L, 59L, 58L, 57L, 56L, 55L, 54L, 53L, 52L, 51L, 39L, 19L),
                kept.stream().map(version -> Duration.between(NOON, version.at()).toMinutes() / 3).toList());
    }

    @Test
    void theTenNewestStayHoweverOldTheyAre() {
        for (int i = 1; i <= 12; i++) {
            keep(NOON.plus(Duration.ofSeconds(i)));
        }
        now = NOON.plus(Duration.ofDays(3_000));

        assertEquals(List.of(), Thinning.of(kept, now));
        assertEquals(10, kept.size());
    }

    @Test
    void timesToComeCountAsNow() {
        Version tomorrow = new Version(Path.of("a"), NOON.plus(Duration.ofDays(1)), 1, Fingerprint.of(new byte[0]));

        assertEquals(2, Thinning.of(Collections.nCopies(12, tomorrow), NOON).size());
    }
}
