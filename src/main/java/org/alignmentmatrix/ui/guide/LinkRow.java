package org.alignmentmatrix.ui.guide;

import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A line of a list that leads to a place: a click, Enter or Space follows it.
final class LinkRow extends VBox {

    private final Runnable followed;

    /// @param said what a screen reader says
    LinkRow(String said, Runnable followed, Node... content) {
        super(2, content);
        this.followed = followed;
        getStyleClass().add("guide-row");
        setAccessibleRole(AccessibleRole.HYPERLINK);
        setAccessibleText(said);
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                follow();
            }
        });
    }

    void follow() {
        followed.run();
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            follow();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
