package org.alignmentmatrix.geometry;

import org.alignmentmatrix.model.CardId;

/// A card and the box it takes up in the picture, for those who need nothing else of it.
public record Placed(CardId id, Box box) {

    public static Placed of(CardPlan plan) {
        return new Placed(plan.id(), plan.box());
    }
}
