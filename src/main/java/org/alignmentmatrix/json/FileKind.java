package org.alignmentmatrix.json;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// What a file is that is no board, in words for people. A guess from the first bytes is enough: it only goes into a message.
final class FileKind {

    private record Signature(String bytes, String words) {
    }

    private static final List<Signature> SIGNATURES = List.of(
            new Signature("\u0089PNG\r\n\u001A\n", "a picture (PNG)"),
            new Signature("\u00FF\u00D8\u00FF", "a picture (JPEG)"),
            new Signature("GIF8", "a picture (GIF)"),
            new Signature("%PDF-", "a PDF document"),
            new Signature("PK\u0003\u0004", "a ZIP archive or an office document"),
            new Signature("\u00D0\u00CF\u0011\u00E0", "an office document"),
            new Signature("\u001F\u008B", "a compressed file (gzip)"),
            new Signature("\u00FF\u00FE", "a text in UTF-16"),
            new Signature("\u00FE\u00FF", "a text in UTF-16"),
            new Signature("{\u0000", "a text in UTF-16"),
            new Signature("\u0000{", "a text in UTF-16"));

    private FileKind() {
    }

    /// @return empty if it may be a text
    static String otherThanText(byte[] bytes) {
        if (bytes.length == 0) {
            return "an empty file";
        }
        if (isAllZero(bytes)) {
            return "a file of nothing but zero bytes";
        }
        String head = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1); // one character for each byte
        return SIGNATURES.stream().filter(signature -> head.startsWith(signature.bytes())).map(Signature::words).findFirst().orElse("");
    }

    /// What a text is that does not begin with `{`.
    static String ofText(char[] chars) {
        String head = new String(chars, 0, Math.min(chars.length, 1_000)).strip();
        if (head.isEmpty()) {
            return "a file without content";
        }
        return switch (head.charAt(0)) {
            case '<' -> "a web page or XML";
            case '[' -> "the JSON of another program";
            default -> "a text that is not JSON";
        };
    }

    private static boolean isAllZero(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0) {
                return false;
            }
        }
        return true;
    }
}
