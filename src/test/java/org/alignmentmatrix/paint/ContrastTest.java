package org.alignmentmatrix.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.paint.Color;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Tint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether everything can be read and seen, by the contrast ratio of the Web Content Accessibility Guidelines 2.2: 4.5 for words
/// (1.4.3), 3 for what carries meaning without words (1.4.11). No words count as large: panels show small ones in the same colours.
class ContrastTest {

    private static final double WORDS = 4.5;
    private static final double SHAPES = 3;
    private static final List<String> PANELS = List.of("canvas", "surface", "raised", "hover", "accent-soft");

    /// One colour on another.
    private record Pair(String name, Color on, String groundName, Color ground, double least) {

        boolean fails() {
            return Light.contrast(on, ground) < least;
        }

        String told() {
            return String.format(Locale.ROOT, "%s on %s has %.2f, needs %.1f", name, groundName, Light.contrast(on, ground), least);
        }
    }

    private static final class Pairs {

        private final Palette palette;
        private final List<Pair> all = new ArrayList<>();

        Pairs(Palette palette) {
            this.palette = palette;
        }

        void add(String name, String ground, double least) {
            add(name, ground, palette.colour(ground), least);
        }

        void add(String name, String groundName, Color ground, double least) {
            all.add(new Pair(name, palette.colour(name), groundName, ground, least));
        }
    }

    @ParameterizedTest
    @EnumSource
    void allWordsCanBeReadOnAllTheirGrounds(Theme theme) {
        Palette palette = Palette.of(theme);
        var pairs = new Pairs(palette);
        for (String ground : PANELS) {
            List.of("text", "muted", "accent", "ok", "warn", "bad").forEach(word -> pairs.add(word, ground, WORDS));
        }
        for (String tint : tints()) {
            List.of("text", "muted", "bad", tint + "-title").forEach(word -> pairs.add(word, tint, WORDS));
            PANELS.forEach(ground -> pairs.add(tint + "-title", ground, WORDS));
        }
        for (Side side : Side.values()) {
            Color pill = palette.colour("raised").interpolate(palette.side(side), palette.measure("team-fill"));
            List.of("text", "muted", "bad").forEach(word -> pairs.add(word, "a team of " + side, pill, WORDS));
            pairs.add("on-side", name(side), WORDS);
        }
        pairs.add("on-accent", "accent", WORDS);
        pairs.add("surface", "text", WORDS); // the message over the board

        assertEquals(List.of(), failing(pairs));
    }

    @ParameterizedTest
    @EnumSource
    void ringsEdgesAndBadgesStandOutFromTheirGrounds(Theme theme) {
        Palette palette = Palette.of(theme);
        var pairs = new Pairs(palette);
        List<String> grounds = Stream.concat(PANELS.stream(), tints().stream()).toList();
        for (String ground : grounds) {
            pairs.add("accent", ground, SHAPES);
            Stream.of(Side.values()).forEach(side -> pairs.add(name(side), ground, SHAPES));
        }
        pairs.add("accent", "track", SHAPES);
        tints().forEach(tint -> pairs.add(tint + "-title", "track", SHAPES)); // bars of quadrants and of voices
        Stream.of(Side.values()).forEach(side -> pairs.add(name(side), "track", SHAPES));
        pairs.add("raised", "accent", SHAPES); // the inner line of a focused choice
        if (theme == Theme.CONTRAST_LIGHT || theme == Theme.CONTRAST_DARK) {
            PANELS.forEach(ground -> pairs.add("line", ground, SHAPES));
            tints().forEach(tint -> pairs.add(tint + "-border", tint, SHAPES));
        }

        assertEquals(List.of(), failing(pairs));
    }

    @ParameterizedTest
    @EnumSource(names = {"CONTRAST_LIGHT", "CONTRAST_DARK"})
    void highContrastHasThickLinesAndNoFills(Theme theme) {
        Palette palette = Palette.of(theme);

        for (String measure : List.of("stroke", "team-stroke", "quadrant-stroke")) {
            assertEquals(2, palette.measure(measure), measure);
        }
        assertEquals(0, palette.measure("team-fill"));
        for (Tint tint : Tint.values()) {
            assertEquals(palette.colour("canvas"), palette.fill(tint), tint.name());
        }
    }

    @Test
    void theRatioIsThatOfTheGuidelines() {
        assertEquals(21, Light.contrast(Color.BLACK, Color.WHITE), 0.001);
        assertEquals(1, Light.contrast(Color.RED, Color.RED), 0.001);
        assertEquals(4.48, Light.contrast(Color.web("#777777"), Color.WHITE), 0.005); // the best known grey that just fails
    }

    private static List<String> tints() {
        return Stream.of(Tint.values()).map(tint -> "tint-" + tint.name().toLowerCase(Locale.ROOT)).toList();
    }

    private static String name(Side side) {
        return side.name().toLowerCase(Locale.ROOT);
    }

    private static List<String> failing(Pairs pairs) {
        return pairs.all.stream().filter(Pair::fails).map(Pair::told).toList();
    }
}
