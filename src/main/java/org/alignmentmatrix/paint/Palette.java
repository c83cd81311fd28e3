package org.alignmentmatrix.paint;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import javafx.css.CssParser;
import javafx.css.Declaration;
import javafx.scene.paint.Color;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;

/// The colours of a theme by the names they have in its stylesheet.
public final class Palette {

    private final Map<String, Color> colours;

    private Palette(Map<String, Color> colours) {
        this.colours = Map.copyOf(colours);
    }

    /// Reads the stylesheet of a theme.
    ///
    /// @throws UncheckedIOException if the program's own stylesheet cannot be read
    public static Palette of(Theme theme) {
        var found = new HashMap<String, Color>();
        try {
            new CssParser().parse(theme.stylesheet()).getRules().stream()
                    .flatMap(rule -> rule.getDeclarations().stream())
                    .forEach(declaration -> found.put(declaration.getProperty(), colour(declaration)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Palette(found);
    }

    private static Color colour(Declaration declaration) {
        return (Color) declaration.getParsedValue().convert(null);
    }

    /// @param name without the prefix, such as `accent-soft`
    /// @throws IllegalArgumentException if the theme has no such colour
    public Color colour(String name) {
        Color colour = colours.get("-am-" + name);
        if (colour == null) {
            throw new IllegalArgumentException("The theme has no colour -am-" + name);
        }
        return colour;
    }

    public Color side(Side side) {
        return colour(switch (side) {
            case SALES -> "sales";
            case MARKETING -> "marketing";
            case JOINT -> "joint";
        });
    }

    public Color fill(Quadrant quadrant) {
        return colour("quadrant-" + quadrant.number());
    }

    /// The colour of a quadrant's name and number.
    public Color title(Quadrant quadrant) {
        return colour("quadrant-" + quadrant.number() + "-title");
    }
}
