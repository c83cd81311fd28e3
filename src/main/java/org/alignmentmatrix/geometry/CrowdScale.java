package org.alignmentmatrix.geometry;

/// How large cards are drawn, so that the fullest quadrant can show them side by side.
final class CrowdScale {

    /// Sizes differ by steps, so that one more card seldom changes the picture.
    private static final double[] STEPS = {1, 0.85, 0.7, 0.55, 0.42, 0.32, 0.24, 0.18, 0.13, 0.09, 0.06};
    private static final double AVERAGE_CARD = CardSize.WIDTH * 72;
    /// How much of a quadrant cards may cover before they shrink.
    private static final double FULL = 0.8;

    private CrowdScale() {
    }

    /// @param most how many cards stand in the fullest quadrant
    /// @param room where they can stand
    static double of(int most, Box room) {
        double wanted = Math.sqrt(FULL * room.width() * room.height() / (Math.max(1, most) * AVERAGE_CARD));
        for (double step : STEPS) {
            if (step <= wanted) {
                return step;
            }
        }
        return STEPS[STEPS.length - 1];
    }
}
