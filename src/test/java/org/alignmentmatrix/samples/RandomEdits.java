package org.alignmentmatrix.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.FieldValue;
import org.alignmentmatrix.edit.FreezePlacement;
import org.alignmentmatrix.edit.ImportAnswers;
import org.alignmentmatrix.edit.ImportCards;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.ReorderCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.edit.StackCards;
import org.alignmentmatrix.edit.StyleQuadrants;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.edit.UnstackCards;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.FieldType;
import org.alignmentmatrix.model.OwnQuestion;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Stacks;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Voice;

/// Edits of every kind that fit a board, some of them about cards that are gone or without any effect. The same seed gives the
/// same edits for the same boards.
public final class RandomEdits {

    private static final List<String> WORDS =
            List.of("Webinar", "Größe", "日本語", "👩\u200D👩\u200D👧", "=1+1", "a b", "\u202Ex", "e\u0301", "7");

    private final Random random;
    private final int mostCards;
    private final RandomPlanEdits plans;

    /// @param mostCards no more cards are added once there are so many
    public RandomEdits(long seed, int mostCards) {
        this.random = new Random(seed);
        this.mostCards = mostCards;
        this.plans = new RandomPlanEdits(random, this::text);
    }

    /// An edit that can be made to a board.
    ///
    /// @param now when it is made
    public Edit next(Board board, Instant now) {
        if (random.nextInt(board.frozen() ? 4 : 50) == 0) {
            return new FreezePlacement(!board.frozen()); // what is frozen soon moves again
        }
        if (random.nextInt(150) == 0) {
            return new TakeBoard(RandomBoards.of(random.nextLong(), random.nextInt(Math.min(mostCards, RandomBoards.MOST_CARDS))),
                    any(Arrays.asList(TakeBoard.Reason.values())));
        }
        if (random.nextInt(40) == 0) {
            return anotherState(board, now);
        }
        return edit(board, now);
    }

    /// The board as it would be after some more edits, or as it is.
    private Edit anotherState(Board board, Instant now) {
        Board next = board;
        for (int i = random.nextInt(4); i > 0; i--) {
            next = edit(next, now).applyTo(next, now);
        }
        return new TakeBoard(next, any(Arrays.asList(TakeBoard.Reason.values())));
    }

    private Edit edit(Board board, Instant now) {
        return switch (random.nextInt(20)) {
            case 0 -> addCards(board.cards(), now);
            case 1 -> removeCards(board.cards());
            case 2, 3, 4 -> moveCards(board.cards());
            case 5, 6, 7 -> setField(any(CardField.ALL), someIds(board.cards()));
            case 8 -> answer(board);
            case 9 -> new StackCards(List.copyOf(someIds(board.cards())), anyId(board.cards()));
            case 10 -> unstackCards(board.cards());
            case 11 -> new ReorderCards(someIds(board.cards()), random.nextBoolean());
            case 12 -> new StyleQuadrants(board.styles().with(any(Arrays.asList(Quadrant.values())), random.nextInt(3) == 0
                    ? QuadrantStyle.TEMPLATE
                    : new QuadrantStyle(text(), random.nextBoolean() ? "" : text(), any(Arrays.asList(Tint.values())))));
            case 13, 14, 15, 16 -> plans.next(board, now);
            case 17 -> importCards(board.cards(), now);
            case 18 -> new ImportAnswers(any(Arrays.asList(Voice.values())), Stream.of(Question.T1, Question.M2, Question.R4)
                    .map(question -> new ImportAnswers.Given(question, Answer.level(random.nextInt(5)).withEvidence(text()))).toList());
            default -> new RenameBoard(random.nextInt(4) == 0 ? "" : text());
        };
    }

    private Edit addCards(Cards cards, Instant now) {
        var added = new ArrayList<Card>();
        int number = cards.nextNumber();
        for (int i = Math.min(random.nextInt(12), mostCards - cards.size()); i > 0; i--) {
            added.add(SampleCards.card(number, text()).copy(new CardId(number), now).withPlace(place())
                    .withStackedOn(random.nextInt(4) == 0 ? new CardId(number + 1) : null));
            number += 1 + random.nextInt(2);
        }
        if (!cards.isEmpty() && random.nextInt(5) == 0) {
            added.add(cards.get(random.nextInt(cards.size()))); // one that is there already
        }
        return new AddCards(added);
    }

    /// Some new, some changed and moved, now and then one removed.
    private Edit importCards(Cards cards, Instant now) {
        List<Card> added = cards.size() < mostCards && random.nextBoolean()
                ? List.of(SampleCards.card(cards.nextNumber(), text()).copy(cards.nextId(), now).withPlace(place())) : List.of();
        List<ImportCards.Row> changed = someIds(cards).stream().map(id -> new ImportCards.Row(id,
                List.of(fieldValue(any(CardField.ALL)), fieldValue(CardField.LOCKED)),
                random.nextBoolean() ? Optional.of(place()) : Optional.empty())).toList();
        return new ImportCards(added, changed, random.nextInt(4) == 0 ? Set.of(anyId(cards)) : Set.of());
    }

