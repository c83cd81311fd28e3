package org.alignmentmatrix.exchange.intake;

import java.util.List;
import java.util.OptionalInt;

/// The names of the months as spreadsheets and other tools shorten them, in a few languages. No beginning stands for two months.
final class Months {

    private static final List<List<String>> BEGINNINGS = List.of(
            List.of("jan", "ene", "gen"), List.of("feb", "fev"), List.of("mar", "mrz", "mrt", "maart"), List.of("apr", "abr", "avr"),
            List.of("may", "mai", "mei", "mag", "maj"), List.of("jun", "juin", "giu"), List.of("jul", "juil", "lug"),
            List.of("aug", "ago", "aou"), List.of("sep", "set"), List.of("oct", "okt", "ott", "out"), List.of("nov"),
            List.of("dec", "dez", "dic"));

    private Months() {
    }

    /// The month, 1 to 12; empty if it is none.
    static OptionalInt of(String name) {
        String folded = Folded.of(name);
        for (int i = 0; i < BEGINNINGS.size(); i++) {
            if (BEGINNINGS.get(i).stream().anyMatch(folded::startsWith)) {
                return OptionalInt.of(i + 1);
            }
        }
        return OptionalInt.empty();
    }
}
