package org.alignmentmatrix.paint;

import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import org.alignmentmatrix.geometry.Box;

/// How numbers, colours, curves and words are spelled in SVG; the same in every language.
final class SvgText {

    private static final int DECIMALS = 1000; // thousandths of a pixel
    private static final int REPLACEMENT = 0xFFFD;
    private static final String HEX = "0123456789abcdef";

    private SvgText() {
    }

    /// A finite number with at most three decimals.
    static String number(double value) {
        long rounded = Math.round(value * DECIMALS);
        long size = Math.abs(rounded);
        var text = new StringBuilder(12).append(rounded < 0 ? "-" : "").append(size / DECIMALS);
        long rest = size % DECIMALS;
        if (rest > 0) {
            text.append('.').append(rest / 100).append(rest / 10 % 10).append(rest % 10);
            while (text.charAt(text.length() - 1) == '0') {
                text.setLength(text.length() - 1);
            }
        }
        return text.toString();
    }

    /// Without its opacity.
    static String colour(Color colour) {
        var text = new StringBuilder(7).append('#');
        for (double channel : new double[] {colour.getRed(), colour.getGreen(), colour.getBlue()}) {
            int value = (int) Math.round(channel * 255);
            text.append(HEX.charAt(value >> 4)).append(HEX.charAt(value & 15));
        }
        return text.toString();
    }

    /// The path along an arc.
    ///
    /// @param start in degrees, 0 to the right, counted anticlockwise
    /// @param extent in degrees, less than a whole turn
    static String arc(Box box, double start, double extent, ArcType type) {
        String from = point(box, start);
        String way = "M" + from + "A" + number(box.width() / 2) + " " + number(box.height() / 2) + " 0 "
                + (Math.abs(extent) > 180 ? 1 : 0) + " " + (extent > 0 ? 0 : 1) + " " + point(box, start + extent);
        return switch (type) {
            case OPEN -> way;
            case CHORD -> way + "Z";
            case ROUND -> way + "L" + number(box.centre().x()) + " " + number(box.centre().y()) + "Z";
        };
    }

    private static String point(Box box, double degrees) {
        double angle = Math.toRadians(degrees);
        return number(box.centre().x() + Math.cos(angle) * box.width() / 2) + " "
                + number(box.centre().y() - Math.sin(angle) * box.height() / 2);
    }

    /// Words between tags or in an attribute. What XML cannot hold becomes U+FFFD.
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isCharacter(c) ? c : REPLACEMENT);
            }
        });
        return out.toString();
    }

    /// Whether XML 1.0 can hold it.
    private static boolean isCharacter(int c) {
        return c == '\t' || c == '\n' || c == '\r' || c >= 0x20 && c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE && c < 0xFFFE
                || c > 0xFFFF;
    }
}
