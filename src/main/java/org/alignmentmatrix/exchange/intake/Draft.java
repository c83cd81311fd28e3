package org.alignmentmatrix.exchange.intake;

import java.time.Instant;
import java.util.List;
import org.alignmentmatrix.edit.FieldValue;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Side;

/// A card to be: all that a row says about it.
///
/// @param title fits a card
/// @param values the other fields that the row fills
/// @param place where it goes; the tray if the row says nothing
public record Draft(String title, List<FieldValue<?>> values, Place place) {

    public Draft {
        values = List.copyOf(values);
    }

    /// The card: an initiative of both sides unless the row says otherwise.
    public Card card(CardId id, Instant now) {
        Card card = Card.create(id, CardKind.INITIATIVE, Side.JOINT, title, now).withPlace(place);
        for (FieldValue<?> value : values) {
            card = value.on(card);
        }
        return card;
    }
}
