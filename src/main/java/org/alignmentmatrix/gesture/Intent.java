package org.alignmentmatrix.gesture;

import java.util.List;
import org.alignmentmatrix.edit.Edit;
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
}
