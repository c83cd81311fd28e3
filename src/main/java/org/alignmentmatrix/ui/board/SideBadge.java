package org.alignmentmatrix.ui.board;

import javafx.scene.control.Label;
import org.alignmentmatrix.model.Side;

/// The badge of a side in lists and panels: a letter on a square (sales), a circle (marketing) or a hexagon (both).
public final class SideBadge extends Label {

    public SideBadge() {
        getStyleClass().add("side-badge");
        setMinSize(18, 18);
        setMaxSize(18, 18);
    }

    /// @param letter the side's letter
    public void show(Side side, String letter) {
        setText(letter);
        getStyleClass().removeAll("sales", "marketing", "joint");
        getStyleClass().add(switch (side) {
            case SALES -> "sales";
            case MARKETING -> "marketing";
            case JOINT -> "joint";
        });
    }
}
