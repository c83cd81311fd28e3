package org.alignmentmatrix.model;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Words of people inside a line of ours: neither can turn the other around, whatever script they are in.
///
/// Unicode has isolates for it (FSI … PDI), but JavaFX draws them as boxes. An embedding between two marks from left to right
/// does the same in our lines, which all run from left to right, and is drawn as nothing.
public final class Isolated {

    private static final char LEFT_TO_RIGHT_MARK = '\u200E';
    private static final char LEFT_TO_RIGHT = '\u202A';
    private static final char RIGHT_TO_LEFT = '\u202B';
    private static final char END = '\u202C';

    private Isolated() {
    }

    /// The text as it can stand in a line with others. Overrides and isolates that are in it are left out: they would say how the
    /// line is read, and not only the text.
    ///
    /// @return this very text if nothing in it runs from right to left
    public static String of(String text) {
        if (text.chars().noneMatch(Isolated::matters)) {
            return text;
        }
        return Stream.of(text.split("\n", -1)).map(Isolated::line).collect(Collectors.joining("\n"));
    }

    private static String line(String line) {
        String tame = tame(line);
        if (tame.chars().noneMatch(Isolated::matters)) {
            return tame;
        }
        char direction = beginsRightToLeft(tame) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
        return "" + LEFT_TO_RIGHT_MARK + direction + tame + END + LEFT_TO_RIGHT_MARK;
    }

    /// With embeddings only, such as those of this class, and each of them ended.
    private static String tame(String line) {
        var tame = new StringBuilder(line.length());
        Deque<Boolean> open = new ArrayDeque<>(); // for each that is not ended yet: whether it was kept
        for (char c : line.toCharArray()) {
            switch (c) {
                case LEFT_TO_RIGHT, RIGHT_TO_LEFT -> {
                    open.push(true);
                    tame.append(c);
                }
                case '\u202D', '\u202E' -> open.push(false);
                case END -> {
                    if (!open.isEmpty() && open.pop()) {
                        tame.append(c);
                    }
                }
                case '\u2066', '\u2067', '\u2068', '\u2069' -> { }
                default -> tame.append(c);
            }
        }
        open.stream().filter(kept -> kept).forEach(_ -> tame.append(END));
        return tame.toString();
    }

    private static boolean beginsRightToLeft(String text) {
        return text.codePoints().mapToObj(Character::getDirectionality).filter(Isolated::isStrong).findFirst()
                .filter(direction -> direction != Character.DIRECTIONALITY_LEFT_TO_RIGHT).isPresent();
    }

    private static boolean isStrong(byte direction) {
        return direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }

    /// Whether a character, or the half of one, can have something to do with text from right to left.
    private static boolean matters(int c) {
        return c >= '\u0590' && c <= '\u08FF' // Hebrew, Arabic and their relatives
                || c == '\u200F' || c >= LEFT_TO_RIGHT && c <= '\u202E' || c >= '\u2066' && c <= '\u2069'
                || c >= '\uD802' && c <= '\uD803' || c >= '\uD83A' && c <= '\uD83B' // the first halves of old and African scripts
                || c >= '\uFB1D' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
    }
}
