package org.alignmentmatrix.geometry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.insight.Clashes;
import org.alignmentmatrix.insight.Tally;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Stacks;

/// Plans pictures of boards. Remembers fitted words from one plan to the next; used from one thread only.
public final class FramePlanner {

    /// From the left edge of a quadrant to its texts, and from its texts to the right edge.
    public static final double HEADER_LEFT = 16;
    /// The circle around the number of a quadrant, and the distance to the name after it.
    public static final double NUMBER = 24;
    public static final double NUMBER_GAP = 10;

    /// How small the name of a quadrant may become before it is shortened.
    private static final double SMALLEST_NAME = 0.66;
    /// How large the texts of a header become when the matrix is zoomed.
    private static final double LARGEST_HEADER = 1.4;
    /// The smallest scale at which a card can be read without effort.
    private static final double READABLE = 0.8;
    /// From a badge to the card that tells of it.
    private static final double BESIDE = 10;

    private final CardFitter cards;
    private final TextFit text;
    private final FrameWords words;

    public FramePlanner(TextRuler ruler, FrameWords words) {
        this.cards = new CardFitter(ruler, words);
        this.text = new TextFit(ruler);
        this.words = words;
    }

    /// The whole matrix with these cards.
    ///
    /// @param today decides what is overdue
    public Frame plan(Cards all, Matrix matrix, LocalDate today) {
        return plan(Subject.of(all), matrix, matrix.area(), today);
    }

    /// What a window shows of the matrix.
    ///
    /// @param visible cards beyond it are left out
    /// @param today decides what is overdue
    public Frame plan(Subject subject, Matrix matrix, Box visible, LocalDate today) {
        Cards all = subject.cards();
        Tally tally = Tally.of(all);
        Stacks stacks = Stacks.of(all);
        double scale = scale(all, tally, stacks, matrix);
        cards.forgetBeyond(all.size());
        var seen = new VisibleCards(matrix, visible, scale, cards, today);
        var plans = new ArrayList<CardPlan>(Math.min(all.size(), 10_000));
        for (Card card : all) {
            if (card.place() instanceof Place.OnMatrix place && card.stackedOn() == null && !subject.emphasis().isHidden(card.id())) {
                CardPlan plan = seen.plan(card, place, marks(card, stacks, subject.gauges()));
                if (plan != null) {
                    plans.add(subject.emphasis().isDim(card.id()) ? new CardPlan.Faint(plan) : plan);
                }
            }
        }
        List<QuadrantPlan> quadrants = Arrays.stream(Quadrant.values())
                .map(quadrant -> quadrant(quadrant, subject.styles(), matrix, tally)).toList();
        return new Frame(matrix, scale, quadrants, plans, new SpatialIndex(visible, plans));
    }

    private static CardPlan.Marks marks(Card card, Stacks stacks, Gauges gauges) {
        int size = stacks.size(card.id());
        int votes = size > 1 ? stacks.votes(card.id()).sum() : card.votes().sum();
        int apart = gauges.of(card.id());
        Clashes.Result facts = Clashes.of(card.facts()).result();
        boolean plain = size == 1 && votes == 0 && !card.locked() && apart == CardPlan.Marks.NO_GAUGE && facts == Clashes.Result.UNSAID;
        return plain ? CardPlan.Marks.NONE : new CardPlan.Marks(size, votes, card.locked(), apart, facts);
    }

    private static double scale(Cards all, Tally tally, Stacks stacks, Matrix matrix) {
        int most = Arrays.stream(Quadrant.values()).mapToInt(tally::count).max().orElse(0);
        if (!stacks.isEmpty()) { // a stack takes the room of one card
            var seen = new int[Quadrant.values().length];
            all.stream().filter(card -> card.stackedOn() == null).flatMap(card -> card.place().quadrantIfPlaced().stream())
                    .forEach(quadrant -> seen[quadrant.ordinal()]++);
            most = Arrays.stream(seen).max().orElse(0);
        }
        Box room = matrix.room(Quadrant.ALIGNED_COORDINATED);
        double zoom = matrix.zoom();
        return CrowdScale.of(most, new Box(0, 0, room.width() / zoom, room.height() / zoom)) * zoom;
    }

