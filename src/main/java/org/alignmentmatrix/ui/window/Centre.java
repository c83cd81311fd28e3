package org.alignmentmatrix.ui.window;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;

/// The middle of the window: the board, or a view that stands in its place.
final class Centre extends StackPane {

    /// What the middle can show.
    enum View {
        BOARD,
        TABLE,
        REVEAL
    }

    private final Map<View, Supplier<SidePanel.Content>> makers;
    private final Map<View, SidePanel.Content> made = new EnumMap<>(View.class);
    private final ReadOnlyObjectWrapper<View> shown = new ReadOnlyObjectWrapper<>(View.BOARD);

    /// @param makers each makes its view when it is shown for the first time
    Centre(Map<View, Supplier<SidePanel.Content>> makers) {
        this.makers = new EnumMap<>(makers);
        show(View.BOARD);
    }

    ReadOnlyObjectProperty<View> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    View shown() {
        return shown.get();
    }

    /// Shows a view; the keys stay where they are.
    void show(View next) {
        SidePanel.Content content = made.computeIfAbsent(next, view -> {
            SidePanel.Content fresh = makers.get(view).get();
            getChildren().addFirst(fresh.region()); // notices lie over all views
            return fresh;
        });
        made.values().forEach(each -> each.region().setVisible(each == content));
        shown.set(next);
    }

    /// Shows a view and gives it the keys.
    void enter(View next) {
        show(next);
        Platform.runLater(() -> {
            applyCss();
            layout(); // parts that find their place only now would lose the keys again
            made.get(next).focus().run();
        });
    }
}
