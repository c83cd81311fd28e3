package org.alignmentmatrix.json;

import java.util.HexFormat;
import java.util.Map;

/// Values of a file as a message shows them: on one line, short, and without characters that would do something to the line.
final class Shown {

    private static final int LIMIT = 80; // characters; enough to find the value in the file
    private static final int REASON_LIMIT = 200; // characters; as many as the longest sentence with a short value in it

    private final StringBuilder line = new StringBuilder();
    private final int limit;

    private Shown(int limit) {
        this.limit = limit;
    }

    /// A value as it could stand in the file, cut after about 80 characters.
    static String value(Json json) {
        var shown = new Shown(LIMIT);
        shown.add(json);
        return shown.line();
    }

    /// A text without quotes, cut after about 80 characters.
    static String plain(String text) {
        var shown = new Shown(LIMIT);
        shown.escape(text);
        return shown.line();
    }

    /// A sentence that may quote a value of the file, cut after about 200 characters.
    static String reason(String sentence) {
        var shown = new Shown(REASON_LIMIT);
        shown.escape(sentence);
        return shown.line();
    }

    private String line() {
        return isFull() ? line + "…" : line.toString();
    }

    private boolean isFull() {
        return line.length() > limit;
    }

    private void add(Json json) {
        switch (json) {
            case Json.Text(String value) -> quote(value);
            case Json.Digits(String raw) -> escape(raw);
            case Json.Truth(boolean value) -> append(String.valueOf(value));
            case Json.Null _ -> append("null");
            case Json.Items items -> addItems(items);
            case Json.Members members -> addMembers(members);
        }
    }

    private void addItems(Json.Items items) {
        String separator = "[";
        for (Json item : items.values()) {
            if (isFull()) {
                return;
            }
            append(separator);
            add(item);
            separator = ", ";
        }
        append(items.values().isEmpty() ? "[]" : "]");
    }

    private void addMembers(Json.Members members) {
        String separator = "{";
        for (Map.Entry<String, Json> member : members.values().entrySet()) {
            if (isFull()) {
                return;
            }
            append(separator);
            quote(member.getKey());
            append(": ");
            add(member.getValue());
            separator = ", ";
        }
        append(members.values().isEmpty() ? "{}" : "}");
    }

    private void quote(String text) {
        append("\"");
        escape(text);
        append("\"");
    }

    private void append(String part) {
        if (!isFull()) {
            line.append(part);
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length() && !isFull(); ) {
            int c = text.codePointAt(i);
            if (isHarmless(c)) {
                line.appendCodePoint(c);
            } else {
                line.append("\\u").append(HexFormat.of().withUpperCase().toHexDigits((char) c)); // all of these are below U+10000
            }
            i += Character.charCount(c);
        }
    }

    /// Whether a character leaves the line around it alone: no control character, no half of a pair, no change of direction.
    private static boolean isHarmless(int c) {
        return !Character.isISOControl(c) && (c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                && c != '\u2028' && c != '\u2029' && c != '\uFFFE' && c != '\uFFFF'
                && (c < '\u202A' || c > '\u202E') && (c < '\u2066' || c > '\u2069');
    }
}
