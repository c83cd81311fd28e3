package org.alignmentmatrix.ui.table;

import java.util.Collection;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// Moves cards to where somebody chose in the table. The board does it, for it knows where there is room.
public interface CardMoves {

    /// Moves cards into a quadrant, each to a place that is free, as one act; cards that stand there already stay.
    void into(Quadrant quadrant, Collection<CardId> cards);

    /// Moves cards to the tray or the parking lot, as one act.
    void onto(Place shelf, Collection<CardId> cards);
}
