package org.alignmentmatrix.cli;

import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.alignmentmatrix.storage.Backups;

/// What commands find around them.
///
/// @param out takes results, for people and for other programs
/// @param err takes what went wrong and how far the work is
/// @param zone in which days begin and times are told
/// @param habits how people write numbers and lists on this computer
/// @param words the words in the language of the user
/// @param backups where a board is kept before a command replaces it
public record Surroundings(PrintStream out, PrintStream err, InstantSource clock, ZoneId zone, Locale habits, SharedWords words,
                           Backups backups) {

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /// Tells what went wrong, on a line of its own.
    void complain(String text, Object... values) {
        err.println(OneLine.of(text.formatted(values)));
    }

    /// Tells a result, on a line of its own.
    void tell(String text, Object... values) {
        out.println(OneLine.of(text.formatted(values)));
    }
}
