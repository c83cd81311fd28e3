package org.alignmentmatrix.exchange.report;

import java.nio.charset.StandardCharsets;

/// Words of people in Markdown: none of them can become markup. Some readers turn an e-mail address into a link all the same; there is
/// no way to spell it that all of them leave alone.
final class MarkdownText {

    private static final String MARKS = "\\`*_[]<>|~&$!{}^";
    private static final String BEGINNINGS = "#+-=:";
    private static final int LONGEST_COUNT = 10; // digits and what follows them, in the number of a list
    private static final String PLAIN = "-._~/";
    private static final String HEX = "0123456789ABCDEF";

    private MarkdownText() {
    }

    /// Running words in one line, at the beginning of a paragraph or after a mark.
    static String line(String text) {
        return escaped(text, " ");
    }

    /// The words of a cell, whose lines are kept.
    static String cell(String text) {
        return escaped(text, "<br>");
    }

    private static String escaped(String text, String lineEnd) {
        var out = new StringBuilder(text.length() + 16);
        String said = text.strip(); // four blanks would begin a listing
        for (int i = 0; i < said.length();) {
            int c = said.codePointAt(i);
            if (c == '\n') {
                out.append(lineEnd);
            } else if (!HtmlText.isAllowed(c)) {
                out.appendCodePoint(0xFFFD);
            } else {
                out.append(isMark(said, i, c) ? "\\" : "").appendCodePoint(c);
            }
            i += Character.charCount(c);
        }
        return out.toString();
    }

    private static boolean isMark(String text, int at, int c) {
        if (MARKS.indexOf(c) >= 0 || at == 0 && BEGINNINGS.indexOf(c) >= 0) {
            return true;
        }
        boolean address = c == ':' && text.startsWith("//", at + 1) || c == '.' && at >= 3 && text.regionMatches(true, at - 3, "www", 0, 3);
        boolean counts = (c == '.' || c == ')') && at < LONGEST_COUNT && text.substring(0, at).chars().allMatch(each -> each >= '0' && each <= '9');
        return address || counts;
    }

    /// The address of a file beside the text.
    static String address(String path) {
        var out = new StringBuilder();
        for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (each & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
            }
        }
        return out.toString();
    }
}
