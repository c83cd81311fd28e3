package org.alignmentmatrix.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.scene.paint.Color;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Voice;

/// The colours and measures of a theme by the names they have in its stylesheet.
public final class Palette {

    private static final String PREFIX = "-am-";

    private final Map<String, Color> colours;
    private final Map<String, Double> measures;

    private Palette(Map<String, Color> colours, Map<String, Double> measures) {
        this.colours = Map.copyOf(colours);
        this.measures = Map.copyOf(measures);
    }

    /// Reads the stylesheet of a theme.
    ///
    /// @throws UncheckedIOException if the program's own stylesheet cannot be read
    public static Palette of(Theme theme) {
        var colours = new HashMap<String, Color>();
        var measures = new HashMap<String, Double>();
        try {
            new CssParser().parse(theme.stylesheet()).getRules().stream()
                    .flatMap(rule -> rule.getDeclarations().stream())
                    .filter(declaration -> declaration.getProperty().startsWith(PREFIX))
                    .forEach(declaration -> sort(declaration, colours, measures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Palette(colours, measures);
    }

    private static void sort(Declaration declaration, Map<String, Color> colours, Map<String, Double> measures) {
        String name = declaration.getProperty().substring(PREFIX.length());
        switch (declaration.getParsedValue().convert(null)) {
            case Color colour -> colours.put(name, colour);
            case Double measure -> measures.put(name, measure);
            case Object other -> throw new IllegalArgumentException(
                    "%s%s is neither a colour nor a number, but %s".formatted(PREFIX, name, other));
        }
    }

    /// @param name without the prefix, such as `accent-soft`
    /// @throws IllegalArgumentException if the theme has no such colour
    public Color colour(String name) {
        Color colour = colours.get(name);
        if (colour == null) {
            throw new IllegalArgumentException("The theme has no colour " + PREFIX + name);
        }
        return colour;
    }

    /// @param name without the prefix, such as `stroke`
    /// @return in logical pixels, or a share from 0 to 1, as the stylesheet says
    /// @throws IllegalArgumentException if the theme has no such measure
    public double measure(String name) {
        Double measure = measures.get(name);
        if (measure == null) {
            throw new IllegalArgumentException("The theme has no measure " + PREFIX + name);
        }
        return measure;
    }

    /// The names of all colours and measures, without the prefix.
    Set<String> names() {
        return Stream.concat(colours.keySet().stream(), measures.keySet().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    public Color side(Side side) {
        return colour(switch (side) {
            case SALES -> "sales";
            case MARKETING -> "marketing";
            case JOINT -> "joint";
        });
    }

    /// The colour of a voice: that of its side, and for leadership, which is of no side, that of both together.
    public Color voice(Voice voice) {
        return side(VoiceInk.side(voice));
    }

    /// The ground of a quadrant.
    public Color fill(Tint tint) {
        return colour(name(tint));
    }

    /// The colour of a quadrant's name and number; can be read on its ground and on panels.
    public Color title(Tint tint) {
        return colour(name(tint) + "-title");
    }

    /// The colour of the line around a quadrant, if the theme's measure `quadrant-stroke` is not 0.
    public Color border(Tint tint) {
        return colour(name(tint) + "-border");
    }

    private static String name(Tint tint) {
        return "tint-" + tint.name().toLowerCase(Locale.ROOT);
    }
}
