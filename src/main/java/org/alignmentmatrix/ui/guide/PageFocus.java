package org.alignmentmatrix.ui.guide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;

/// Gives the keys to the page or to a link on it, so that it can be seen who has them. A node shows that only if it was reached by
/// traversal, so each is reached from the one before it.
final class PageFocus {

    private final Node before;
    private final ScrollPane scroll;
    private final PageView view;
    private final Map<GuideAddress, Integer> followed = new HashMap<>(); // which link was followed last on each page

    /// @param before what stands before the page
    PageFocus(Node before, ScrollPane scroll, PageView view) {
        this.before = before;
        this.scroll = scroll;
        this.view = view;
    }

    private List<Node> links() {
        return view.lookupAll("*").stream().filter(node -> node instanceof ButtonBase || node instanceof LinkRow)
                .filter(Node::isFocusTraversable).toList();
    }

    void goToPage() {
        goOnFrom(before);
    }

    private static void goOnFrom(Node node) {
        node.requestFocus();
        node.requestFocusTraversal(TraversalDirection.NEXT);
    }

    private void goTo(int link, List<Node> links) {
        goOnFrom(link == 0 ? scroll : links.get(link - 1));
    }

    /// Remembers which link has the keys on a page that is being left.
    void leave(GuideAddress page) {
        List<Node> links = links();
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).isFocused()) {
                followed.put(page, i);
            }
        }
    }

    /// Goes to the link that was followed last on the page that is shown, or to the page.
    void comeBack(GuideAddress page) {
        List<Node> links = links();
        int link = followed.getOrDefault(page, -1);
        if (link >= 0 && link < links.size()) {
            goTo(link, links);
        } else {
            goToPage();
        }
    }

    /// From the page to the first link in sight, or behind it.
    ///
    /// @param hidden how far the page is scrolled, in pixels
    /// @return false if there is none
    boolean goOn(double hidden) {
        List<Node> links = links();
        for (int i = 0; i < links.size(); i++) {
            Bounds bounds = view.sceneToLocal(links.get(i).localToScene(links.get(i).getLayoutBounds()));
            if (bounds.getMinY() >= hidden) {
                goTo(i, links);
                return true;
            }
        }
        return false;
    }
}
