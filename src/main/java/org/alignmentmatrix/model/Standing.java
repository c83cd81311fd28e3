package org.alignmentmatrix.model;

/// Where a card stood when a snapshot was taken.
///
/// @param title what it was called then; the card may be gone now
public record Standing(CardId card, String title, Quadrant quadrant) {

    /// @throws IllegalArgumentException if the title is none that a card can have
    public Standing {
        CardField.TITLE.require(title);
    }
}
