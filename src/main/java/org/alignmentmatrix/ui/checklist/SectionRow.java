package org.alignmentmatrix.ui.checklist;

import java.util.function.Supplier;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// The line of a section as something to press: a click, Enter or Space. It is no `Button`, because a button does not let its
/// content fill its width.
final class SectionRow extends StackPane {

    private final Supplier<String> said;
    private final Runnable chosen;
    private boolean open;

    /// @param line what the row shows
    /// @param said the whole row in words
    SectionRow(Region line, Supplier<String> said, Runnable chosen) {
        this.said = said;
        this.chosen = chosen;
        getStyleClass().add("checklist-row");
        getChildren().add(line);
        setAccessibleRole(AccessibleRole.TITLED_PANE);
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                chosen.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                chosen.run();
                event.consume();
            }
        });
    }

    void setOpen(boolean next) {
        open = next;
        notifyAccessibleAttributeChanged(AccessibleAttribute.EXPANDED);
    }

    boolean isOpen() {
        return open;
    }

    @Override
    public @Nullable Object queryAccessibleAttribute(AccessibleAttribute attribute, @Nullable Object... parameters) {
        return switch (attribute) {
            case EXPANDED -> open;
            case TEXT -> said.get();
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, @Nullable Object... parameters) {
        if (action == AccessibleAction.EXPAND || action == AccessibleAction.FIRE) {
            chosen.run();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }
}
