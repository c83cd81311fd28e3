package org.alignmentmatrix.ui.view;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/// What the user has told the operating system about all programs, as it changes.
///
/// @param scheme light or dark
/// @param highContrast whether everything is to be rich in contrast
/// @param reducedMotion whether nothing is to move that need not
public record SystemWishes(ObservableValue<ColorScheme> scheme, ObservableValue<Boolean> highContrast,
                           ObservableValue<Boolean> reducedMotion) {

    /// What this computer's system says; must be called on the JavaFX thread.
    ///
    /// Windows says whether it shows high contrast, desktops with GTK tell it by the name of their theme, others do not tell.
    public static SystemWishes ofPlatform() {
        Platform.Preferences wishes = Platform.getPreferences();
        ObservableValue<Boolean> contrast = Bindings.createBooleanBinding(() -> wishes.getBoolean("Windows.SPI.HighContrast").orElse(false)
                || wishes.getString("GTK.theme_name").filter(name -> name.startsWith("HighContrast")).isPresent(), wishes);
        return new SystemWishes(wishes.colorSchemeProperty(), contrast, wishes.reducedMotionProperty());
    }
}
