package org.alignmentmatrix.exchange.incoming;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The texts that the cells of a workbook share, and how a text is put together of its pieces.
final class SharedTexts {

    private final List<@Nullable String> texts;

    private SharedTexts(List<@Nullable String> texts) {
        this.texts = texts;
    }

    static SharedTexts none() {
        return new SharedTexts(List.of());
    }

    static SharedTexts read(XmlPart xml) {
        var texts = new ArrayList<@Nullable String>();
        for (String element = xml.nextStart(); element != null; element = xml.nextStart()) {
            if (element.equals("si")) {
                texts.add(text(xml));
                if (texts.size() > Limits.CELLS) {
                    throw Stopped.because(new Refusal.TooManyCells(Limits.CELLS));
                }
            }
        }
        xml.finish();
        return new SharedTexts(texts);
    }

    boolean holds(int index) {
        return index >= 0 && index < texts.size();
    }

    /// @return null if it is longer than a cell can be
    @Nullable String get(int index) {
        return texts.get(index);
    }

    /// The text of the element that began last (`si` or `is`): plain or in runs of different looks, without the marks that say how
    /// Chinese characters are pronounced.
    ///
    /// @return null if it is longer than a cell can be
    static @Nullable String text(XmlPart xml) {
        int outer = xml.depth();
        var text = new StringBuilder();
        boolean fits = true;
        int spoken = Integer.MAX_VALUE; // how deep such a mark lies
        for (String element = xml.nextInside(outer); element != null; element = xml.nextInside(outer)) {
            if (xml.depth() <= spoken) {
                spoken = element.equals("rPh") ? xml.depth() : Integer.MAX_VALUE;
            }
            if (element.equals("t") && spoken == Integer.MAX_VALUE) {
                fits &= xml.appendText(text);
            }
        }
        return fits ? unescaped(text.toString()) : null;
    }

    /// Characters that XML cannot hold are written as `_x000D_` (ECMA-376 part 1, 22.9.2.19), and what looks like that by chance
    /// begins with `_x005F_`.
    static String unescaped(String text) {
        int place = text.indexOf("_x");
        if (place < 0) {
            return text;
        }
        var plain = new StringBuilder(text.length());
        int from = 0;
        for (; place >= 0; place = text.indexOf("_x", place)) {
            int code = code(text, place);
            if (code < 0) {
                place++;
            } else {
                plain.append(text, from, place).append((char) code);
                place += 7;
                from = place;
            }
        }
        return plain.append(text, from, text.length()).toString();
    }

    private static int code(String text, int place) {
        if (place + 7 > text.length() || text.charAt(place + 6) != '_') {
            return -1;
        }
        int code = 0;
        for (int i = place + 2; i < place + 6; i++) {
            char c = text.charAt(i);
            int digit = c < 128 ? Character.digit(c, 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }
}
