package org.alignmentmatrix.model;

import java.util.Arrays;
import java.util.List;

/// What can be seen in a company without asking: five signs that alignment is strong, four that it is weak.
///
/// Each constant is one tick. The weak sign W3 is made of two observations and so has two.
public enum Sign {
    G1(true, Area.METRICS),
    G2(true, Area.FEEDBACK),
    G3(true, Area.TIME),
    G4(true, Area.FEEDBACK),
    G5(true, Area.RECOGNITION),
    W1(false, Area.FEEDBACK, Area.METRICS),
    W2(false, Area.TIME, Area.RECOGNITION),
    W3A(false, Area.METRICS, Area.RECOGNITION),
    W3B(false, Area.METRICS, Area.RECOGNITION),
    W4(false, Area.FEEDBACK);

    private final boolean strong;
    private final List<Area> areas;

    Sign(boolean strong, Area... areas) {
        this.strong = strong;
        this.areas = List.of(areas);
    }

    /// Whether it speaks for alignment; if not, against it.
    public boolean isStrong() {
        return strong;
    }

    /// The areas of the checklist it points at, one or two.
    public List<Area> areas() {
        return areas;
    }

    /// The sign it belongs to: `W3` for W3A and W3B, its own id for all others.
    public String sign() {
        return name().substring(0, 2);
    }

    /// The ticks that speak for alignment, in their order.
    public static List<Sign> strong() {
        return Arrays.stream(values()).filter(Sign::isStrong).toList();
    }

    /// The ticks that speak against alignment, in their order.
    public static List<Sign> weak() {
        return Arrays.stream(values()).filter(sign -> !sign.isStrong()).toList();
    }
}
