package org.alignmentmatrix.exchange.paste;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes pasted lines apart: what is a line, what is a blank, and what stands in front of an item only because it is in a list.
final class ListLines {

    /// What lists put in front of an item: a bullet, a number or a letter. A blank must follow, so that `-5 %`, `1.5 million` and
    /// `3D` are left alone. Numbers have up to three digits, because four are a year; a capital letter with a full stop is
    /// somebody's initial.
    private static final Pattern ITEM_MARK = Pattern.compile(
            "[-*•–—·▪◦‣●○■∙\uF0B7\uF0A7o]|[0-9]{1,3}[.)]|\\([0-9]{1,3}\\)|[a-z][.)]|[A-Z]\\)|\\([A-Za-z]\\)");

    private static final Pattern CHECK_BOX = Pattern.compile("\\[[ \u00A0xX]\\]|[☐☑☒]\uFE0F?");

    /// What may be put in front of a title that would lose its beginning when it is pasted as a line.
    private static final List<String> SHIELDS = List.of("", "- ", "- [ ] ");

    private static final String CELL_BORDER = " · ";

    private ListLines() {
    }

    /// How many lines are not blank, without making them.
    static int countOf(String text) {
        int count = 0;
        boolean blankSoFar = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isLineEnd(c)) {
                blankSoFar = true;
            } else if (blankSoFar && !isBlank(c) && !Character.isISOControl(c)) {
                blankSoFar = false;
                count++;
            }
        }
        return count;
    }

    /// The text with a line feed for each of the softer line ends, which would otherwise vanish or stay inside a title.
    static String uniform(String text) {
        var uniform = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (isLineEnd(text.charAt(i)) && text.charAt(i) != '\r') {
                uniform.setCharAt(i, '\n');
            }
        }
        return uniform.toString();
    }

    /// The items of a list, none of them blank, with the cells of a table joined.
    static List<String> items(String clean) {
        var items = new ArrayList<String>();
        for (String line : clean.split("\n")) {
            String item = item(line);
            if (!item.isEmpty()) {
                items.add(item);
            }
        }
        return items;
    }

    /// A title as a line that [#items] makes the same title of.
    static String asItem(String title) {
        String line = uniform(title).replace('\n', ' ');
        return SHIELDS.stream().map(shield -> shield + line)
                .filter(shielded -> item(shielded).equals(strip(line)))
                .findFirst().orElse(line);
    }

    /// A text without the blank lines before and after it and the blanks at its end.
    static String withoutBlankEnds(String text) {
        int start = 0;
        for (int i = 0; i < text.length() && (isBlank(text.charAt(i)) || text.charAt(i) == '\n'); i++) {
            start = text.charAt(i) == '\n' ? i + 1 : start;
        }
        int end = text.length();
        while (end > start && (isBlank(text.charAt(end - 1)) || text.charAt(end - 1) == '\n')) {
            end--;
        }
        return text.substring(start, end);
    }

    private static String item(String line) {
        String content = without(CHECK_BOX, without(ITEM_MARK, strip(line)));
        if (content.indexOf('\t') < 0) {
            return content;
        }
        return Arrays.stream(content.split("\t"))
                .map(ListLines::strip)
                .filter(cell -> !cell.isEmpty())
                .collect(Collectors.joining(CELL_BORDER));
    }

    /// The line without the mark at its beginning, if nothing or a blank follows the mark.
    private static String without(Pattern mark, String line) {
        var matcher = mark.matcher(line);
        if (!matcher.lookingAt()) {
            return line;
        }
        String rest = line.substring(matcher.end());
        return rest.isEmpty() || isBlank(rest.charAt(0)) ? strip(rest) : line;
    }

    /// A line without the blanks around it.
    static String strip(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && isBlank(line.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(line.charAt(end - 1))) {
            end--;
        }
        return line.substring(start, end);
    }

    private static boolean isLineEnd(char c) {
        return switch (c) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /// Also the blanks that do not break a line and those without width, which mail and web pages are full of.
    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u200B' || c == '\uFEFF' || Character.getType(c) == Character.SPACE_SEPARATOR;
    }
}
