package org.alignmentmatrix.geometry;

import java.util.Set;
import org.alignmentmatrix.model.CardId;
import org.jspecify.annotations.Nullable;

/// Which cards of a picture stand out while someone looks for some of them; the others are dimmed or left out.
///
/// @param bright the cards that stand out; null if no card is to stand back
/// @param othersHidden whether the others are left out instead of dimmed
public record Emphasis(@Nullable Set<CardId> bright, boolean othersHidden) {

    /// Every card is bright: nobody looks for any.
    public static final Emphasis EVERYTHING = new Emphasis(null, false);

    public Emphasis {
        bright = bright == null ? null : Set.copyOf(bright);
    }

    /// Whether a card looks as usual.
    public boolean isBright(CardId id) {
        return bright == null || bright.contains(id);
    }

    /// Whether a card is shown, but stands back.
    public boolean isDim(CardId id) {
        return !othersHidden && !isBright(id);
    }

    /// Whether a card is left out.
    public boolean isHidden(CardId id) {
        return othersHidden && !isBright(id);
    }
}
