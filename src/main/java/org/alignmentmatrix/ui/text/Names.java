package org.alignmentmatrix.ui.text;

import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Status;

/// What the constants are called that a card can have as values.
public record Names(Guide guide, Messages messages) {

    /// @throws IllegalArgumentException if a constant is of a kind that has no words
    public String of(Enum<?> constant) {
        return switch (constant) {
            case CardKind kind -> guide.name(kind);
            case Side side -> guide.name(side);
            case Status status -> guide.name(status);
            case Size size -> messages.text("size." + size);
            case Friction friction -> guide.name(friction);
            case Improvement improvement -> guide.name(improvement);
            case Component component -> guide.name(component);
            case Horizon horizon -> guide.name(horizon);
            default -> throw new IllegalArgumentException("There is no word for " + constant); // enums are an open set
        };
    }
}
