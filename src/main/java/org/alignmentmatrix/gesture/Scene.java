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

    /// The topmost card on the matrix at a point, but for some.
    Optional<CardId> cardAt(Pixel point, Set<CardId> except);

    /// The cards on the matrix that a frame drawn here touches, also those that are out of sight.
    Collection<CardId> cardsTouching(Box box);

    /// The selected cards in the order in which they were selected.
    Set<CardId> selection();

    /// The boxes of the cards in sight on the matrix that touch this area, but for some.
    List<Box> boxesTouching(Box area, Set<CardId> except);

    /// Whether a card may be moved now: it is not locked, and the board is not frozen.
    boolean movable(CardId id);

    /// The whole matrix, which may reach out of the window.
    Box area();

    /// How these cards look when they are lifted by a pointer at this point, each where it was; cards from a list come to the
    /// pointer.
    List<CardPlan> lift(Set<CardId> ids, Pixel at);

    /// The place of a card dropped with its box here; none where no card can be.
    Optional<Place> placeOf(Box box);

    /// The place on the matrix nearest to a box.
    Place nearestOnMatrix(Box box);
}
