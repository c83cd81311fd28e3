package org.alignmentmatrix.insight;

/// Whether two people wrote the same.
public final class Wording {

    private Wording() {
    }

    /// Whether two texts differ in no more than large and small letters, blanks and line breaks around or between the words, and full
    /// stops at the end. Two texts in which nothing is said are the same.
    public static boolean same(String a, String b) {
        if (a.equals(b)) {
            return true;
        }
        int i = start(a);
        int j = start(b);
        int endOfA = end(a, i);
        int endOfB = end(b, j);
        while (i < endOfA && j < endOfB) { // letter by letter: thousands of pairs are compared at once, so nothing is copied
            if (a.charAt(i) == b.charAt(j) && isPlain(a.charAt(i))) {
                i++;
                j++;
                continue; // most letters; to fold them costs ten times as much
            }
            int left = a.codePointAt(i);
            int right = b.codePointAt(j);
            if (isBlank(left) && isBlank(right)) {
                i = afterBlanks(a, i);
                j = afterBlanks(b, j);
            } else if (fold(left) == fold(right)) {
                i += Character.charCount(left);
                j += Character.charCount(right);
            } else {
                return false;
            }
        }
        return i >= endOfA && j >= endOfB;
    }

    /// Whether a text says nothing: it holds at most blanks and full stops.
    public static boolean isUnsaid(String text) {
        return end(text, 0) == 0;
    }

    private static int start(String text) {
        return afterBlanks(text, 0);
    }

    private static int end(String text, int start) {
        int end = text.length();
        while (end > start && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '.')) {
            end--;
        }
        return end;
    }

    private static int afterBlanks(String text, int from) {
        int at = from;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(int c) {
        return c <= ' ' || c > 0x7f && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private static boolean isPlain(char c) {
        return c > ' ' && c < 0x7f;
    }

    /// Both ways, because some letters have the same capital and others the same small letter.
    private static int fold(int c) {
        return Character.toLowerCase(Character.toUpperCase(c));
    }
}
