package org.alignmentmatrix.app;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import org.alignmentmatrix.app.WindowPlace.Area;
import org.alignmentmatrix.app.WindowPlace.Size;
import org.alignmentmatrix.storage.Settings.WindowBounds;
import org.jspecify.annotations.Nullable;

/// Puts the window where it stood last, and knows where it stands: of one that fills its screen or is put away, where it stood before.
final class WindowMemory {

    private final Stage stage;
    private @Nullable WindowBounds restored; // neither maximised nor put away

    WindowMemory(Stage stage) {
        this.stage = stage;
        for (ObservableValue<?> part : List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())) {
            part.subscribe(_ -> Platform.runLater(this::note)); // some systems resize first and say later that it is maximised
        }
    }

    private void note() {
        if (stage.isShowing() && !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen()) {
            restored = bounds(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        }
    }

    /// @param last where it stood, or null if that is not known
    /// @param usual how large it is otherwise
    void place(@Nullable WindowBounds last, Size usual) {
        List<Area> screens = Screen.getScreens().stream().map(Screen::getVisualBounds).map(WindowMemory::area)
                .sorted((a, b) -> Boolean.compare(isMain(b), isMain(a))).toList();
        WindowBounds placed = WindowPlace.on(screens, last, usual, new Size(stage.getMinWidth(), stage.getMinHeight()));
        stage.setMinWidth(Math.min(stage.getMinWidth(), placed.width()));
        stage.setMinHeight(Math.min(stage.getMinHeight(), placed.height()));
        stage.setX(placed.x());
        stage.setY(placed.y());
        stage.setWidth(placed.width());
        stage.setHeight(placed.height());
        stage.setMaximized(placed.maximized());
        restored = placed;
    }

    private static Area area(Rectangle2D screen) {
        return new Area(screen.getMinX(), screen.getMinY(), screen.getWidth(), screen.getHeight());
    }

    private static boolean isMain(Area area) {
        return area.equals(area(Screen.getPrimary().getVisualBounds()));
    }

    /// Where it stands.
    ///
    /// @return null if that is not known
    @Nullable WindowBounds bounds() {
        return restored == null ? null
                : bounds(restored.x(), restored.y(), restored.width(), restored.height(), stage.isMaximized());
    }

    /// A window that was never shown has no place that is a number.
    private static @Nullable WindowBounds bounds(double x, double y, double width, double height, boolean maximized) {
        boolean known = Double.isFinite(x) && Double.isFinite(y) && width > 0 && height > 0;
        return known ? new WindowBounds(x, y, width, height, maximized) : null;
    }
}
