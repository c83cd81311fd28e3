package org.alignmentmatrix.ui.compare;

import org.alignmentmatrix.model.PlainText;

/// Two values that differ, cut so that one line of each shows where they begin to differ.
///
/// @param before one line
/// @param after one line
public record Excerpt(String before, String after) {

    private static final int LENGTH = 200; // more does not fit into a row
    private static final int LEAD = 8; // characters that stay at least before the first that differs
    private static final int IN_SIGHT = 24; // characters that fit into a narrow column

    public static Excerpt of(String before, String after) {
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
        if (same <= IN_SIGHT) {
            return 0;
        }
        int space = before.lastIndexOf(' ', same - LEAD);
        return space > same - IN_SIGHT ? space : PlainText.head(before, same - LEAD).length(); // no character is cut in two
    }

    private static String cut(String text, int start) {
        String rest = start == 0 ? text : "…" + text.substring(start);
        String head = PlainText.head(rest, LENGTH);
        return (head.length() < rest.length() ? head + "…" : head).replaceAll("\\s+", " ").strip();
    }
}