    private <T> FieldValue<T> fieldValue(CardField<T> field) {
        return new FieldValue<>(field, value(field.type()));
    }

    private Edit removeCards(Cards cards) {
        Set<CardId> ids = someIds(cards);
        return new RemoveCards(random.nextInt(20) == 0 ? ids : Set.copyOf(ids.stream().limit(2).toList()));
    }

    private Edit moveCards(Cards cards) {
        Map<CardId, Place> places = new HashMap<>();
        for (CardId id : someIds(cards)) {
            places.put(id, random.nextInt(6) == 0 ? cards.find(id).map(Card::place).orElse(Place.TRAY) : place());
        }
        return new MoveCards(places, any(Arrays.asList(MoveCards.Manner.values())));
    }

    /// Some of a stack, now and then all of it, and cards that are on none.
    private Edit unstackCards(Cards cards) {
        Stacks stacks = Stacks.of(cards);
        var ids = new HashSet<CardId>(someIds(cards));
        cards.stream().map(Card::id).filter(stacks::isStacked).findFirst().ifPresent(id -> ids.addAll(stacks.members(id)));
        Map<CardId, Place> places = new HashMap<>();
        ids.stream().filter(_ -> random.nextInt(3) > 0).forEach(id -> places.put(id, place()));
        return new UnstackCards(places);
    }

    private <T> Edit setField(CardField<T> field, Set<CardId> ids) {
        return new SetField<>(ids, field, value(field.type()), random.nextInt(3) == 0);
    }

    /// The type of a field says what values it takes, so each is of the field's own type.
    @SuppressWarnings("unchecked")
    private <T> T value(FieldType<T> type) {
        return (T) switch (type) {
            case FieldType.Text(_, boolean lines, boolean required) ->
                !required && random.nextInt(4) == 0 ? "" : text() + (lines ? "\n\t" + text() : "");
            case FieldType.Choice<?>(var constants) -> any(Arrays.asList(constants.getEnumConstants()));
            case FieldType.Day _ -> random.nextInt(4) == 0 ? null : LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            case FieldType.Percent _ -> random.nextInt(101);
            case FieldType.Count(int max) -> random.nextInt(Math.min(max, 9) + 1);
            case FieldType.Flag _ -> random.nextInt(5) == 0; // what is locked too often cannot be moved any more
            case FieldType.Words _ -> WORDS.subList(0, random.nextInt(WORDS.size()));
            case FieldType.Marks<?>(var constants) -> marks(constants);
        };
    }

    private Set<Object> marks(Class<?> type) {
        return Arrays.stream(type.getEnumConstants()).filter(_ -> random.nextInt(3) == 0).collect(Collectors.toSet());
    }

    private Edit answer(Board board) {
        Voice voice = any(Arrays.asList(Voice.values()));
        List<OwnQuestion> own = board.checklist().own().all();
        Asked question = own.isEmpty() || random.nextInt(3) > 0 ? any(Arrays.asList(Question.values())) : any(own);
        Answer before = board.checklist().answer(voice, question);
        return switch (random.nextInt(4)) {
            case 0 -> AnswerQuestion.of(voice, question, Answer.NONE);
            case 1 -> AnswerQuestion.of(voice, question, before.withRating(Rating.NOT_APPLICABLE));
            case 2 -> AnswerQuestion.of(voice, question, before.withRating(new Rating.Level(random.nextInt(5))));
            default -> AnswerQuestion.typed(voice, question, before.withComment(text() + "\n").withEvidence(text()));
        };
    }

    /// Up to five cards, now and then one that is not there.
    private Set<CardId> someIds(Cards cards) {
        var ids = new HashSet<CardId>();
        for (int i = random.nextInt(15) == 0 ? 0 : 1 + random.nextInt(5); i > 0; i--) {
            ids.add(anyId(cards));
        }
        return ids;
    }

    private CardId anyId(Cards cards) {
        return cards.isEmpty() || random.nextInt(10) == 0 ? new CardId(1 + random.nextInt(cards.nextNumber()))
                : cards.get(random.nextInt(cards.size())).id();
    }

    private Place place() {
        return switch (random.nextInt(6)) {
            case 0 -> Place.TRAY;
            case 1 -> Place.PARKING_LOT;
            default -> new Place.OnMatrix(any(Arrays.asList(Quadrant.values())),
                    Spot.nearest(random.nextDouble(), random.nextDouble() * 1.1));
        };
    }

    private String text() {
        return any(WORDS) + " " + random.nextInt(1_000);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
