package org.alignmentmatrix.exchange.incoming;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What the first bytes of a file say it is.
final class Signature {

    /// @param at where the bytes stand
    /// @param bytes each character stands for one byte
    private record Mark(int at, String bytes, Likeness likeness) {

        boolean isIn(byte[] file) {
            if (file.length < at + bytes.length()) {
                return false;
            }
            for (int i = 0; i < bytes.length(); i++) {
                if ((file[at + i] & 0xFF) != bytes.charAt(i)) {
                    return false;
                }
            }
            return true;
        }
    }

    /// Only what no text begins with, or hardly any.
    private static final List<Mark> MARKS = List.of(
            new Mark(0, "\u0089PNG\r\n\u001A\n", Likeness.PICTURE),
            new Mark(0, "\u00FF\u00D8\u00FF", Likeness.PICTURE),
            new Mark(0, "GIF87a", Likeness.PICTURE),
            new Mark(0, "GIF89a", Likeness.PICTURE),
            new Mark(0, "II*\0", Likeness.PICTURE),
            new Mark(0, "MM\0*", Likeness.PICTURE),
            new Mark(6, "\0\0\0\0", Likeness.PICTURE), // BMP, see below
            new Mark(0, "8BPS", Likeness.PICTURE),
            new Mark(8, "WEBP", Likeness.PICTURE),
            new Mark(4, "ftyphei", Likeness.PICTURE),
            new Mark(4, "ftypavif", Likeness.PICTURE),
            new Mark(0, "%PDF-", Likeness.PDF),
            new Mark(0, "\u001F\u008B", Likeness.ARCHIVE),
            new Mark(0, "7z\u00BC\u00AF\u0027\u001C", Likeness.ARCHIVE),
            new Mark(0, "Rar!\u001A\u0007", Likeness.ARCHIVE),
            new Mark(0, "BZh91AY&SY", Likeness.ARCHIVE),
            new Mark(0, "\u00FD7zXZ\0", Likeness.ARCHIVE),
            new Mark(0, "PK\u0005\u0006", Likeness.ARCHIVE), // with nothing in it
            new Mark(4, "ftyp", Likeness.SOUND_OR_FILM),
            new Mark(0, "ID3", Likeness.SOUND_OR_FILM),
            new Mark(0, "OggS\0", Likeness.SOUND_OR_FILM),
            new Mark(0, "fLaC\0", Likeness.SOUND_OR_FILM),
            new Mark(8, "WAVEfmt ", Likeness.SOUND_OR_FILM),
            new Mark(8, "AVI LIST", Likeness.SOUND_OR_FILM),
            new Mark(0, "\u001AE\u00DF\u00A3", Likeness.SOUND_OR_FILM),
            new Mark(0, "MZ\u0090\0", Likeness.PROGRAM),
            new Mark(0, "\u007FELF", Likeness.PROGRAM),
            new Mark(0, "\u00CF\u00FA\u00ED\u00FE", Likeness.PROGRAM),
            new Mark(0, "\u00CA\u00FE\u00BA\u00BE", Likeness.PROGRAM));

    private static final Mark ZIP = new Mark(0, "PK\u0003\u0004", Likeness.ARCHIVE);
    private static final Mark COMPOUND = new Mark(0, "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1", Likeness.UNKNOWN);
    private static final Mark BITMAP = new Mark(0, "BM", Likeness.PICTURE);

    private static final int BEGINNING = 64 * 1024; // characters of a text
    private static final int MOST_CONTROLS = 50; // one in so many

    private Signature() {
    }

    /// Whether it is packed the way new workbooks are.
    static boolean isZip(byte[] file) {
        return ZIP.isIn(file);
    }

    /// What a file is for sure that is neither text nor zip; empty if its first bytes do not say so.
    static Optional<Refusal> ofBytes(byte[] file) {
        if (COMPOUND.isIn(file)) {
            return Optional.of(compound(file));
        }
        return MARKS.stream()
                .filter(mark -> mark.isIn(file) && (mark.at() != 6 || BITMAP.isIn(file)))
                .findFirst().map(mark -> new Refusal.NotATable(mark.likeness()));
    }

    /// The format of older Office files, which is a small file system of its own; its names are written in UTF-16.
    private static Refusal compound(byte[] file) {
        String names = new String(file, StandardCharsets.ISO_8859_1).replace("\0", "");
        if (names.contains("EncryptedPackage")) {
            return new Refusal.Locked();
        }
        return new Refusal.NotATable(names.contains("Workbook") ? Likeness.OLD_WORKBOOK
                : names.contains("WordDocument") ? Likeness.TEXT_DOCUMENT
                : names.contains("PowerPoint Document") ? Likeness.PRESENTATION
                : Likeness.UNKNOWN);
    }

    /// What a text is that is no table; empty if it may be one.
    static Optional<Likeness> ofText(String text) {
        String beginning = text.substring(0, Math.min(text.length(), BEGINNING));
        String start = beginning.strip();
        if (isJson(start)) {
            return Optional.of(start.contains("\"alignment-matrix\"") ? Likeness.BOARD : Likeness.JSON);
        }
        if (isMarkup(start)) {
            return Optional.of(Likeness.WEB_PAGE);
        }
        if (start.startsWith("{\\rtf")) {
            return Optional.of(Likeness.TEXT_DOCUMENT);
        }
        long controls = beginning.chars().filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r').count();
        return controls * MOST_CONTROLS > beginning.length() ? Optional.of(Likeness.UNKNOWN) : Optional.empty();
    }

    private static boolean isJson(String start) {
        if (start.isEmpty() || start.charAt(0) != '{' && start.charAt(0) != '[') {
            return false;
        }
        String next = start.substring(1).stripLeading();
        return start.charAt(0) == '{' ? next.startsWith("\"") || next.startsWith("}") : next.startsWith("{") || next.startsWith("[");
    }

    private static boolean isMarkup(String start) {
        String tag = start.substring(0, Math.min(start.length(), 15)).toLowerCase(Locale.ROOT);
        return List.of("<!doctype", "<html", "<?xml", "<head", "<table", "<svg", "<meta", "<!--").stream().anyMatch(tag::startsWith);
    }
}
