package org.alignmentmatrix.ui.insight;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// A part of the panel with a heading. It is built anew only if what it rests on has become another, and the keys then stay where
/// they were as far as that is still there.
abstract class Section extends VBox {

    protected final InsightWords words;
    protected final InsightActs acts;
    private final Label count = label("", "insight-count");
    private final VBox body = new VBox();
    private @Nullable Object shown;

    Section(String title, InsightWords words, InsightActs acts) {
        this.words = words;
        this.acts = acts;
        Label heading = label(title, "insight-heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        heading.setMaxWidth(Double.MAX_VALUE);
        HBox head = new HBox(8, heading, count);
        head.setAlignment(Pos.BASELINE_LEFT);
        body.getStyleClass().add("insight-body");
        getStyleClass().add("insight-section");
        getChildren().addAll(head, body);
    }

    /// All that the content depends on; equal values have equal contents.
    abstract Object basis(InsightView view);

    abstract List<Node> content(InsightView view);

    /// What stands beside the heading; empty for nothing.
    String count(InsightView view) {
        return "";
    }

    final void show(InsightView view) {
        Object basis = List.of(basis(view), view.board().styles());
        if (!basis.equals(shown)) {
            shown = basis;
            rebuild(view);
        }
    }

    /// For content that changes by a click and not with the board.
    final void rebuild(InsightView view) {
        Node before = getScene() == null ? null : getScene().getFocusOwner();
        int focused = focusables(body).indexOf(before);
        count.setText(count(view));
        body.getChildren().setAll(content(view));
        List<Node> left = focusables(body);
        if (focused >= 0 && !left.isEmpty()) {
            focus(left, Math.min(focused, left.size() - 1), before != null && before.isFocusVisible());
        }
    }

    /// @param visibly whether its ring is to be seen, which only a step to it from the one before can do
    private void focus(List<Node> left, int index, boolean visibly) {
        if (visibly) {
            (index == 0 ? body : left.get(index - 1)).requestFocusTraversal(TraversalDirection.NEXT);
        }
        if (!left.get(index).isFocused()) {
            left.get(index).requestFocus();
        }
    }

    /// What can have the keys inside a node, in the order of the keys.
    static List<Node> focusables(Node node) {
        var found = new ArrayList<Node>();
        if (node.isFocusTraversable() && node.isVisible()) {
            found.add(node);
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(focusables(child)));
        }
        return found;
    }

    static Label label(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    static Button link(String text, Runnable act) {
        Button link = new Button(text);
        link.getStyleClass().setAll("insight-link");
        link.setWrapText(true);
        link.setMinHeight(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> act.run());
        return link;
    }
}
