package org.alignmentmatrix.gesture;

import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// What a gesture wants done.
public sealed interface Intent {

    /// @param ids the cards to be selected and no others; the last one becomes the current card
    record Select(List<CardId> ids) implements Intent {
        public Select {
            ids = List.copyOf(ids);
        }
    }

    record Perform(Edit edit) implements Intent {
    }

    /// Edit the title of a card in place.
    record EditTitle(CardId id) implements Intent {
    }

    /// Ask for the title of a new card that will stand here.
    record StartCard(Place place) implements Intent {
    }

    /// Move the picture.
    ///
    /// @param dx how far to the right, in pixels
    /// @param dy how far down
    record Pan(double dx, double dy) implements Intent {
    }

    /// Show the menu of the selected cards, or of the board.
    ///
    /// @param card the one it was asked for on; it is selected
    record Menu(Pixel at, Optional<CardId> card) implements Intent {
    }

    /// Lay cards onto another one, so that they become one stack.
    ///
    /// @param ids in the order in which they were lifted
    record Stack(List<CardId> ids, CardId onto) implements Intent {
        public Stack {
            ids = List.copyOf(ids);
        }
    }

    /// Say why a card cannot be moved.
    record Refused(CardId id) implements Intent {
    }
}
