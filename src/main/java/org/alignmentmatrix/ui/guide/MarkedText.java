package org.alignmentmatrix.ui.guide;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/// A paragraph in which the words that were searched for stand out: on a ground of another colour, and bolder.
final class MarkedText extends TextFlow {

    private final Path ground = new Path();
    private final List<Marks.Range> ranges;

    MarkedText(String text, Marks marks, String style) {
        ranges = marks.in(text);
        getStyleClass().addAll("guide-text", style);
        setMinWidth(0);
        setMinHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(text);
        int from = 0;
        for (Marks.Range range : ranges) {
            add(text.substring(from, range.from()), false);
            add(text.substring(range.from(), range.to()), true);
            from = range.to();
        }
        add(text.substring(from), false);
        if (!ranges.isEmpty()) {
            ground.setManaged(false);
            ground.getStyleClass().add("guide-mark-ground");
            getChildren().addFirst(ground);
        }
    }

    private void add(String part, boolean marked) {
        if (!part.isEmpty()) {
            Text text = new Text(part);
            text.getStyleClass().add(marked ? "guide-mark" : "guide-words");
            getChildren().add(text);
        }
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        ground.getElements().clear();
        ranges.forEach(range -> ground.getElements().addAll(getRangeShape(range.from(), range.to(), false)));
    }
}
