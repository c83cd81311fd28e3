package org.alignmentmatrix.ui.view;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Window;

/// Whether a node can be seen: it and all nodes around it are visible, in a window that is open.
public final class Visibility {

    private Visibility() {
    }

    /// To be used with [ObservableValue#when]: a view that nobody sees then hears nothing and costs nothing. It observes the
    /// nodes around only as long as it is observed itself.
    public static ObservableValue<Boolean> of(Node node) {
        return node.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::showingProperty).orElse(false)
                .flatMap(open -> open ? insideVisible(node) : node.sceneProperty().map(_ -> false));
    }

    private static ObservableValue<Boolean> insideVisible(Node node) {
        return node.visibleProperty().flatMap(visible ->
                visible ? node.parentProperty().flatMap(Visibility::insideVisible).orElse(true) : node.visibleProperty());
    }
}
