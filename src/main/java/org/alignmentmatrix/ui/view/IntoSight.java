package org.alignmentmatrix.ui.view;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/// Scrolls a page to a row of it.
public final class IntoSight {

    private IntoSight() {
    }

    /// Scrolls no more than is needed. Of a row that is higher than the page, the beginning is seen.
    ///
    /// @param row somewhere in the content of the page; it may have become another size just now
    public static void bring(ScrollPane page, Node row) {
        page.applyCss();
        page.layout();
        Node content = page.getContent();
        double seen = page.getViewportBounds().getHeight();
        double hidden = content.getLayoutBounds().getHeight() - seen;
        if (hidden > 0) {
            Bounds bounds = content.sceneToLocal(row.localToScene(row.getLayoutBounds()));
            double top = Math.min(bounds.getMinY(), Math.max(page.getVvalue() * hidden, bounds.getMaxY() - seen));
            page.setVvalue(Math.clamp(top / hidden, 0, 1));
        }
    }
}
