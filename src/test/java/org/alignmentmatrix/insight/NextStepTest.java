package org.alignmentmatrix.insight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Votes;
import org.alignmentmatrix.samples.SampleCards;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static Card card(int number, Quadrant quadrant, String title, int sales, int marketing) {
        return SampleCards.placed(number, quadrant, 0.5, 0.5).withTitle(title).withVotes(new Votes(sales, marketing));
    }

    private static final List<Card> CARDS = List.of(
            card(1, ALIGNED_COORDINATED, "Done", 99, 99),
            card(2, MISALIGNED_COORDINATED, "b", 1, 1),
            card(3, ALIGNED_UNCOORDINATED, "A", 2, 0),
            card(4, ALIGNED_UNCOORDINATED, "a", 0, 2),
            card(5, MISALIGNED_UNCOORDINATED, "z", 0, 0),
            card(6, MISALIGNED_COORDINATED, "0", 3, 0),
            SampleCards.card(7));

    private static List<Integer> numbers(List<NextStep> steps) {
        return steps.stream().map(step -> step.card().id().number()).toList();
    }

    @Test
    void furthestFirstThenVotesThenTitleThenId() {
        assertEquals(List.of(5, 6, 3, 4, 2, 1), numbers(NextStep.of(Cards.of(CARDS))));
    }

    @Test
    void theFirstFewAreThoseOfTheWholeListInWhateverOrderCardsLie() {
        var shuffled = new ArrayList<>(CARDS);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(List.of(5, 6, 3), numbers(NextStep.first(Cards.of(shuffled), 3)), "seed " + seed);
        }
    }

    @Test
    void aMoveOfOneStepBringsACardNearerAndTheGoalComesFirst() {
        assertEquals(List.of(List.of(ALIGNED_UNCOORDINATED, MISALIGNED_COORDINATED), List.of(), List.of(ALIGNED_COORDINATED),
                        List.of(ALIGNED_COORDINATED)),
                Arrays.stream(Quadrant.values()).map(quadrant -> new NextStep(SampleCards.card(1), quadrant).nearer()).toList());
        assertEquals(List.of(2, 0, 1, 1),
                Arrays.stream(Quadrant.values()).map(quadrant -> new NextStep(SampleCards.card(1), quadrant).steps()).toList());
    }

    @Test
    void anEmptyBoardHasNone() {
        assertEquals(List.of(), NextStep.of(Cards.EMPTY));
    }
}
