package org.alignmentmatrix.ui.compare;

import org.alignmentmatrix.model.PlainText;

/// Two values that differ, cut so that one line of each shows where they begin to differ.
///
/// @param before one line
/// @param after one line
record Excerpt(String before, String after) {

    private static final int LENGTH = 200; // more does not fit into a row
    private static final int LEAD = 24; // characters that stay before the first that differs

    static Excerpt of(String before, String after) {
        int start = start(before, after);
        return new Excerpt(cut(before, start), cut(after, start));
    }

    /// Where to begin: at the beginning unless it is the same for so long that what differs would be out of sight.
    private static int start(String before, String after) {
        int same = 0;
        int shorter = Math.min(before.length(), after.length());
        while (same < shorter && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        if (same <= 2 * LEAD) {
            return 0;
        }
        int space = before.lastIndexOf(' ', same - LEAD); // between words, so that no character is cut in two
        return Math.max(0, space);
    }

    private static String cut(String text, int start) {
        String rest = start == 0 ? text : "…" + text.substring(start);
        String head = PlainText.head(rest, LENGTH);
        return (head.length() < rest.length() ? head + "…" : head).replaceAll("\\s+", " ").strip();
    }
}
