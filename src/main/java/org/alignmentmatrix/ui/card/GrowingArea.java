package org.alignmentmatrix.ui.card;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/// A field for text that wraps and is as high as its text, between a least and a greatest number of lines. Tab leaves it.
public final class GrowingArea extends TextArea {

    private final int fewest;
    private final int most;
    private final Text ruler = new Text();

    /// @param fewest lines it is high even when it is empty
    /// @param most lines from which on it scrolls
    public GrowingArea(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
        setWrapText(true);
        setMinHeight(Region.USE_PREF_SIZE);
        textProperty().subscribe(this::requestLayout);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
                requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
                event.consume();
            }
        });
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets own = getInsets();
        Insets inner = lookup(".content") instanceof Region content ? content.getInsets() : Insets.EMPTY;
        double room = (width > 0 ? width : getWidth()) - own.getLeft() - own.getRight() - inner.getLeft() - inner.getRight();
        ruler.setFont(getFont());
        double one = heightOf("A", 0);
        String measured = getText().endsWith("\n") ? getText() + "A" : getText(); // an empty last line counts
        double text = Math.clamp(heightOf(measured, Math.max(room - 1, 1)), fewest * one, most * one);
        return Math.ceil(text + own.getTop() + own.getBottom() + inner.getTop() + inner.getBottom()) + 2; // 2: the area rounds up too
    }

    private double heightOf(String text, double wrappingWidth) {
        ruler.setText(text);
        ruler.setWrappingWidth(wrappingWidth);
        return ruler.getLayoutBounds().getHeight();
    }
}
