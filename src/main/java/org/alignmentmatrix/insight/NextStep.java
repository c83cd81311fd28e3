package org.alignmentmatrix.insight;

import static java.util.Comparator.comparing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

/// What would bring a card on the matrix nearer to the ideal. What to do about it is a text of the guide.
public record NextStep(Card card, Quadrant quadrant) {

    /// Furthest from the ideal first; of equals, the one with more votes, then by title, then by id.
    private static final Comparator<NextStep> ORDER = comparing(NextStep::steps).reversed()
            .thenComparing(comparing((NextStep next) -> next.card.votes().sum()).reversed())
            .thenComparing(next -> next.card.title(), String.CASE_INSENSITIVE_ORDER)
            .thenComparing(next -> next.card.id());

    /// The steps for all cards on the matrix: furthest from the ideal first; of equals, those with more votes (of both sides
    /// together), then by title, then by id. Cards in the tray and the parking lot have none.
    public static List<NextStep> of(Cards cards) {
        return first(cards, Integer.MAX_VALUE);
    }

    /// The first of them, for lists that show no more.
    ///
    /// @param most how many at most, 1 or more
    public static List<NextStep> first(Cards cards, int most) {
        var kept = new PriorityQueue<NextStep>(ORDER.reversed()); // the last of those kept is at hand, to be pushed out
        for (Card card : cards) {
            if (card.place() instanceof Place.OnMatrix(Quadrant quadrant, _)) {
                NextStep next = new NextStep(card, quadrant);
                if (kept.size() < most) {
                    kept.add(next);
                } else if (ORDER.compare(next, kept.element()) < 0) {
                    kept.remove();
                    kept.add(next);
                }
            }
        }
        var inOrder = new ArrayList<>(kept);
        inOrder.sort(ORDER);
        return List.copyOf(inOrder);
    }

    /// How many steps are left to the ideal, 0 to 2.
    public int steps() {
        return quadrant.stepsFromIdeal();
    }

    /// Where a move would bring the card one step nearer; none in the ideal. The aligned one comes first, because a common goal is
    /// agreed before the work towards it is planned.
    public List<Quadrant> nearer() {
        return Arrays.stream(Quadrant.values()).filter(to -> to.stepsFromIdeal() == steps() - 1)
                .sorted(comparing(Quadrant::aligned).reversed()).toList();
    }
}
