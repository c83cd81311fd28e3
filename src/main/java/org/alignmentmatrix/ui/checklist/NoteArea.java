package org.alignmentmatrix.ui.checklist;

import java.util.function.Consumer;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.text.Text;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.ui.view.Typing;

/// A field for a text of several lines. It is as high as its text, up to a limit from which on it scrolls. Takes no character
/// that a board cannot hold and no more of them than there is room for.
final class NoteArea extends TextArea {

    private static final double MOST_LINES = 9;
    private static final double FRAME = 16; // padding and border above and below, and as much beside the text

    private final Text ruler = new Text();
    private final boolean lines;

    /// A field for a remark: several lines, at least two high.
    ///
    /// @param full hears whether the last thing typed was more than fits
    NoteArea(Consumer<Boolean> full) {
        this(Answer.COMMENT_LIMIT, true, full);
    }

    /// @param limit the greatest length in characters (UTF-16 units)
    /// @param lines whether there may be line breaks; without, the field is at first one line high
    NoteArea(int limit, boolean lines, Consumer<Boolean> full) {
        this.lines = lines;
        setWrapText(true);
        getStyleClass().add("checklist-note");
        Typing.limit(this, limit, lines, full);
        textProperty().subscribe(this::requestLayout);
    }

    /// Shows a text without moving the caret if it is there already.
    void show(String text) {
        if (!text.equals(getText())) {
            setText(text);
            positionCaret(text.length());
        }
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        ruler.setFont(getFont());
        ruler.setWrappingWidth(Math.max(0, width - FRAME - 4)); // a little less than the field has: rather a line too many
        ruler.setText("X");
        double line = ruler.getLayoutBounds().getHeight();
        ruler.setText(getText() + " ");
        return snapSizeY(Math.clamp(ruler.getLayoutBounds().getHeight(), (lines ? 2 : 1) * line, MOST_LINES * line) + FRAME);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
