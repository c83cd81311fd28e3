package org.alignmentmatrix.ui.view;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.util.Subscription;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.storage.ThemeChoice;

/// The theme that is shown now. It follows the user's choice, and the operating system where the user has left it to that; windows
/// and boards change at once.
public final class Appearance {

    private final ObservableValue<ThemeChoice> choice;
    private final SystemWishes system;
    private final ReadOnlyObjectWrapper<Theme> theme = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Palette> palette = new ReadOnlyObjectWrapper<>();

    /// Dresses the whole program from now on, until it ends.
    public Appearance(ObservableValue<ThemeChoice> choice, SystemWishes system) {
        this.choice = choice;
        this.system = system;
        for (ObservableValue<?> cause : List.of(choice, system.scheme(), system.highContrast())) {
            cause.subscribe(_ -> follow());
        }
    }

    private void follow() {
        Theme now = themeFor(choice.getValue(), system.scheme().getValue(), system.highContrast().getValue());
        if (now != theme.get()) {
            Palette next = Palette.of(now);
            Application.setUserAgentStylesheet((isDark(next) ? new PrimerDark() : new PrimerLight()).getUserAgentStylesheet());
            palette.set(next);
            theme.set(now);
        }
    }

    static Theme themeFor(ThemeChoice choice, ColorScheme scheme, boolean highContrast) {
        return switch (choice) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST_LIGHT -> Theme.CONTRAST_LIGHT;
            case CONTRAST_DARK -> Theme.CONTRAST_DARK;
            case PROJECTOR -> Theme.PROJECTOR;
            case SYSTEM -> switch (scheme) {
                case LIGHT -> highContrast ? Theme.CONTRAST_LIGHT : Theme.LIGHT;
                case DARK -> highContrast ? Theme.CONTRAST_DARK : Theme.DARK;
            };
        };
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    /// The colours and measures of the present theme.
    public ReadOnlyObjectProperty<Palette> palette() {
        return palette.getReadOnlyProperty();
    }

    /// Gives a window the stylesheet of the present theme, until the subscription is ended. It becomes the last of the scene's
    /// stylesheets, so that a theme can change what the others say. Dialogs and menus take it from their window.
    public Subscription dress(Scene scene) {
        return theme.subscribe(now -> {
            scene.getPreferences().setColorScheme(isDark(palette.get()) ? ColorScheme.DARK : ColorScheme.LIGHT); // the title bar too
            putOn(scene.getStylesheets(), now);
        });
    }

    private static void putOn(ObservableList<String> sheets, Theme theme) {
        Set<String> ours = Stream.of(Theme.values()).map(Appearance::sheet).collect(Collectors.toSet());
        for (int i = 0; i < sheets.size(); i++) {
            if (ours.contains(sheets.get(i))) {
                sheets.set(i, sheet(theme));
                return;
            }
        }
        sheets.add(sheet(theme));
    }

    private static String sheet(Theme theme) {
        return theme.stylesheet().toExternalForm();
    }

    private static boolean isDark(Palette palette) {
        return palette.colour("surface").getBrightness() < palette.colour("text").getBrightness();
    }
}
