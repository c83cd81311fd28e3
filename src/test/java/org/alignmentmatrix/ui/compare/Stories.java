package org.alignmentmatrix.ui.compare;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Weights;

/// Boards that two people worked on.
final class Stories {

    static final Instant MORNING = Instant.parse("2026-11-20T09:00:00Z");
    static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");
    static final Set<Voice> ALL = Set.of(Voice.values());
    static final String LONG = "What sales calls a lead and what marketing calls a lead are two different things, and each team has "
            + "good reasons for its own meaning. ";
    static final Place ALIGNED = new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE);

    private Stories() {
    }

    static Board start() {
        Board board = Board.EMPTY.withTitle("Q3 kickoff");
        return board.withCards(board.cards().add(List.of(card(1, "Webinar"), card(2, "Trade fair"), card(3, "Account planning"))));
    }

    static Card card(int number, String title) {
        return Card.create(new CardId(number), CardKind.INITIATIVE, Side.SALES, title, MORNING);
    }

    static Board owned(Board board, int card, String owner) {
        return board.changeCards(List.of(new CardId(card)), NOON, each -> each.withOwner(owner));
    }

    static Board placed(Board board, int card, Place place) {
        return board.changeCards(List.of(new CardId(card)), NOON, each -> each.withPlace(place));
    }

    /// Three choices, and some changes that come from theirs.
    static Merge several() {
        Board base = start();
        Board mine = owned(placed(base, 1, ALIGNED), 2, "Anna").withTitle("Q3 kickoff, sales");
        mine = mine.withCards(mine.cards().add(List.of(card(4, "Battle cards"))));
        Board theirs = owned(placed(base, 1, Place.PARKING_LOT), 2, "Ben").withTitle("Kickoff for both");
        theirs = theirs.withCards(theirs.cards().add(List.of(card(4, "Customer day"))).change(List.of(new CardId(3)),
                card -> card.withDue(LocalDate.of(2026, 12, 12)).withTags(List.of("key accounts", "north"))))
                .withActions(new Actions(List.of(Action.create(new ActionId(1), "Agree on what a lead is", null, NOON)), 2))
                .withChecklist(theirs.checklist().with(Voice.MARKETING, Question.T1, Answer.level(3).withComment("Every Monday"))
                        .withWeights(Weights.of(40, 20, 20, 20)));
        return Merge.of(base, mine, theirs);
    }

    /// A choice between long texts that differ at the end.
    static Merge longTexts() {
        Board base = start();
        return Merge.of(base, noted(base, LONG.repeat(8) + "Sales will write it down."),
                noted(base, LONG.repeat(8) + "Marketing\nwill write it\n\ndown, and sales reads it."));
    }

    private static Board noted(Board board, String notes) {
        return board.changeCards(List.of(new CardId(1)), NOON, each -> each.withNotes(notes).withTitle(LONG + notes.length()));
    }

    static MergeQuestion question(Merge merge) {
        return new MergeQuestion(new Version("Yours", Optional.of(NOON), merge.mine()),
                new Version("The file on disk", Optional.of(MORNING), merge.theirs()), merge, ALL);
    }

    static Comparison comparison(Board before, Board after) {
        return new Comparison("This board was not saved before the program ended",
                "Both are safe. Opening what was recovered is one step that can be undone.",
                new Version("The file", Optional.of(MORNING), before), new Version("Recovered", Optional.of(NOON), after), ALL,
                List.of("Open what was recovered", "Open the file"), "Later");
    }
}
