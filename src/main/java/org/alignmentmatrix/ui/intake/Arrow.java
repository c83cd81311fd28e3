package org.alignmentmatrix.ui.intake;

import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// A card that goes from one place to another.
///
/// @param title of the card
record Arrow(CardId card, String title, Place from, Place to) {
}
