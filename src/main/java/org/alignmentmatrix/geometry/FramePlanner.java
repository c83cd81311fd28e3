package org.alignmentmatrix.geometry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.alignmentmatrix.insight.Tally;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;

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
    private static final double LARGEST_HEADER = 2;

    private final CardFitter cards;
    private final TextFit text;
    private final FrameWords words;

    public FramePlanner(TextRuler ruler, FrameWords words) {
        this.cards = new CardFitter(ruler, words);
        this.text = new TextFit(ruler);
        this.words = words;
    }

    /// The whole matrix.
    ///
    /// @param today decides what is overdue
    public Frame plan(Cards all, Matrix matrix, LocalDate today) {
        return plan(all, matrix, matrix.area(), Set.of(), today);
    }

    /// What a window shows of the matrix.
    ///
    /// @param visible cards beyond it are left out
    /// @param ghosts cards that stand back, because they hang on the pointer
    public Frame plan(Cards all, Matrix matrix, Box visible, Set<CardId> ghosts, LocalDate today) {
        Tally tally = Tally.of(all);
        double scale = scale(tally, matrix);
        cards.forgetBeyond(all.size());
        var seen = new VisibleCards(matrix, visible, scale);
        var plans = new ArrayList<CardPlan>(Math.min(all.size(), 10_000));
        for (Card card : all) {
            if (card.place() instanceof Place.OnMatrix place) {
                seen.plan(card, place, marks(card), cards, today)
                        .map(plan -> ghosts.contains(card.id()) ? new CardPlan.Faint(plan) : plan).ifPresent(plans::add);
            }
        }
        List<QuadrantPlan> quadrants = Arrays.stream(Quadrant.values()).map(quadrant -> quadrant(quadrant, matrix, tally)).toList();
        return new Frame(matrix, scale, quadrants, plans, new SpatialIndex(visible, plans));
    }

    private static CardPlan.Marks marks(Card card) {
        return card.votes().sum() == 0 && !card.locked() ? CardPlan.Marks.NONE : new CardPlan.Marks(1, card.votes().sum(), card.locked());
    }

    private static double scale(Tally tally, Matrix matrix) {
        int most = Arrays.stream(Quadrant.values()).mapToInt(tally::count).max().orElse(0);
        Box room = matrix.room(Quadrant.ALIGNED_COORDINATED);
        double zoom = matrix.zoom();
        return CrowdScale.of(most, new Box(0, 0, room.width() / zoom, room.height() / zoom)) * zoom;
    }

    /// The plan of one card as it would look on the matrix, wherever it is now.
    ///
    /// @param centre where its centre is to be
    /// @param scale of the frame it would stand in
    public CardPlan planOf(Card card, Pixel centre, double scale, LocalDate today) {
        CardPlan plan = cards.fit(card, marks(card), scale, today);
        return CardFitter.at(plan, Box.centredOn(centre, plan.box().width(), plan.box().height()));
    }

    /// The plan of one card where it stands, seen or not.
    ///
    /// @param frame the picture it belongs to
    public CardPlan planOf(Card card, Place.OnMatrix place, Frame frame, LocalDate today) {
        CardPlan plan = cards.fit(card, marks(card), frame.scale(), today);
        return CardFitter.at(plan, frame.matrix().boxOf(place, plan.box().width(), plan.box().height()));
    }

    private QuadrantPlan quadrant(Quadrant quadrant, Matrix matrix, Tally tally) {
        Box box = matrix.quadrant(quadrant);
        double scale = Math.min(matrix.zoom(), LARGEST_HEADER);
        double room = box.width() / scale - 2 * HEADER_LEFT;
        String told = words.tally(tally.count(quadrant), tally.percent(quadrant));
        String count = text.width(told, TextRole.QUADRANT_TALLY) <= room - NUMBER - NUMBER_GAP ? told : ""; // half a number would lie
        double nameRoom = room - NUMBER - 2 * NUMBER_GAP - text.width(count, TextRole.QUADRANT_TALLY);
        String name = words.name(quadrant);
        double nameScale = Math.clamp(nameRoom / text.width(name, TextRole.QUADRANT_NAME), SMALLEST_NAME, 1);
        return new QuadrantPlan(quadrant, box, Math.min(box.height(), Matrix.HEADER * matrix.zoom()), scale,
                text.line(name, TextRole.QUADRANT_NAME, nameRoom / nameScale + 1), nameScale,
                text.line(words.meaning(quadrant), TextRole.QUADRANT_MEANING, room),
                count,
                tally.count(quadrant) == 0 ? text.line(words.hint(quadrant), TextRole.QUADRANT_MEANING, room) : "");
    }
}
