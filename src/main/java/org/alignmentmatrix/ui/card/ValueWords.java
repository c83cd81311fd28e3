package org.alignmentmatrix.ui.card;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Stacks;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.Names;
import org.alignmentmatrix.ui.text.QuadrantWords;

/// The words for values and places of cards.
public record ValueWords(Guide guide, QuadrantWords quadrants, Messages messages) {

    /// @throws IllegalArgumentException if a constant is of a kind that has no words
    public String name(Enum<?> constant) {
        return new Names(guide, messages).of(constant);
    }

    /// What stands on a button for a constant: its name, or something shorter where that is enough.
    String onButton(Enum<?> constant) {
        return switch (constant) {
            case Size size -> messages.text("size." + size + ".letter");
            case Horizon horizon -> messages.text("horizon." + horizon); // two stand side by side
            default -> name(constant); // enums are an open set
        };
    }

    /// The letter on the badge of a side.
    public String letter(Side side) {
        return guide.letter(side);
    }

    /// What a constant means, in a sentence, if its name alone does not say it.
    Optional<String> explanation(Enum<?> constant) {
        return switch (constant) {
            case Friction friction -> Optional.of(guide.picture(friction));
            case Improvement improvement -> Optional.of(guide.detail(improvement));
            case Component component -> Optional.of(guide.detail(component));
            default -> Optional.empty(); // enums are an open set
        };
    }

    /// What helps against it by our own reading; none for what is no friction.
    List<Improvement> answers(Enum<?> constant) {
        return constant instanceof Friction friction ? Improvement.answering(friction) : List.of();
    }

    String name(Improvement improvement) {
        return guide.name(improvement);
    }

    String detail(Improvement improvement) {
        return guide.detail(improvement);
    }

    /// Where a card stands.
    public String place(Card card) {
        return switch (card.place()) {
            case Place.OnMatrix(var quadrant, _) -> quadrants.name(quadrant);
            case Place.Tray _ -> messages.text("card.place.tray");
            case Place.ParkingLot _ -> messages.text("card.place.parkingLot");
        };
    }

    /// What holds a card where it stands: its stack, its lock, a frozen placement; empty if nothing does.
    String held(Card card, Board board) {
        var held = new ArrayList<String>();
        Stacks stacks = Stacks.of(board.cards());
        if (stacks.isStacked(card.id())) {
            board.cards().find(stacks.topOf(card.id())).ifPresent(top -> held.add(messages.text("card.held.stacked", top.title())));
        } else if (stacks.size(card.id()) > 1) {
            held.add(messages.text("card.held.top", stacks.size(card.id()), stacks.votes(card.id()).sum()));
        }
        if (card.locked()) {
            held.add(messages.text("card.held.locked"));
        }
        if (board.frozen()) {
            held.add(messages.text("card.held.frozen"));
        }
        return String.join("\n", held);
    }

    /// What to do next with a card that stands there.
    String nextStep(Card card) {
        return switch (card.place()) {
            case Place.OnMatrix(var quadrant, _) -> guide.nextStep(quadrant);
            case Place.Tray _ -> messages.text("card.place.tray.next");
            case Place.ParkingLot _ -> messages.text("card.place.parkingLot.next");
        };
    }
}
