package org.alignmentmatrix.geometry;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.PlainText;

/// Breaks text into lines that fit a width. A character as people see it (an emoji, a letter with its accent) is never cut.
public final class TextFit {

    private static final String ELLIPSIS = "…";
    /// No line of a card holds more than this, so longer titles need not be measured to their end.
    private static final int LONGEST_LINE = 400;

    /// Below, each character stands by itself.
    private static final char FIRST_JOINING = 0x300;

    private final TextRuler ruler;

    public TextFit(TextRuler ruler) {
        this.ruler = ruler;
    }

    public double width(String text, TextRole role) {
        return ruler.width(text, role);
    }

    /// One line, with an ellipsis where it does not fit; empty if not even the ellipsis does.
    public String line(String text, TextRole role, double width) {
        List<String> lines = lines(text, role, width, 1);
        return lines.isEmpty() ? "" : lines.getFirst();
    }

    /// At most `most` lines, broken between words where possible, with an ellipsis at the end if something is left over.
    public List<String> lines(String text, TextRole role, double width, int most) {
        String rest = text.strip();
        var lines = new ArrayList<String>();
        while (!rest.isEmpty() && lines.size() < most) {
            boolean last = lines.size() == most - 1;
            if (fits(rest, role, width)) {
                lines.add(rest);
                return lines;
            }
            if (last) {
                lines.add(shortened(rest, role, width));
                return lines;
            }
            int end = lineEnd(rest, role, width);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return lines;
    }

    private boolean fits(String text, TextRole role, double width) {
        return text.length() <= LONGEST_LINE && ruler.width(text, role) <= width;
    }

    /// Where the first line ends: after the last word that fits, or inside a word that is too long for a line of its own.
    private int lineEnd(String text, TextRole role, double width) {
        BreakIterator words = BreakIterator.getLineInstance(Locale.ROOT);
        String head = head(text);
        words.setText(head);
        int end = 0;
        for (int next = words.next(); next != BreakIterator.DONE; next = words.next()) {
            if (ruler.width(head.substring(0, next).stripTrailing(), role) > width) {
                break;
            }
            end = next;
        }
        return end > 0 ? end : Math.max(firstGrapheme(head), graphemesThatFit(head, role, width));
    }

    private String shortened(String text, TextRole role, double width) {
        double room = width - ruler.width(ELLIPSIS, role);
        if (room < 0) {
            return "";
        }
        String head = head(text);
        return head.substring(0, graphemesThatFit(head, role, room)).stripTrailing() + ELLIPSIS;
    }

    /// As much as needs to be measured, at least one whole character as people see it.
    private static String head(String text) {
        String head = PlainText.head(text, LONGEST_LINE);
        return head.isEmpty() ? text.substring(0, firstGrapheme(text)) : head;
    }

    /// The end of the longest beginning that fits, found by halving.
    private int graphemesThatFit(String text, TextRole role, double width) {
        int[] ends = graphemeEnds(text);
        int low = 0;
        int high = ends.length;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (ruler.width(text.substring(0, ends[middle - 1]), role) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? 0 : ends[low - 1];
    }

    private static int firstGrapheme(String text) {
        return graphemeEnds(text)[0];
    }

    private static int[] graphemeEnds(String text) {
        if (text.chars().allMatch(c -> c >= ' ' && c < FIRST_JOINING)) { // most texts, in a tenth of the time
            return IntStream.rangeClosed(1, text.length()).toArray();
        }
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(text);
        var ends = new ArrayList<Integer>();
        for (int next = graphemes.next(); next != BreakIterator.DONE; next = graphemes.next()) {
            ends.add(next);
        }
        return ends.stream().mapToInt(Integer::intValue).toArray();
    }
}
