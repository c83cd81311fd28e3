package org.alignmentmatrix.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.storage.ThemeChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class AppearanceTest {

    private static final String OWN_SHEET = "/org/alignmentmatrix/ui/list.css";

    private final SimpleObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    private final SimpleObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(ColorScheme.LIGHT);
    private final SimpleObjectProperty<Boolean> highContrast = new SimpleObjectProperty<>(false);
    private final String before = Application.getUserAgentStylesheet();
    private Scene scene;
    private Appearance appearance;
    private Subscription dressed;

    @Start
    void start(Stage stage) {
        appearance = new Appearance(choice, new SystemWishes(scheme, highContrast, new SimpleObjectProperty<>(false)));
        scene = new Scene(new Pane());
        scene.getStylesheets().add(OWN_SHEET);
        dressed = appearance.dress(scene);
    }

    @AfterEach
    void undress() {
        run(() -> Application.setUserAgentStylesheet(before));
    }

    @Test
    void eachChoiceHasItsTheme() {
        for (ThemeChoice each : ThemeChoice.values()) {
            Theme theme = Appearance.themeFor(each, ColorScheme.LIGHT, false);

            assertEquals(each == ThemeChoice.SYSTEM ? "LIGHT" : each.name(), theme.name());
        }
    }

    @Test
    void theSystemDecidesUnlessTheUserDoes() {
        assertShows(Theme.LIGHT);

        run(() -> scheme.set(ColorScheme.DARK));
        assertShows(Theme.DARK);

        run(() -> highContrast.set(true));
        assertShows(Theme.CONTRAST_DARK);

        run(() -> scheme.set(ColorScheme.LIGHT));
        assertShows(Theme.CONTRAST_LIGHT);

        run(() -> choice.set(ThemeChoice.PROJECTOR));
        run(() -> highContrast.set(false));
        assertShows(Theme.PROJECTOR);
    }

    @Test
    void controlsAndTitleBarFollow() {
        assertTrue(Application.getUserAgentStylesheet().contains("primer-light"), Application::getUserAgentStylesheet);
        assertEquals(ColorScheme.LIGHT, scene.getPreferences().getColorScheme());

        run(() -> choice.set(ThemeChoice.CONTRAST_DARK));

        assertTrue(Application.getUserAgentStylesheet().contains("primer-dark"), Application::getUserAgentStylesheet);
        assertEquals(ColorScheme.DARK, scene.getPreferences().getColorScheme());
    }

    @Test
    void aWindowThatIsClosedIsDressedNoMore() {
        run(dressed::unsubscribe);
        run(() -> choice.set(ThemeChoice.DARK));

        assertEquals(List.of(OWN_SHEET, sheet(Theme.LIGHT)), scene.getStylesheets());
    }

    private void assertShows(Theme theme) {
        assertEquals(theme, appearance.theme().get());
        assertEquals(List.of(OWN_SHEET, sheet(theme)), scene.getStylesheets());
        assertEquals(Palette.of(theme).colour("canvas"), appearance.palette().get().colour("canvas"));
    }

    private static String sheet(Theme theme) {
        return theme.stylesheet().toExternalForm();
    }

    private static void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(5_000, action);
    }
}
