package org.alignmentmatrix.ui.window;

import javafx.scene.Node;

/// Where the keys go.
final class KeyFocus {

    private KeyFocus() {
    }

    /// Whether a part of the window, or something in it, has the keys; also while another window is in front.
    static boolean isIn(Node part) {
        Node owner = part.getScene() == null ? null : part.getScene().getFocusOwner();
        for (Node at = owner; at != null; at = at.getParent()) {
            if (at == part) {
                return true;
            }
        }
        return false;
    }
}
