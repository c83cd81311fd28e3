package org.alignmentmatrix.gesture;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// What a gesture can ask about the picture it works on. Matrix, tray and parking lot share one system of coordinates.
public interface Scene {

    /// The card that a press at this point means.
    Optional<CardId> cardAt(Pixel point);

    /// The cards on the matrix that a frame drawn here touches.
    Collection<CardId> cardsTouching(Box box);

    /// The selected cards in the order in which they were selected.
    Set<CardId> selection();

    /// How these cards look when they are lifted by a pointer at this point, each where it was; cards from a list come to the
    /// pointer.
    List<CardPlan> lift(Set<CardId> ids, Pixel at);

    /// The place of a card dropped with its box here; none where no card can be.
    Optional<Place> placeOf(Box box);

    /// The place on the matrix nearest to a box.
    Place nearestOnMatrix(Box box);
}
