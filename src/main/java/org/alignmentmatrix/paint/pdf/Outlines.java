package org.alignmentmatrix.paint.pdf;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/// Lines of text as the screen sets them: which letters stand where, and their shapes. Serves the texts for which a file has no font:
/// the toolkit knows how to join letters, which way they run and which font of the computer has them.
///
/// Lengths are in shares of the size of the text.
final class Outlines {

    /// Large, because the toolkit rounds shapes to parts of a pixel.
    private static final double SIZE = 128;
    private static final int REMEMBERED = 20_000; // shapes; then it starts anew
    /// Of one character with all its marks, in what a table of a font can hold.
    private static final int LONGEST = 60;

    private static final double NOTHING = 0.01; // the width of what has none, after rounding

    private final Text node = new Text();
    private final Map<String, Path> shapes = new HashMap<>();
    private final Predicate<String> covered;
    private final double grown;

    /// A character as people see it, or a part of one that is read from right to left.
    record Cluster(String text, double x, double width) {
    }

    /// A part of a line, from left to right.
    sealed interface Piece {
    }

    /// Letters that the file has a font for.
    record Letters(String text, double x, double width) implements Piece {
    }

    /// Letters that have to be painted as a shape.
    ///
    /// @param text names the shape
    record Drawn(String text, double x, List<Cluster> clusters) implements Piece {
    }

    /// @param font of any size
    /// @param covered whether the file has a font for a text
    Outlines(Font font, Predicate<String> covered) {
        this.covered = covered;
        node.setFont(new Font(font.getName(), SIZE));
        node.setText("M");
        this.grown = -new Path(node.rangeShape(0, 1)).getLayoutBounds().getMinX(); // what marks text is a little larger than it
    }

    /// The parts of a line.
    List<Piece> pieces(String line) {
        node.setText(line);
        List<Cluster> clusters = clusters(line);
        if (line.codePoints().anyMatch(Outlines::turns)) { // each letter may change how the others stand
            return List.of(new Drawn(line, 0,
                    clusters.stream().flatMap(Outlines::taken).sorted(Comparator.comparingDouble(Cluster::x)).toList()));
        }
        var pieces = new ArrayList<Piece>();
        for (int from = 0; from < clusters.size(); ) {
            Kind kind = kind(clusters.get(from).text());
            int to = from + 1;
            while (kind != Kind.ALONE && to < clusters.size() && kind(clusters.get(to).text()) == kind) {
                to++;
            }
            pieces.add(piece(kind, clusters.subList(from, to)));
            from = to;
        }
        return pieces;
    }

    private static Piece piece(Kind kind, List<Cluster> clusters) {
        var text = new StringBuilder();
        clusters.forEach(cluster -> text.append(cluster.text()));
        double x = clusters.getFirst().x();
        Cluster last = clusters.getLast();
        return kind == Kind.LETTERS ? new Letters(text.toString(), x, last.x() + last.width() - x)
                : new Drawn(text.toString(), x, List.copyOf(clusters));
    }

    /// The shape of a text that starts at the origin; lengths are in parts of which [#unit] is one share of the size. Has no elements for
    /// a text without ink.
    Path shape(String text) {
        if (shapes.size() > REMEMBERED) {
            shapes.clear();
        }
        return shapes.computeIfAbsent(text, wanted -> {
            node.setText(wanted);
            return (Path) Shape.subtract(node, new Rectangle(0, 0));
        });
    }

    static double unit() {
        return SIZE;
    }

    private enum Kind {
        /// The file has a font for it.
        LETTERS,
        /// Looks the same wherever it stands.
        ALONE,
        /// Its neighbours may change its shape.
        JOINED
    }

    private Kind kind(String cluster) {
        if (covered.test(cluster)) {
            return Kind.LETTERS;
        }
        int first = cluster.codePointAt(0);
        return Character.isIdeographic(first) || Character.isEmoji(first) || switch (Character.UnicodeScript.of(first)) {
            case HIRAGANA, KATAKANA, HANGUL, COMMON, LATIN, GREEK, CYRILLIC -> true;
            default -> false;
        } ? Kind.ALONE : Kind.JOINED;
    }

    /// Whether a character is read from right to left, or turns others.
    private static boolean turns(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_LEFT_TO_RIGHT, Character.DIRECTIONALITY_EUROPEAN_NUMBER,
                 Character.DIRECTIONALITY_EUROPEAN_NUMBER_SEPARATOR, Character.DIRECTIONALITY_EUROPEAN_NUMBER_TERMINATOR,
                 Character.DIRECTIONALITY_COMMON_NUMBER_SEPARATOR, Character.DIRECTIONALITY_NONSPACING_MARK,
                 Character.DIRECTIONALITY_BOUNDARY_NEUTRAL, Character.DIRECTIONALITY_PARAGRAPH_SEPARATOR,
                 Character.DIRECTIONALITY_SEGMENT_SEPARATOR, Character.DIRECTIONALITY_WHITESPACE,
                 Character.DIRECTIONALITY_OTHER_NEUTRALS, Character.DIRECTIONALITY_UNDEFINED -> false;
            default -> true;
        };
    }

    private List<Cluster> clusters(String line) {
        BreakIterator graphemes = BreakIterator.getCharacterInstance(Locale.ROOT);
        graphemes.setText(line);
        var clusters = new ArrayList<Cluster>();
        int from = 0;
        for (int next = graphemes.next(); next != BreakIterator.DONE; next = graphemes.next()) {
            while (from < next) {
                int to = Math.min(next, from + LONGEST);
                to -= to < next && Character.isHighSurrogate(line.charAt(to - 1)) ? 1 : 0;
                add(line, from, to, clusters);
                from = to;
            }
        }
        return clusters;
    }

    private void add(String line, int from, int to, List<Cluster> clusters) {
        String text = line.substring(from, to);
        var bounds = new Path(node.rangeShape(from, to)).getLayoutBounds();
        double width = bounds.isEmpty() ? 0 : bounds.getWidth() - 2 * grown;
        if (width > NOTHING) {
            clusters.add(new Cluster(text, (bounds.getMinX() + grown) / SIZE, width / SIZE));
        } else if (clusters.isEmpty()) {
            clusters.add(new Cluster(text, 0, 0));
        } else {
            Cluster before = clusters.getLast();
            if (before.text().length() + text.length() > LONGEST) {
                clusters.add(new Cluster(text, before.x() + before.width(), 0));
            } else { // it is one letter with the one before, as Arabic lam with alef
                clusters.set(clusters.size() - 1, new Cluster(before.text() + text, before.x(), before.width()));
            }
        }
    }

    /// What is read from right to left goes character by character: readers turn lines around, some with what one letter stands for,
    /// others without.
    private static Stream<Cluster> taken(Cluster cluster) {
        if (!isRightToLeft(cluster.text())) {
            return Stream.of(cluster);
        }
        int[] characters = cluster.text().codePoints().toArray();
        double width = cluster.width() / characters.length;
        return IntStream.range(0, characters.length).mapToObj(i -> new Cluster(Character.toString(characters[i]),
                cluster.x() + (characters.length - 1 - i) * width, width));
    }

    private static boolean isRightToLeft(String text) {
        return text.codePoints().map(Character::getDirectionality).anyMatch(
                way -> way == Character.DIRECTIONALITY_RIGHT_TO_LEFT || way == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
