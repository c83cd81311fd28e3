package org.alignmentmatrix.geometry;

import org.alignmentmatrix.model.Size;

/// What the size of a card decides, at scale 1 in logical pixels.
///
/// @param width of an initiative
/// @param lines the most its title may have
/// @param pillWidth the most that a team takes
/// @param titleScales the sizes its title is tried in, the largest first; the last one is the floor
record CardMeasure(double width, int lines, double pillWidth, double[] titleScales) {

    private static final CardMeasure SMALL = new CardMeasure(148, 2, 190, new double[] {0.93, 0.86});
    private static final CardMeasure MEDIUM = new CardMeasure(CardSize.WIDTH, 3, 236, new double[] {1, 0.93, 0.86});
    private static final CardMeasure LARGE = new CardMeasure(240, 4, 300, new double[] {1.2, 1.1, 1, 0.93, 0.86});

    static CardMeasure of(Size size) {
        return switch (size) {
            case SMALL -> SMALL;
            case MEDIUM -> MEDIUM;
            case LARGE -> LARGE;
        };
    }
}
