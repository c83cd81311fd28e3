package org.alignmentmatrix.guide;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Friction;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Status;

/// Boards as full as one likes, for measuring and looking. Their cards are like those that people make: titles that take up to
/// three lines, owners, due days, every side and status, every fifth card a team. Equal arguments give equal boards.
///
/// Their words are English whatever the language of the program is, so that they are the same everywhere.
public final class ManyCards {

    /// The most cards of a board: ten times what the program has to stay usable with.
    public static final int MOST = 1_000_000;

    private static final int TEAM_EVERY = 5;
    private static final int UNPLACED_EVERY = 16; // two of three of them wait in the tray
    private static final int UNPLACED = 3; // so that even a dozen cards have one
    private static final double GRID = 1_000; // spots have three decimals, as a hand on a screen could place them

    private static final List<Quadrant> CROWDS = List.of( // half as many again where nothing fits yet, and where all does
            Quadrant.MISALIGNED_UNCOORDINATED, Quadrant.MISALIGNED_UNCOORDINATED, Quadrant.MISALIGNED_UNCOORDINATED,
            Quadrant.MISALIGNED_COORDINATED, Quadrant.MISALIGNED_COORDINATED,
            Quadrant.ALIGNED_UNCOORDINATED, Quadrant.ALIGNED_UNCOORDINATED,
            Quadrant.ALIGNED_COORDINATED, Quadrant.ALIGNED_COORDINATED, Quadrant.ALIGNED_COORDINATED);
    private static final List<String> WORK = List.of("Webinar series", "Price list", "Hotel visits", "Case studies", "Lead scoring",
            "Trade fair stand", "Newsletter", "Reference calls", "Demo kit", "Landing page", "Onboarding calls", "Partner day",
            "Win-loss interviews", "Search ads", "Bundle offer", "Renewal letters");
    private static final List<String> ABOUT = List.of("on energy costs", "on water quality", "on the new app", "on service contracts",
            "on the premium line", "on smart heating", "on quick installation", "on leasing");
    private static final List<String> FOR = List.of("for hotel chains", "for family hotels", "for property managers", "for architects",
            "for dealers in the north", "for kitchen studios", "for small offices", "for first-time buyers");
    private static final List<String> WHEN = List.of("before the spring fair", "in the second quarter", "after the launch",
            "until the summer break", "with the autumn catalogue", "at the start of the year");
    private static final List<String> TEAMS = List.of("Field sales", "Inside sales", "Key accounts", "Events", "Content", "Brand",
            "Partner sales", "Customer success");
    private static final List<String> REGIONS = List.of("north", "south", "east", "west", "Benelux", "Nordics");
    private static final List<String> OWNERS = List.of("Ana Ruiz", "Ben Okafor", "Chloé Martin", "Dieter Vogt", "Emma Lind",
            "Farid Nasser", "Grace Hill", "Hana Novák", "Ivo Horvat", "Jun Sato");
    private static final List<String> TAGS = List.of("coffee", "smart home", "service", "leasing");

    private final RandomGenerator random;
    private final LocalDate today;
    private final int[] standing = new int[Quadrant.values().length];
    private final int[] expected = new int[Quadrant.values().length];

    private ManyCards(int count, RandomGenerator random, LocalDate today) {
        if (count < 0 || count > MOST) {
            throw new IllegalArgumentException("A board must have from 0 to %d cards, but is to have %d".formatted(MOST, count));
        }
        this.random = random;
        this.today = today;
        for (int number = 1; number <= count; number++) {
            expected[quadrant(number).ordinal()]++;
        }
    }

    /// A board on which a few cards wait in the tray or are in the parking lot.
    ///
    /// @param count of its cards, 0 to [#MOST]
    /// @param random decides on everything; it is asked in a fixed order
    /// @param today the day that due dates are counted from
    /// @throws IllegalArgumentException if there are to be fewer or more cards
    public static Board board(int count, RandomGenerator random, LocalDate today) {
        return new ManyCards(count, random, today).board(count, false);
    }

    /// The same with every card on the matrix.
    ///
    /// @throws IllegalArgumentException as for [#board]
    public static Board placedBoard(int count, RandomGenerator random, LocalDate today) {
        return new ManyCards(count, random, today).board(count, true);
    }

    private Board board(int count, boolean allPlaced) {
        var cards = new ArrayList<Card>(count);
        for (int number = 1; number <= count; number++) {
            Card card = number % TEAM_EVERY == 0 ? team(number) : work(number);
            cards.add(card.withPlace(place(number, allPlaced)));
        }
        return Board.EMPTY.withTitle(count == 1 ? "1 card" : count + " cards").withCards(Cards.of(cards));
    }

    private Card work(int number) {
        String title = any(WORK) + " " + any(ABOUT) + " " + any(FOR);
        Card card = create(number, CardKind.INITIATIVE, chance(4) ? title : title + " " + any(WHEN));
        Status status = any(List.of(Status.values()));
        card = card.withStatus(status).withProgress(switch (status) {
            case PLANNED -> 0;
            case IN_PROGRESS, BLOCKED -> 5 + 5 * random.nextInt(19);
            case DONE -> 100;
        });
        card = chance(6) ? card : card.withOwner(any(OWNERS));
        card = chance(4) ? card : card.withDue(today.plusDays(random.nextInt(140) - 20));
        card = chance(3) ? card.withTags(List.of(any(TAGS))) : card;
        return chance(8) ? card.withFrictions(Set.of(any(List.of(Friction.values())))) : card;
    }

    private Card team(int number) {
        Card card = create(number, CardKind.TEAM, any(TEAMS) + ", " + any(REGIONS));
        return chance(2) ? card : card.withOwner(any(OWNERS));
    }

    private Card create(int number, CardKind kind, String title) {
        return Card.create(new CardId(number), kind, any(List.of(Side.values())), title, today.atTime(9, 0).toInstant(ZoneOffset.UTC));
    }

    private Place place(int number, boolean allPlaced) {
        Quadrant quadrant = quadrant(number);
        Spot spot = nextSpot(quadrant); // taken in any case, so that the other cards are the same on both kinds of boards
        if (allPlaced || number % UNPLACED_EVERY != UNPLACED) {
            return new Place.OnMatrix(quadrant, spot);
        }
        return number % (3 * UNPLACED_EVERY) == UNPLACED ? Place.PARKING_LOT : Place.TRAY;
    }

    /// Shifted by one after each ten, so that teams come into every quadrant.
    private static Quadrant quadrant(int number) {
        return CROWDS.get((number + number / CROWDS.size()) % CROWDS.size());
    }

    /// The next field of a grid with a field for each card, and somewhere in its middle: people lay cards beside each other, but
    /// not in rows and columns.
    private Spot nextSpot(Quadrant quadrant) {
        int position = standing[quadrant.ordinal()]++;
        int columns = (int) Math.ceil(Math.sqrt(expected[quadrant.ordinal()] / 2.0)); // cards are wider than high
        int rows = Math.ceilDiv(expected[quadrant.ordinal()], columns);
        return new Spot(share(position % columns, columns), share(position / columns, rows));
    }

    private double share(int field, int fields) {
        return Math.round((field + 0.25 + 0.5 * random.nextDouble()) / fields * GRID) / GRID;
    }

    private boolean chance(int oneOf) {
        return random.nextInt(oneOf) == 0;
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
