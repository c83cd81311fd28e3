package org.alignmentmatrix.insight;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The words of a title without what people write now this way and now that: case, accents, punctuation, hyphens.
///
/// @param words in their order, at least one
record TitleWords(List<String> words) {

    /// Shorter words tell things apart by single letters: plan A, phase II, lunch and launch.
    private static final int SHORTEST_MISTYPED = 7;
    /// Words of this length may have one letter more at their end: lead, leads.
    private static final int SHORTEST_ENDING = 4;
    private static final String JOINING = "-\u2010\u2011'’";

    static TitleWords of(String title) {
        String plain = plain(title);
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        for (int i = 0; i < plain.length(); ) {
            int c = plain.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isWordPart(c) || isSign(c) && touchesWord(plain, i, next)) {
                word.appendCodePoint(c);
            } else if (!(JOINING.indexOf(c) >= 0 && isBetweenWords(plain, i, next))) {
                add(word, words);
            }
            i = next;
        }
        add(word, words);
        return new TitleWords(words.isEmpty() ? List.of(title.strip()) : List.copyOf(words));
    }

    private static void add(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /// Upper case first, because it makes one of letters that lower case keeps apart (ß and ss, ı and i). Accents go only where
    /// letters are told apart without them; the vowel signs of other scripts are no accents.
    private static String plain(String title) {
        if (isAscii(title)) {
            return title.toLowerCase(Locale.ROOT);
        }
        String folded = title.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        String apart = Normalizer.normalize(folded, Normalizer.Form.NFKD);
        var kept = new StringBuilder(apart.length());
        apart.codePoints().filter(c -> !isAccent(c) && !isUnseen(c)).forEach(kept::appendCodePoint);
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isAccent(int c) {
        return c >= 0x300 && c <= 0x36F;
    }

    /// Marks of direction, joiners and what chooses between forms of an emoji.
    private static boolean isUnseen(int c) {
        return Character.getType(c) == Character.FORMAT || c >= 0xFE00 && c <= 0xFE0F;
    }

    private static boolean isWordPart(int c) {
        if (c >= 'a' && c <= 'z' || c == ' ') {
            return c != ' '; // nearly all there is, so it is worth asking first
        }
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c) || type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK
                || type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
    }

    /// Signs that make another word of the one beside them: C and C++, 5 and 5%, 10 and -10.
    private static boolean isSign(int c) {
        int type = Character.getType(c);
        return type == Character.MATH_SYMBOL || type == Character.CURRENCY_SYMBOL || "#%-.,".indexOf(c) >= 0;
    }

    private static boolean touchesWord(String text, int start, int end) {
        boolean before = start > 0 && isWordPart(text.codePointBefore(start));
        boolean after = end < text.length() && isWordPart(text.codePointAt(end));
        return switch (text.charAt(start)) {
            case '-' -> !before && after && Character.isDigit(text.codePointAt(end));
            case '.', ',' -> before && after && Character.isDigit(text.codePointBefore(start)) && Character.isDigit(text.codePointAt(end));
            default -> before || after || start > 0 && isSign(text.codePointBefore(start));
        };
    }

    private static boolean isBetweenWords(String text, int start, int end) {
        return start > 0 && end < text.length() && isWordPart(text.codePointBefore(start)) && isWordPart(text.codePointAt(end));
    }

    /// Whether two titles most likely mean the same: the same words but for one slip of the pen, in the same order but for one part
    /// that stands elsewhere; or the same letters with other spaces.
    ///
    /// "Sales to marketing" and "marketing to sales" are two things: there two parts have changed places around a third.
    boolean isNear(TitleWords other) {
        if (Math.abs(length() - other.length()) > 1) {
            return false;
        }
        return words.size() == other.words.size() && hasNearWords(other) || letters().equals(other.letters());
    }

    private boolean hasNearWords(TitleWords other) {
        int first = 0;
        while (first < words.size() && words.get(first).equals(other.words.get(first))) {
            first++;
        }
        int end = words.size();
        while (end > first && words.get(end - 1).equals(other.words.get(end - 1))) {
            end--;
        }
        int length = end - first;
        for (int turned = 0; turned < Math.max(1, length); turned++) {
            if (isNear(other, first, length, turned)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNear(TitleWords other, int first, int length, int turned) {
        boolean slipped = false;
        for (int i = 0; i < length; i++) {
            String a = words.get(first + i);
            String b = other.words.get(first + (i + turned) % length);
            if (!a.equals(b)) {
                if (slipped || !isSlip(a, b)) {
                    return false;
                }
                slipped = true;
            }
        }
        return true;
    }

    private int length() {
        int length = 0;
        for (String word : words) {
            length += word.length();
        }
        return length;
    }

    /// All words in one.
    String letters() {
        return String.join("", words);
    }

    /// Whether a slip may have made one word of the other: a letter left out, doubled, mistaken or changed with the next, but never
    /// the first one.
    private static boolean isSlip(String a, String b) {
        if (a.length() > b.length()) {
            return isSlip(b, a);
        }
        if (b.length() - a.length() > 1 || !canSlip(a) || !canSlip(b) || a.charAt(0) != b.charAt(0)) {
            return false;
        }
        int same = 0;
        while (same < a.length() && a.charAt(same) == b.charAt(same)) {
            same++;
        }
        if (b.length() > a.length()) {
            return same == a.length() || b.length() >= SHORTEST_MISTYPED && a.substring(same).equals(b.substring(same + 1));
        }
        boolean mistaken = a.substring(same + 1).equals(b.substring(same + 1));
        boolean exchanged = same + 1 < a.length() && a.charAt(same) == b.charAt(same + 1) && a.charAt(same + 1) == b.charAt(same)
                && a.substring(same + 2).equals(b.substring(same + 2));
        return b.length() >= SHORTEST_MISTYPED && (mistaken || exchanged);
    }

    /// Numbers mean exactly what they are, and in scripts without an alphabet one letter is a word.
    static boolean canSlip(String word) {
        return word.length() >= SHORTEST_ENDING && word.codePoints().allMatch(TitleWords::isAlphabetic);
    }

    private static boolean isAlphabetic(int c) {
        return Character.isLetter(c) && !Character.isIdeographic(c) && switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, ARMENIAN, GEORGIAN, HEBREW, ARABIC -> true;
            default -> false;
        };
    }
}
