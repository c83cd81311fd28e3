package org.alignmentmatrix.exchange.intake;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Words as they are compared: `Due_Date`, `dueDate` and `DUE  DATE:` are the same, and so are `Fällig` and `fallig`.
final class Folded {

    private static final Pattern NEW_WORD = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int LONGEST = 400; // no name is longer, and cells can have a million characters

    private Folded() {
    }

    /// Small letters and figures with single blanks between the words; only the first 400 characters count.
    static String of(String text) {
        String apart = NEW_WORD.matcher(text.length() > LONGEST ? text.substring(0, LONGEST) : text).replaceAll(" ");
        String bare = ACCENTS.matcher(Normalizer.normalize(apart, Normalizer.Form.NFKD)).replaceAll("");
        String spoken = bare.toLowerCase(Locale.ROOT).replace("ß", "ss").replace("%", " percent ").replace("#", " no ");
        return BETWEEN_WORDS.matcher(spoken).replaceAll(" ").strip();
    }
}
