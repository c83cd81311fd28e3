package org.alignmentmatrix.model;

import java.util.Arrays;
import java.util.List;

/// The nine improvements that answer the ten frictions. Which answers which is the program's own reading; the guide says so where
/// it is shown.
public enum Improvement {
    I1, I2, I3, I4, I5, I6, I7, I8, I9;

    /// The improvements that answer a friction, the most direct one first; one or two.
    public static List<Improvement> answering(Friction friction) {
        return switch (friction) {
            case K1 -> List.of(I3);
            case K2, K3 -> List.of(I1);
            case K4 -> List.of(I4);
            case K5 -> List.of(I3, I2);
            case K6 -> List.of(I5);
            case K7 -> List.of(I6);
            case K8 -> List.of(I7);
            case K9 -> List.of(I8);
            case K10 -> List.of(I9);
        };
    }

    /// The areas of the checklist where a friction shows; none for those that show everywhere.
    public static List<Area> areasOf(Friction friction) {
        return switch (friction) {
            case K1 -> List.of(Area.TIME, Area.FEEDBACK);
            case K2, K3 -> List.of(Area.METRICS);
            case K4 -> List.of(Area.RECOGNITION);
            case K5, K9 -> List.of(Area.FEEDBACK);
            case K6 -> List.of(Area.RECOGNITION, Area.TIME);
            case K7, K10 -> List.of();
            case K8 -> List.of(Area.TIME);
        };
    }

    /// The frictions it answers, in their order; never empty.
    public List<Friction> frictions() {
        return Arrays.stream(Friction.values()).filter(friction -> answering(friction).contains(this)).toList();
    }

    /// The areas of the checklist it works on, in the order of [#areasOf(Friction)]; empty if it works on all alike.
    public List<Area> areas() {
        return frictions().stream().flatMap(friction -> areasOf(friction).stream()).distinct().toList();
    }
}
