package org.alignmentmatrix.ui.checklist;

import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// Scrolls the sections of the checklist, no further than needed to have the current question in sight.
final class QuestionScroll extends ScrollPane {

    private static final double REVEAL = 14; // pixels that stay visible above and below what is revealed

    private final Region inside;

    QuestionScroll(Region inside) {
        super(inside);
        this.inside = inside;
        getStyleClass().add("checklist-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    /// Brings a node into sight.
    ///
    /// @param heading what stands above the node and is to be seen with it; the node itself if there is none
    void reveal(Node heading, Node node) {
        double visible = getViewportBounds().getHeight();
        double hidden = inside.getHeight() - visible;
        if (hidden <= 0) {
            return;
        }
        Bounds top = inside.sceneToLocal(heading.localToScene(heading.getLayoutBounds()));
        Bounds bounds = inside.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double offset = getVvalue() * hidden;
        double wanted = Math.min(Math.max(offset, bounds.getMaxY() + REVEAL - visible), top.getMinY() - (heading == node ? REVEAL : 0));
        setVvalue(Math.clamp(wanted / hidden, 0, 1));
    }

    /// How much of the width the scroll bar takes, in pixels, if there is one.
    double barWidth() {
        return lookupAll(".scroll-bar").stream()
                .filter(bar -> bar instanceof ScrollBar found && found.getOrientation() == Orientation.VERTICAL)
                .mapToDouble(bar -> bar.prefWidth(-1))
                .max().orElse(0);
    }
}
