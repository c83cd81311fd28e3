package org.alignmentmatrix.storage;

import org.alignmentmatrix.model.MatrixLayout;
import org.jspecify.annotations.Nullable;

/// How the user wants to see and handle boards. It holds for every board and is in none of their files.
///
/// @param reducedMotion whether nothing glides, or null if the operating system decides
/// @param wheel what the mouse wheel does on the board
/// @param layout how the quadrants are arranged
/// @param snapping whether dragged cards line up with their neighbours
/// @param goals whether the shared goals stand above the matrix
public record ViewSettings(ThemeChoice theme, @Nullable Boolean reducedMotion, WheelUse wheel, MatrixLayout layout, boolean snapping,
                           boolean goals) {

    /// The settings of the first start.
    public static final ViewSettings DEFAULTS = new ViewSettings(ThemeChoice.SYSTEM, null, WheelUse.PAN, MatrixLayout.TEMPLATE, true, true);

    public ViewSettings withTheme(ThemeChoice next) {
        return new ViewSettings(next, reducedMotion, wheel, layout, snapping, goals);
    }

    public ViewSettings withReducedMotion(@Nullable Boolean next) {
        return new ViewSettings(theme, next, wheel, layout, snapping, goals);
    }

    public ViewSettings withWheel(WheelUse next) {
        return new ViewSettings(theme, reducedMotion, next, layout, snapping, goals);
    }

    public ViewSettings withLayout(MatrixLayout next) {
        return new ViewSettings(theme, reducedMotion, wheel, next, snapping, goals);
    }

    public ViewSettings withSnapping(boolean next) {
        return new ViewSettings(theme, reducedMotion, wheel, layout, next, goals);
    }

    public ViewSettings withGoals(boolean next) {
        return new ViewSettings(theme, reducedMotion, wheel, layout, snapping, next);
    }
}
