package org.alignmentmatrix.exchange.report;

/// Words of people in a web page: none of them can become markup.
final class HtmlText {

    private static final int REPLACEMENT = 0xFFFD;

    private HtmlText() {
    }

    /// Fit for an element and for an attribute in quotation marks. What a page cannot hold becomes U+FFFD.
    static String escaped(String text) {
        var out = new StringBuilder(text.length() + 16);
        text.codePoints().forEach(c -> {
            switch (c) {
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '&' -> out.append("&amp;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(isAllowed(c) ? c : REPLACEMENT);
            }
        });
        return out.toString();
    }

    /// Everything but control characters, halves of characters and what Unicode says is none.
    static boolean isAllowed(int c) {
        boolean control = c < 0x20 && c != '\t' && c != '\n' || c >= 0x7F && c < 0xA0;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half && (c & 0xFFFE) != 0xFFFE;
    }
}
