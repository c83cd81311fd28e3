package org.alignmentmatrix.exchange.intake;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// One difference between a table and a board, to be accepted or not.
public sealed interface Item {

    /// A row that is about no card of the board.
    ///
    /// @param row as people find it in the file
    /// @param draft what the new card would be
    /// @param namesake a card of the board with the same title, in capitals or not
    record New(int row, Draft draft, Optional<CardId> namesake) implements Item {
    }

    /// A row that says something else about a card than the board.
    ///
    /// @param row as people find it in the file
    /// @param card as it is on the board
    /// @param cells what is different, without its place; may be empty if it only moved
    /// @param move where it would go; empty if it stays
    record Changed(int row, Card card, List<CellChange<?>> cells, Optional<Move> move) implements Item {
        public Changed {
            cells = List.copyOf(cells);
        }
    }

    /// A card that no row is about. It stays on the board unless this is accepted.
    record Missing(Card card) implements Item {
    }

    /// From where to where a card would go; another quadrant, or another spot in the same one.
    record Move(Place from, Place to) {
    }

    /// Whether it is taken unless somebody says otherwise: all but missing cards and new ones with a namesake.
    default boolean isUsual() {
        return switch (this) {
            case New(int _, Draft _, Optional<CardId> namesake) -> namesake.isEmpty();
            case Changed _ -> true;
            case Missing _ -> false;
        };
    }
}
