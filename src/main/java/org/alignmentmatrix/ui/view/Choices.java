package org.alignmentmatrix.ui.view;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.storage.ThemeChoice;
import org.alignmentmatrix.storage.ViewSettings;
import org.alignmentmatrix.storage.WheelUse;
import org.alignmentmatrix.ui.files.Remembered;

/// How the user wants to see and handle boards: a window over what is remembered, for views to observe and menus to change.
/// None of it is in a board or undone.
public final class Choices {

    private final Remembered remembered;
    private final ObservableValue<Boolean> systemReducesMotion;

    /// @param systemReducesMotion whether the operating system asks programs not to move things; holds until the user decides
    public Choices(Remembered remembered, ObservableValue<Boolean> systemReducesMotion) {
        this.remembered = remembered;
        this.systemReducesMotion = systemReducesMotion;
    }

    public Choice<ThemeChoice> theme() {
        return choice(ViewSettings::theme, ViewSettings::withTheme);
    }

    /// Whether nothing glides. Choosing what the system asks for anyway means to follow the system from now on.
    public Choice<Boolean> reducedMotion() {
        ObservableValue<Boolean> now = remembered.settingsProperty()
                .flatMap(settings -> Optional.ofNullable(settings.view().reducedMotion())
                        .<ObservableValue<Boolean>>map(own -> remembered.settingsProperty().map(_ -> own))
                        .orElse(systemReducesMotion));
        return new Choice<>(now, next -> change(
                view -> view.withReducedMotion(next.equals(systemReducesMotion.getValue()) ? null : next)));
    }

    public Choice<WheelUse> wheel() {
        return choice(ViewSettings::wheel, ViewSettings::withWheel);
    }

    public Choice<MatrixLayout> layout() {
        return choice(ViewSettings::layout, ViewSettings::withLayout);
    }

    /// Whether dragged cards line up with their neighbours.
    public Choice<Boolean> snapping() {
        return choice(ViewSettings::snapping, ViewSettings::withSnapping);
    }

    /// Whether the shared goals stand above the matrix.
    public Choice<Boolean> goals() {
        return choice(ViewSettings::goals, ViewSettings::withGoals);
    }

    private <T> Choice<T> choice(Function<ViewSettings, T> get, BiFunction<ViewSettings, T, ViewSettings> with) {
        return new Choice<>(remembered.settingsProperty().map(settings -> get.apply(settings.view())),
                next -> change(view -> with.apply(view, next)));
    }

    private void change(Function<ViewSettings, ViewSettings> change) {
        remembered.change(settings -> settings.withView(change.apply(settings.view())));
    }
}
