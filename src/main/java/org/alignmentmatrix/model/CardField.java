package org.alignmentmatrix.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What can be edited on a card, as a table: project files, spreadsheets, the card panel and search go through it, so a new
/// field is one component in [Card] and one line here.
///
/// @param key its name in project files
/// @param type what values it takes
/// @param <T> the type of its value
public record CardField<T extends @Nullable Object>(String key, FieldType<T> type, Function<Card, T> getter,
                                                    BiFunction<Card, T, Card> wither) {

    public static final CardField<CardKind> KIND =
            new CardField<>("kind", new FieldType.Choice<>(CardKind.class), Card::kind, Card::withKind);
    public static final CardField<Side> SIDE =
            new CardField<>("side", new FieldType.Choice<>(Side.class), Card::side, Card::withSide);
    public static final CardField<String> TITLE =
            new CardField<>("title", new FieldType.Text(1_000, false, true), Card::title, Card::withTitle);
    public static final CardField<Size> SIZE =
            new CardField<>("size", new FieldType.Choice<>(Size.class), Card::size, Card::withSize);
    public static final CardField<Boolean> LOCKED =
            new CardField<>("locked", new FieldType.Flag(), Card::locked, Card::withLocked);
    public static final CardField<String> OWNER =
            new CardField<>("owner", new FieldType.Text(200, false, false), Card::owner, Card::withOwner);
    public static final CardField<@Nullable LocalDate> START =
            new CardField<>("start", new FieldType.Day(), Card::start, Card::withStart);
    public static final CardField<@Nullable LocalDate> DUE =
            new CardField<>("due", new FieldType.Day(), Card::due, Card::withDue);
    public static final CardField<Status> STATUS =
            new CardField<>("status", new FieldType.Choice<>(Status.class), Card::status, Card::withStatus);
    public static final CardField<Integer> PROGRESS =
            new CardField<>("progress", new FieldType.Percent(), Card::progress, Card::withProgress);
    public static final CardField<List<String>> TAGS =
            new CardField<>("tags", new FieldType.Words(50, 100), Card::tags, Card::withTags);
    public static final CardField<Set<Friction>> FRICTIONS =
            new CardField<>("frictions", new FieldType.Marks<>(Friction.class), Card::frictions, Card::withFrictions);
    public static final CardField<Set<Improvement>> IMPROVEMENTS =
            new CardField<>("improvements", new FieldType.Marks<>(Improvement.class), Card::improvements, Card::withImprovements);
    public static final CardField<Set<Component>> COMPONENTS =
            new CardField<>("components", new FieldType.Marks<>(Component.class), Card::components, Card::withComponents);
    public static final CardField<String> CUSTOMER_SALES = fact("customerSales", Party.SALES, SideFacts::customer, SideFacts::withCustomer);
    public static final CardField<String> CUSTOMER_MARKETING =
            fact("customerMarketing", Party.MARKETING, SideFacts::customer, SideFacts::withCustomer);
    public static final CardField<String> MESSAGE_SALES = fact("messageSales", Party.SALES, SideFacts::message, SideFacts::withMessage);
    public static final CardField<String> MESSAGE_MARKETING =
            fact("messageMarketing", Party.MARKETING, SideFacts::message, SideFacts::withMessage);
    public static final CardField<String> MEASURE_SALES = fact("measureSales", Party.SALES, SideFacts::measure, SideFacts::withMeasure);
    public static final CardField<String> MEASURE_MARKETING =
            fact("measureMarketing", Party.MARKETING, SideFacts::measure, SideFacts::withMeasure);
    public static final CardField<Horizon> HORIZON_SALES = horizon("horizonSales", Party.SALES);
    public static final CardField<Horizon> HORIZON_MARKETING = horizon("horizonMarketing", Party.MARKETING);
    public static final CardField<Integer> VOTES_SALES =
            new CardField<>("votesSales", new FieldType.Count(Votes.MAX), card -> card.votes().sales(),
                    (card, count) -> card.withVotes(card.votes().withSales(count)));
    public static final CardField<Integer> VOTES_MARKETING =
            new CardField<>("votesMarketing", new FieldType.Count(Votes.MAX), card -> card.votes().marketing(),
                    (card, count) -> card.withVotes(card.votes().withMarketing(count)));
    public static final CardField<String> WHY_HERE =
            new CardField<>("whyHere", new FieldType.Text(10_000, true, false), Card::whyHere, Card::withWhyHere);
    public static final CardField<String> NOTES =
            new CardField<>("notes", new FieldType.Text(100_000, true, false), Card::notes, Card::withNotes);

    /// All fields, in the order in which files hold them.
    public static final List<CardField<?>> ALL = List.of(KIND, SIDE, TITLE, SIZE, LOCKED, OWNER, START, DUE, STATUS, PROGRESS, TAGS,
            FRICTIONS, IMPROVEMENTS, COMPONENTS, CUSTOMER_SALES, CUSTOMER_MARKETING, MESSAGE_SALES, MESSAGE_MARKETING, MEASURE_SALES,
            MEASURE_MARKETING, HORIZON_SALES, HORIZON_MARKETING, VOTES_SALES, VOTES_MARKETING, WHY_HERE, NOTES);

    private static CardField<String> fact(String key, Party party, Function<SideFacts, String> getter,
                                          BiFunction<SideFacts, String, SideFacts> wither) {
        return new CardField<>(key, new FieldType.Text(SideFacts.LIMIT, false, false), card -> getter.apply(card.facts().of(party)),
                (card, text) -> card.withFacts(card.facts().with(party, wither.apply(card.facts().of(party), text))));
    }

    private static CardField<Horizon> horizon(String key, Party party) {
        return new CardField<>(key, new FieldType.Choice<>(Horizon.class), card -> card.facts().of(party).horizon(),
                (card, horizon) -> card.withFacts(card.facts().with(party, card.facts().of(party).withHorizon(horizon))));
    }

    public T of(Card card) {
        return getter.apply(card);
    }

    /// @throws IllegalArgumentException if the value is not allowed
    public Card set(Card card, T value) {
        return wither.apply(card, value);
    }

    /// @throws IllegalArgumentException if the value is not allowed; the message says what is
    public void require(T value) {
        type.require(key, value);
    }
}
