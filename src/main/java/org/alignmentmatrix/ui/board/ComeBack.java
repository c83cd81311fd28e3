package org.alignmentmatrix.ui.board;

import java.util.List;
import org.alignmentmatrix.document.Change;
import org.alignmentmatrix.document.ChangedCards;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;

/// Shows what an act changed that was taken back or done again: it glides, comes into sight and flashes.
final class ComeBack {

    private final OpenDocument document;
    private final MatrixView matrix;
    private final OverlayView overlay;
    private final Zoom zoom;

    ComeBack(OpenDocument document, MatrixView matrix, OverlayView overlay, Zoom zoom) {
        this.document = document;
        this.matrix = matrix;
        this.overlay = overlay;
        this.zoom = zoom;
    }

    /// Cards that come back are selected, so that they are seen.
    void show(Change change) {
        switch (change) {
            case Change.Undone(RemoveCards removed, var before, var after) -> {
                document.select(removed.ids());
                showWhere(before, after);
            }
            case Change.Undone(_, var before, var after) -> showWhere(before, after);
            case Change.Redone(_, var before, var after) -> showWhere(before, after);
            case Change.Performed _, Change.Opened _ -> { }
        }
    }

    private void showWhere(Board before, Board after) {
        List<CardId> changed = ChangedCards.between(before.cards(), after.cards());
        matrix.glideToNext();
        zoom.reveal(changed);
        overlay.flash(changed);
    }
}
