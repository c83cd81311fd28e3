package org.alignmentmatrix.samples;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.alignmentmatrix.model.Horizon;
import org.alignmentmatrix.model.Improvement;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.SideFacts;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.model.Votes;
import org.jspecify.annotations.Nullable;

/// Valid boards with everything that people, other programs and other scripts put into texts. The same seed gives the same
/// board on every machine.
public final class RandomBoards {

    /// The most cards of a board.
    public static final int MOST_CARDS = 60;

    private static final List<String> SCRAPS = List.of(
            // scripts, marks and emoji
            "Webinar", "lead", "naïve", "Größe", "İstanbul ıı", "مرحبا", "שלום", "日本語", "हिन्दी", "ไทย", "e\u0301\u0323",
            "Z\u0351\u036B\u0343a\u0328lgo", "😀", "👩\u200D👩\u200D👧\u200D👦", "🇩🇪", "👍🏽", "𝒜",
            // characters nobody sees
            "\u202Eabc\u202C", "\u2067rtl\u2069", "\u200B", "\uFEFF", "\u00A0", "\u3000", "\u2028", "\uFFFD",
            // what spreadsheets take for formulas and numbers
            "=1+1", "+41", "-5", "@SUM(A1)", "＝1", "'=x", "''", "'", "=HYPERLINK(\"http://x\")", "|calc", "%", "-0.50", "1e5", "007",
            "TRUE",
            // what file formats are made of
            "C-001", "\"", "\"\"", "\\", "\\u0041", "/", "</script>", "<b>", "&amp;", "]]>", "{", "}", "[", "]", ",", ";", ":", "null",
            "NaN", "sep=;", "a b", "  ", "%s %d", "${x}", "x".repeat(80));

    private final RandomGenerator random;

    private RandomBoards(RandomGenerator random) {
        this.random = random;
    }

    /// A board with 0 to [#MOST_CARDS] cards.
    public static Board of(long seed) {
        return new RandomBoards(new Random(seed)).board(); // the one generator whose numbers are specified for all time
    }

    /// A board with a given number of cards.
    ///
    /// @param cards 0 or more
    public static Board of(long seed, int cards) {
        return new RandomBoards(new Random(seed)).board(cards);
    }

    private Board board() {
        return board(random.nextInt(MOST_CARDS + 1));
    }

    private Board board(int size) {
        var numbers = new ArrayList<Integer>();
        int number = 0;
        for (int i = 0; i < size; i++) {
            number += 1 + (chance(0.1) ? random.nextInt(5_000) : 0);
            numbers.add(number);
        }
        Collections.shuffle(numbers, Random.from(random));
        List<Card> cards = stacked(numbers.stream().map(next -> card(new CardId(next))).toList());
        Board bare = new Board(text(Board.TITLE_LIMIT, false), Cards.of(cards, number + 1 + random.nextInt(3)), checklist())
                .withFrozen(chance(0.1)).withStyles(styles());
        Board planned = chance(0.2) ? bare : new RandomPlans(random, this::text).on(bare);
        return chance(0.75) ? planned : new RandomUnread(random).on(planned);
    }

    /// The same cards, some of them on stacks.
    private List<Card> stacked(List<Card> loose) {
        if (chance(0.4)) {
            return loose;
        }
        var cards = new ArrayList<Card>();
        var tops = new ArrayList<Card>();
        for (Card card : loose) {
            if (!tops.isEmpty() && chance(0.15)) {
                Card top = tops.get(random.nextInt(tops.size()));
                cards.add(card.withPlace(top.place()).withStackedOn(top.id()));
            } else {
                tops.add(card);
                cards.add(card);
            }
        }
        Collections.shuffle(cards, Random.from(random));
        return cards;
    }

    private QuadrantStyles styles() {
        QuadrantStyles styles = QuadrantStyles.TEMPLATE;
        for (Quadrant quadrant : Quadrant.values()) {
            if (chance(0.2)) {
                Tint tint = chance(0.3) ? null : any(Tint.values());
                styles = styles.with(quadrant, new QuadrantStyle(notBlank(QuadrantStyle.NAME_LIMIT),
                        notBlank(QuadrantStyle.MEANING_LIMIT), tint));
            }
        }
        return styles;
    }

    private String notBlank(int limit) {
        String text = text(limit, false);
        return text.isBlank() ? "" : text;
    }

