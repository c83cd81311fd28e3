package org.alignmentmatrix.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// The styles of all quadrants of a board.
///
/// @param changed those that differ from the template; what does not differ is left out, a tint that the quadrant has there
///         included, so equal styles are equal records
public record QuadrantStyles(Map<Quadrant, QuadrantStyle> changed) {

    /// All quadrants as in the template.
    public static final QuadrantStyles TEMPLATE = new QuadrantStyles(Map.of());

    public QuadrantStyles {
        var kept = new EnumMap<Quadrant, QuadrantStyle>(Quadrant.class);
        changed.forEach((quadrant, style) -> {
            QuadrantStyle different = style.tint() == Tint.of(quadrant) ? style.withTint(null) : style;
            if (!different.equals(QuadrantStyle.TEMPLATE)) {
                kept.put(quadrant, different);
            }
        });
        changed = Collections.unmodifiableMap(kept);
    }

    public QuadrantStyle of(Quadrant quadrant) {
        return changed.getOrDefault(quadrant, QuadrantStyle.TEMPLATE);
    }

    /// The tint of a quadrant: its own or that of the template.
    public Tint tint(Quadrant quadrant) {
        Tint own = of(quadrant).tint();
        return own == null ? Tint.of(quadrant) : own;
    }

    /// @return this very value if the quadrant looks like that already
    public QuadrantStyles with(Quadrant quadrant, QuadrantStyle style) {
        var next = new EnumMap<Quadrant, QuadrantStyle>(Quadrant.class);
        next.putAll(changed);
        next.put(quadrant, style);
        QuadrantStyles styles = new QuadrantStyles(next);
        return styles.equals(this) ? this : styles;
    }
}
