package org.alignmentmatrix.exchange.csv;

import static org.alignmentmatrix.exchange.csv.NastyText.pick;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Component;
import org.alignmentmatrix.model.Facts;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Party;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Votes;
import org.jspecify.annotations.Nullable;

/// Valid boards full of [NastyText], made from a seed.
public final class NastyBoards {

    private NastyBoards() {
    }

    static Board of(RandomGenerator random) {
        var cards = new ArrayList<Card>();
        int number = 0;
        for (int i = random.nextInt(12); i > 0; i--) {
            number += 1 + random.nextInt(3);
            cards.add(random.nextInt(cards.size() + 1), card(random, new CardId(number)));
        }
        return new Board(NastyText.of(random, false), Cards.of(cards), checklist(random));
    }

    /// The same board with nasty texts in place of many of its own, a few of them longer than a cell of a spreadsheet can be.
    public static Board spoilt(Board board, RandomGenerator random) {
        List<Card> cards = board.cards().stream().map(card -> random.nextInt(4) == 0 ? card
                : card.withTitle(notBlank(random)).withOwner(NastyText.of(random, false)).withWhyHere(NastyText.of(random, true))
                        .withNotes(random.nextInt(200) == 0 ? NastyText.of(random, true)+ "=x\n".repeat(11_000)
                                : NastyText.of(random, true))
                        .withTags(Stream.generate(() -> notBlank(random)).limit(random.nextInt(4)).distinct().toList())).toList();
        Actions actions = board.actions();
        for (Action action : actions.all()) {
            actions = actions.change(action.withTitle(notBlank(random)).withOwner(NastyText.of(random, false)));
        }
        return board.withTitle(NastyText.of(random, false)).withCards(Cards.of(cards, board.cards().nextNumber())).withActions(actions);
    }

    private static Card card(RandomGenerator random, CardId id) {
        return new Card(id, pick(random, List.of(CardKind.values())), pick(random, List.of(Side.values())), notBlank(random), place(random),
                null, pick(random, List.of(Size.values())), random.nextBoolean(), NastyText.of(random, false), day(random), day(random),
                pick(random, List.of(Status.values())), random.nextInt(101),
                Stream.generate(() -> notBlank(random)).limit(random.nextInt(4)).distinct().toList(), frictions(random),
                Set.of(Improvement.I2, Improvement.I9), Set.of(Component.P1),
                Facts.NONE.with(Party.SALES, SideFacts.NONE.withCustomer(NastyText.of(random, false))),
                new Votes(random.nextInt(1_000), random.nextInt(1_000)),
                NastyText.of(random, true), NastyText.of(random, true), null, moment(random), moment(random));
    }

    private static String notBlank(RandomGenerator random) {
        return Stream.generate(() -> NastyText.of(random, false)).filter(text -> !text.isBlank()).findFirst().orElseThrow();
    }

    private static Place place(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> Place.TRAY;
            case 1 -> Place.PARKING_LOT;
            default -> new Place.OnMatrix(pick(random, List.of(Quadrant.values())), new Spot(random.nextDouble(), random.nextInt(5) / 4.0));
        };
    }

    private static @Nullable LocalDate day(RandomGenerator random) {
        return random.nextBoolean() ? null : LocalDate.of(1900, 1, 1).plusDays(random.nextInt(100_000));
    }

    private static Instant moment(RandomGenerator random) {
        return random.nextInt(20) == 0 ? pick(random, List.of(Instant.MIN, Instant.EPOCH, Instant.MAX))
                : Instant.ofEpochSecond(random.nextLong(4_000_000_000L), random.nextInt(1_000_000_000));
    }

    private static EnumSet<Friction> frictions(RandomGenerator random) {
        var marked = EnumSet.noneOf(Friction.class);
        for (int i = random.nextInt(4); i > 0; i--) {
            marked.add(pick(random, List.of(Friction.values())));
        }
        return marked;
    }

    private static Checklist checklist(RandomGenerator random) {
        var checklist = Checklist.EMPTY;
        for (int i = random.nextInt(10); i > 0; i--) {
            checklist = checklist.with(pick(random, List.of(Voice.values())), pick(random, List.of(Question.values())),
                    new Answer(rating(random), NastyText.of(random, true), NastyText.of(random, true)));
        }
        return checklist;
    }

    private static Rating rating(RandomGenerator random) {
        return switch (random.nextInt(4)) {
            case 0 -> Rating.NOT_ANSWERED;
            case 1 -> Rating.NOT_APPLICABLE;
            default -> new Rating.Level(random.nextInt(5));
        };
    }
}