    private Card card(CardId id) {
        Instant created = moment();
        return new Card(id, any(CardKind.values()), any(Side.values()), title(), place(), null, any(Size.values()), chance(0.1),
                chance(0.5) ? "" : text(200, false), day(), day(), any(Status.values()), chance(0.5) ? 0 : random.nextInt(101), tags(),
                frictions(), some(Improvement.values()), some(Component.values()), facts(),
                chance(0.6) ? Votes.NONE : new Votes(random.nextInt(20), random.nextInt(Votes.MAX + 1)),
                chance(0.6) ? "" : text(10_000, true),
                chance(0.6) ? "" : text(100_000, true), chance(0.7) ? null : new RandomPlans(random, this::text).source(),
                created, chance(0.5) ? created : moment());
    }

    private <E> Set<E> some(E[] all) {
        return Stream.of(all).filter(_ -> chance(0.15)).collect(Collectors.toSet());
    }

    private Facts facts() {
        return chance(0.6) ? Facts.NONE : new Facts(sideFacts(), sideFacts());
    }

    private SideFacts sideFacts() {
        return new SideFacts(text(SideFacts.LIMIT, false), text(SideFacts.LIMIT, false), text(SideFacts.LIMIT, false),
                any(Horizon.values()));
    }

    private Place place() {
        return switch (random.nextInt(6)) {
            case 0 -> Place.TRAY;
            case 1 -> Place.PARKING_LOT;
            default -> new Place.OnMatrix(any(Quadrant.values()), new Spot(share(), share()));
        };
    }

    private double share() {
        return switch (random.nextInt(8)) {
            case 0 -> 0;
            case 1 -> 1;
            case 2 -> Double.MIN_VALUE;
            case 3 -> Math.nextDown(1.0);
            case 4 -> 0.1 + 0.2;
            case 5 -> random.nextInt(101) / 100.0;
            default -> random.nextDouble();
        };
    }

    private String title() {
        String text = text(1_000, false);
        return text.isBlank() ? "Card" : text;
    }

    private List<String> tags() {
        return chance(0.5) ? List.of()
                : random.ints(1 + random.nextInt(5)).mapToObj(_ -> text(100, false)).filter(tag -> !tag.isBlank()).distinct().toList();
    }

    private Set<Friction> frictions() {
        var frictions = EnumSet.noneOf(Friction.class);
        for (Friction friction : Friction.values()) {
            if (chance(0.1)) {
                frictions.add(friction);
            }
        }
        return frictions;
    }

    private @Nullable LocalDate day() {
        return chance(0.5) ? null : LocalDate.of(1900 + random.nextInt(300), 1 + random.nextInt(12), 1 + random.nextInt(28));
    }

    private Instant moment() {
        Instant second = Instant.parse("2020-01-01T00:00:00Z").plusSeconds(random.nextInt(400_000_000));
        return chance(0.3) ? second : second.plusNanos(random.nextInt(1_000_000_000));
    }

    private Checklist checklist() {
        Checklist checklist = Checklist.EMPTY;
        double share = random.nextDouble();
        for (Voice voice : Voice.values()) {
            for (Question question : Question.values()) {
                if (chance(share)) {
                    checklist = checklist.with(voice, question, answer());
                }
            }
        }
        return chance(0.5) ? checklist : new RandomPlans(random, this::text).askedOtherwise(checklist, this::answer);
    }

    private Answer answer() {
        int choice = random.nextInt(7);
        Rating rating = switch (choice) {
            case 0, 1, 2, 3, 4 -> new Rating.Level(choice);
            case 5 -> Rating.NOT_APPLICABLE;
            default -> Rating.NOT_ANSWERED;
        };
        return new Answer(rating, chance(0.7) ? "" : text(Answer.COMMENT_LIMIT, true), chance(0.8) ? "" : text(Answer.COMMENT_LIMIT, true));
    }

    private String text(int limit, boolean lines) {
        var text = new StringBuilder();
        int scraps = random.nextInt(chance(0.05) ? 40 : 5);
        for (int i = 0; i < scraps; i++) {
            text.append(SCRAPS.get(random.nextInt(SCRAPS.size())));
            if (chance(0.5)) {
                text.append(lines && chance(0.3) ? any("\n", "\n\n", "\t") : " ");
            }
        }
        return PlainText.head(text.toString(), limit);
    }

    @SafeVarargs
    private <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private boolean chance(double probability) {
        return random.nextDouble() < probability;
    }
}
