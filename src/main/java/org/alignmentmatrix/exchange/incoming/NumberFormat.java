package org.alignmentmatrix.exchange.incoming;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the format of a cell makes of its number.
enum NumberFormat {

    PLAIN,
    PERCENT,
    DAY,
    /// A day with a time.
    MOMENT,
    /// A time of day.
    TIME;

    /// The formats of all styles of a workbook, in the order of their numbers.
    static List<NumberFormat> ofStyles(XmlPart xml) {
        Map<Integer, NumberFormat> own = new HashMap<>();
        var styles = new ArrayList<NumberFormat>();
        int cellStyles = Integer.MAX_VALUE; // how deep the list of styles lies
        for (String element = xml.nextStart(); element != null; element = xml.nextStart()) {
            if (xml.depth() <= cellStyles) {
                cellStyles = element.equals("cellXfs") ? xml.depth() : Integer.MAX_VALUE;
            }
            if (element.equals("numFmt")) {
                own.put(number(xml.attribute("numFmtId")), ofCode(String.valueOf(xml.attribute("formatCode"))));
            } else if (element.equals("xf") && cellStyles != Integer.MAX_VALUE) {
                int id = number(xml.attribute("numFmtId"));
                styles.add(own.getOrDefault(id, ofId(id)));
            }
        }
        xml.finish();
        return styles;
    }

    /// The formats that have only a number (ECMA-376 part 1, 18.8.30), those of East Asia included.
    static NumberFormat ofId(int id) {
        return switch (id) {
            case 9, 10 -> PERCENT;
            case 14, 15, 16, 17, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> DAY;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> TIME;
            case 22 -> MOMENT;
            default -> PLAIN;
        };
    }

    /// A format as it is written, such as `yyyy\-mm\-dd`. Durations (`[h]:mm`) are plain numbers: nobody reads them as a time of day.
    static NumberFormat ofCode(String code) {
        String letters = letters(code);
        boolean day = letters.indexOf('y') >= 0 || letters.indexOf('d') >= 0;
        boolean time = letters.indexOf('h') >= 0 || letters.indexOf('s') >= 0;
        if (day) {
            return time ? MOMENT : DAY;
        }
        if (time) {
            return TIME;
        }
        return letters.indexOf('m') >= 0 ? DAY : letters.indexOf('%') >= 0 ? PERCENT : PLAIN;
    }

    /// What is left of the part for positive numbers without quoted text, escaped characters, colours and currencies; only a duration
    /// (`[h]`, `[mm]`, `[s]`) makes everything plain.
    private static String letters(String code) {
        String lower = code.toLowerCase(Locale.ROOT);
        var letters = new StringBuilder();
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c == ';') {
                break;
            }
            if (c == '\\' || c == '_' || c == '*') {
                i++;
            } else if (c == '"' || c == '[') {
                int end = lower.indexOf(c == '"' ? '"' : ']', i + 1);
                end = end < 0 ? lower.length() : end;
                if (c == '[' && lower.substring(i + 1, end).matches("h+|m+|s+")) {
                    return "";
                }
                i = end;
            } else {
                letters.append(c);
            }
        }
        return letters.toString().replace("general", "").replace("am/pm", "").replace("a/p", "");
    }

    private static int number(@Nullable String text) {
        try {
            return text == null ? 0 : Integer.parseInt(text);
        } catch (NumberFormatException _) {
            return 0;
        }
    }
}
