package org.alignmentmatrix.ui.text;

import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;

/// What the quadrants are called on the open board: by the names it gives them, else by those of the method.
public record QuadrantWords(OpenDocument document, Guide guide) {

    /// The name on the board that is open now.
    public String name(Quadrant quadrant) {
        return name(quadrant, document.board());
    }

    /// The name on another board, such as an earlier state of this one.
    public String name(Quadrant quadrant, Board board) {
        String own = board.styles().of(quadrant).name();
        return own.isEmpty() ? guide.name(quadrant) : own;
    }

    /// Number and name, for menus; follows the board.
    public ObservableValue<String> numbered(Quadrant quadrant) {
        return document.boardProperty().map(board -> quadrant.number() + "  " + name(quadrant, board));
    }

    /// The long text of a quadrant. If the board says something of its own about it, that comes first, for its head may have had
    /// too little room for it.
    public String tip(Quadrant quadrant) {
        QuadrantStyle style = document.board().styles().of(quadrant);
        String example = guide.example(quadrant);
        if (style.name().isEmpty() && style.meaning().isEmpty()) {
            return example;
        }
        return name(quadrant) + "\n" + (style.meaning().isEmpty() ? guide.meaning(quadrant) : style.meaning()) + "\n\n" + example;
    }
}