    /// The plan of one card of a board as it would look on the matrix, wherever it is now.
    ///
    /// @param centre where its centre is to be
    /// @param scale of the frame it would stand in
    public CardPlan planOf(Card card, Stacks stacks, Gauges gauges, Pixel centre, double scale, LocalDate today) {
        CardPlan plan = cards.fit(card, marks(card, stacks, gauges), scale, today);
        return CardFitter.at(plan, Box.centredOn(centre, plan.box().width(), plan.box().height()));
    }

    /// The plan of one card where it stands, seen or not.
    ///
    /// @param frame the picture it belongs to
    public CardPlan planOf(Card card, Stacks stacks, Gauges gauges, Place.OnMatrix place, Frame frame, LocalDate today) {
        CardPlan plan = cards.fit(card, marks(card, stacks, gauges), frame.scale(), today);
        return CardFitter.at(plan, frame.matrix().boxOf(place, plan.box().width(), plan.box().height()));
    }

    /// A card to be read at once although the picture shows too little of it: with its title to the end and in readable size, around
    /// the same point, or beside it where the card is only a badge.
    ///
    /// @param usual how the picture shows it
    /// @param window where it must stay
    /// @return none if the picture shows all of it
    public Optional<CardPlan.Full> readable(Card card, Stacks stacks, Gauges gauges, CardPlan usual, Box window,
                                            LocalDate today) {
        boolean isReadable = usual instanceof CardPlan.Full full && full.isWhole() && full.scale() >= READABLE;
        if (isReadable || usual instanceof CardPlan.Faint) {
            return Optional.empty();
        }
        double scale = usual instanceof CardPlan.Full full ? Math.max(1, full.scale()) : 1;
        CardPlan.Full plan = cards.fitAll(card, marks(card, stacks, gauges), scale, today);
        Box size = plan.box();
        Box around = usual instanceof CardPlan.Dot(_, Box dot, _, _)
                ? new Box(dot.right() + BESIDE, dot.y() - BESIDE, size.width(), size.height())
                : Box.centredOn(usual.box().centre(), size.width(), size.height());
        return Optional.of(plan.in(around.within(window), scale));
    }

    private QuadrantPlan quadrant(Quadrant quadrant, QuadrantStyles styles, Matrix matrix, Tally tally) {
        QuadrantStyle style = styles.of(quadrant);
        Box box = matrix.quadrant(quadrant);
        double scale = Math.min(matrix.zoom(), LARGEST_HEADER);
        double room = box.width() / scale - 2 * HEADER_LEFT;
        String told = words.tally(tally.count(quadrant), tally.percent(quadrant));
        String count = text.width(told, TextRole.QUADRANT_TALLY) <= room - NUMBER - NUMBER_GAP ? told : ""; // half a number would lie
        double nameRoom = room - NUMBER - 2 * NUMBER_GAP - text.width(count, TextRole.QUADRANT_TALLY);
        String name = style.name().isEmpty() ? words.name(quadrant) : style.name();
        String meaning = style.meaning().isEmpty() ? words.meaning(quadrant) : style.meaning();
        double nameScale = Math.clamp(nameRoom / text.width(name, TextRole.QUADRANT_NAME), SMALLEST_NAME, 1);
        return new QuadrantPlan(quadrant, styles.tint(quadrant), box, Math.min(box.height(), Matrix.HEADER * matrix.zoom()), scale,
                text.line(name, TextRole.QUADRANT_NAME, nameRoom / nameScale + 1), nameScale,
                text.line(meaning, TextRole.QUADRANT_MEANING, room),
                count,
                tally.count(quadrant) == 0 ? text.line(words.hint(quadrant), TextRole.QUADRANT_MEANING, room) : "");
    }
}
