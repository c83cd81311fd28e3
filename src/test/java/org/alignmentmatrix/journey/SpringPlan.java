package org.alignmentmatrix.journey;

import static org.alignmentmatrix.model.Quadrant.ALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.ALIGNED_UNCOORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_COORDINATED;
import static org.alignmentmatrix.model.Quadrant.MISALIGNED_UNCOORDINATED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.samples.SampleCards;

/// A board that goes into a spreadsheet and comes back, and what has become of it there.
final class SpringPlan {

    static final Board BOARD = Board.EMPTY.withTitle("Spring – plan, 2026").withCards(Cards.of(List.of(
            card(1, "Webinar series “Ask a buyer”", "Ana", ALIGNED_COORDINATED).withDue(LocalDate.of(2026, 4, 3)),
            card(2, "Win/loss interviews", "Ben", MISALIGNED_UNCOORDINATED).withStart(LocalDate.of(2026, 3, 25)),
            card(3, "One lead definition", "", MISALIGNED_COORDINATED).withNotes("First line\nsecond; line, with \"quotes\""),
            card(4, "=Pricing page, new", "Ana", ALIGNED_UNCOORDINATED).withDue(LocalDate.of(2026, 12, 1)),
            card(5, "Événements à Paris", "Ben", MISALIGNED_UNCOORDINATED),
            card(6, "Große Messe", "Łucja", MISALIGNED_COORDINATED),
            card(7, "Weekly round-up", "", ALIGNED_COORDINATED),
            SampleCards.card(8, "Partner channel in Asia").withTags(List.of("2027", "east; west")),
            card(9, "Trade show", "Ana", ALIGNED_UNCOORDINATED),
            SampleCards.card(10, "Market share: regional plans").withPlace(Place.PARKING_LOT))));

    static final List<String> DIFFERENCES = List.of(
            "New · 1. All taken",
            "Roadshow. On the board: Not there. In the table: Misaligned and Uncoordinated · Owner: Lena · Due: 5 Jun 2026. Taken",
            "Changed · 3. All taken",
            "Webinar series “Ask a buyer”. Owner. On the board: Ana. In the table: Tom. Taken",
            "Win/loss interviews. Owner. On the board: Ben. In the table: Łucja. Taken",
            "One lead definition. Owner. On the board: Empty. In the table: Ben, Ana; Tom. Taken",
            "One lead definition. Place. On the board: Misaligned but Coordinated. In the table: Aligned and Coordinated. Taken",
            "Moved · 3. All taken",
            "Événements à Paris. Place. On the board: Misaligned and Uncoordinated. In the table: Aligned and Coordinated. Taken",
            "Große Messe. Place. On the board: Misaligned but Coordinated. In the table: Aligned but Uncoordinated. Taken",
            "Weekly round-up. Place. On the board: Aligned and Coordinated. In the table: Misaligned but Coordinated. Taken",
            "On the board, not in the table · 1. None taken",
            "Trade show. C-009. On the board: Aligned but Uncoordinated. In the table: Stays on the board. Left out");

    private SpringPlan() {
    }

    private static Card card(int number, String title, String owner, Quadrant quadrant) {
        return SampleCards.card(number, title).withOwner(owner).withPlace(new Place.OnMatrix(quadrant, new Spot(number / 12.0, 0.5)));
    }

    /// What it is after the edits of [SpreadsheetHand] came back, without its times.
    static Board edited() {
        var cards = new ArrayList<Card>();
        for (Card card : BOARD.cards()) {
            cards.add(switch (card.id().number()) {
                case 1 -> card.withOwner("Tom");
                case 2 -> card.withOwner("Łucja");
                case 3 -> to(card, ALIGNED_COORDINATED).withOwner("Ben, Ana; Tom");
                case 5 -> to(card, ALIGNED_COORDINATED);
                case 6 -> to(card, ALIGNED_UNCOORDINATED);
                case 7 -> to(card, MISALIGNED_COORDINATED);
                default -> card;
            });
        }
        cards.add(Card.create(new CardId(11), CardKind.INITIATIVE, Side.JOINT, "Roadshow", Instant.EPOCH).withOwner("Lena")
                .withDue(LocalDate.of(2026, 6, 5)).withPlace(new Place.OnMatrix(MISALIGNED_UNCOORDINATED, Spot.CENTRE)));
        return timeless(BOARD.withCards(Cards.of(cards)));
    }

    private static Card to(Card card, Quadrant quadrant) {
        return card.withPlace(new Place.OnMatrix(quadrant, ((Place.OnMatrix) card.place()).spot()));
    }

    /// The same board as if all had been done at one moment, its cards in the order of their ids. Where a new card stands in its
    /// quadrant is not compared.
    static Board timeless(Board board) {
        UnaryOperator<Card> plain = card -> card.copy(card.id(), Instant.EPOCH).withLocked(card.locked()).withVotes(card.votes());
        return board.withCards(Cards.of(board.cards().stream().map(plain)
                .map(card -> card.title().equals("Roadshow") && card.place() instanceof Place.OnMatrix(var quadrant, var _)
                        ? card.withPlace(new Place.OnMatrix(quadrant, Spot.CENTRE)) : card)
                .sorted((a, b) -> a.id().compareTo(b.id())).toList()));
    }
}
