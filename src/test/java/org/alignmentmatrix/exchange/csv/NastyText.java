package org.alignmentmatrix.exchange.csv;

import java.util.List;
import java.util.random.RandomGenerator;

/// Texts that break careless writers and readers of tables, made from a seed.
final class NastyText {

    private static final List<String> BEGINNINGS = List.of("=", "+", "-", "@", "＝", "＋", "－", "＠", "'", "''", " =", "\u00A0+", "\u3000-",
            "\uFEFF@", "\u200B=", "' =", "=cmd|' /C calc'!A0", "-5", "+1,5", "-12.5%", "%", "\"", "\"\"", "#", "sep=;", "007", "1/2", "");

    private static final List<String> PIECES = List.of("a", "Webinar", "ü", "0", "9", ".", ",", ";", "%", "=", "+", "-", "@", "'", "\"",
            "\"\"", " ", "  ", "\\", "\\;", "; ", "\u00A0", "\u3000", "\uFEFF", "\u200B", "👩‍👩‍👧‍👦", "🇩🇪",
            "e\u0301", "مرحبا", "שלום", "\u202E", "\u2066x\u2069",
            "\u2028", "漢字", "\uD83D\uDE80", "|", "#", "<b>");

    private static final List<String> LINES = List.of("\n", "\t", "\n\n", "\n=1+1");

    private NastyText() {
    }

    /// @param lines whether it may have several lines and tabs
    static String of(RandomGenerator random, boolean lines) {
        var text = new StringBuilder();
        if (random.nextInt(3) > 0) {
            text.append(pick(random, BEGINNINGS));
        }
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(lines && random.nextInt(4) == 0 ? pick(random, LINES) : pick(random, PIECES));
        }
        return text.toString();
    }

    static <T> T pick(RandomGenerator random, List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
