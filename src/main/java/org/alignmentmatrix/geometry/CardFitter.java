package org.alignmentmatrix.geometry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.geometry.CardPlan.Marks;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.model.Status;
import org.jspecify.annotations.Nullable;

/// Fits the words of cards and says how large the cards become. Remembers what it fitted until a card's words change; the words
/// of a whole card are fitted once for all sizes it is shown in.
final class CardFitter {

    /// How much of a card can be shown at a size.
    enum Detail {
        FULL, BRIEF, DOT;

        /// Below this scale a title of several lines cannot be read any more.
        private static final double SMALLEST_FULL = 0.6;
        /// Below this scale there is no room for any text.
        private static final double SMALLEST_BRIEF = 0.3;

        static Detail at(double scale) {
            return scale >= SMALLEST_FULL ? FULL : scale >= SMALLEST_BRIEF ? BRIEF : DOT;
        }
    }

    /// The floor of text in [CardPlan.Brief], as a scale of the title's size.
    private static final double SMALLEST_TEXT = 0.66;
    /// Brief titles are fitted for steps of scale, so that zooming does not measure them anew all the time.
    private static final double BRIEF_STEPS = 20;

    /// @param origin the card as it was when it was fitted
    /// @param step the scale it was fitted for, 1 for whole cards
    /// @param plan with its box at (0, 0)
    private record Fitted<P extends CardPlan>(Card origin, Marks marks, double step, LocalDate today, P plan) {

        boolean isFor(Card card, Marks now, double wanted, LocalDate day) {
            return step == wanted && today.equals(day) && marks.equals(now) && (origin == card || hasSameWords(card));
        }

        private boolean hasSameWords(Card card) {
            return origin.title().equals(card.title()) && origin.owner().equals(card.owner()) && origin.kind() == card.kind()
                    && origin.side() == card.side() && origin.status() == card.status() && origin.progress() == card.progress()
                    && origin.size() == card.size() && Objects.equals(origin.due(), card.due());
        }
    }

    private static final double BRIEF_MARGIN = 3; // above and below the lines together
    /// Of a title that is shown to its end.
    private static final int MOST_LINES = 14;

    private final TextFit text;
    private final FrameWords words;
    private final Map<CardId, Fitted<CardPlan.Full>> whole = new HashMap<>();
    private final Map<CardId, Fitted<CardPlan.Brief>> brief = new HashMap<>();

    CardFitter(TextRuler ruler, FrameWords words) {
        this.text = new TextFit(ruler);
        this.words = words;
    }

    /// Forgets cards that are gone once they are in the majority.
    void forgetBeyond(int cards) {
        for (Map<CardId, ?> fitted : List.of(whole, brief)) {
            if (fitted.size() > 2 * cards + 1_000) {
                fitted.clear();
            }
        }
    }

    /// No card is larger than this at scale 1.
    static Box reach(Pixel centre, double scale) {
        return Box.centredOn(centre, 2 * CardSize.MAX_WIDTH * scale, 2 * CardSize.MAX_HEIGHT * scale);
    }

    /// The card with its words fitted, its box at (0, 0).
    CardPlan fit(Card card, Marks marks, double scale, LocalDate today) {
        return switch (Detail.at(scale)) {
            case FULL -> scaled(whole(card, marks, today), scale);
            case BRIEF -> brief(card, marks.ofBrief(), scale, today);
            case DOT -> dot(card, scale);
        };
    }

    /// The card with as many lines as its title needs, up to a limit, its box at (0, 0). A team is told as an initiative is, because a
    /// pill has one line.
    CardPlan.Full fitAll(Card card, Marks marks, double scale, LocalDate today) {
        CardMeasure usual = CardMeasure.of(card.size());
        CardMeasure roomy = new CardMeasure(Math.max(usual.width(), CardSize.WIDTH), MOST_LINES, usual.pillWidth(), new double[] {1});
        return scaled(full(card, marks, roomy, today), scale);
    }

    /// The edge of the badge that is all to be seen of a card at a small scale.
    static double dotSize(double scale) {
        return Math.max(CardSize.SMALLEST_DOT, 64 * scale);
    }

    static CardPlan at(CardPlan plan, Box box) {
        return switch (plan) {
            case CardPlan.Full full -> full.in(box, full.scale());
            case CardPlan.Brief(var id, _, var kind, var side, var scale, var title, var marks) ->
                new CardPlan.Brief(id, box, kind, side, scale, title, marks);
            case CardPlan.Dot(var id, _, var kind, var side) -> new CardPlan.Dot(id, box, kind, side);
            case CardPlan.Faint(var inner) -> new CardPlan.Faint(at(inner, box));
        };
    }

    private static CardPlan dot(Card card, double scale) {
        double size = dotSize(scale);
        return new CardPlan.Dot(card.id(), new Box(0, 0, size, size), card.kind(), card.side());
    }

    private static CardPlan.Full scaled(CardPlan.Full one, double scale) {
        return scale == 1 ? one : one.in(new Box(0, 0, one.box().width() * scale, one.box().height() * scale), scale);
    }

    private CardPlan.Full whole(Card card, Marks marks, LocalDate today) {
        Fitted<CardPlan.Full> known = whole.get(card.id());
        if (known == null || !known.isFor(card, marks, 1, today)) {
            CardMeasure measure = CardMeasure.of(card.size());
            known = new Fitted<>(card, marks, 1, today,
                    card.kind() == CardKind.TEAM ? pill(card, marks, measure, today) : full(card, marks, measure, today));
            whole.put(card.id(), known);
        }
        return known.plan;
    }

    private CardPlan brief(Card card, Marks marks, double scale, LocalDate today) {
        double step = Math.floor(scale * BRIEF_STEPS) / BRIEF_STEPS;
        double width = CardMeasure.of(card.size()).width();
        Fitted<CardPlan.Brief> known = brief.get(card.id());
        if (known == null || !known.isFor(card, marks, step, today)) {
            double room = (width - CardSize.LEFT - CardSize.RIGHT - (marks.isStack() ? CardSize.MARK : 0)) * step;
            double line = TextRole.CARD_TITLE.lineHeight() * SMALLEST_TEXT;
            int lines = (int) Math.max(1, (CardSize.BRIEF_HEIGHT * step - BRIEF_MARGIN) / line);
            List<String> title = text.lines(card.title(), TextRole.CARD_TITLE, room / SMALLEST_TEXT, lines);
            known = new Fitted<>(card, marks, step, today,
                    new CardPlan.Brief(card.id(), new Box(0, 0, 0, 0), card.kind(), card.side(), SMALLEST_TEXT, title, marks));
            brief.put(card.id(), known);
        }
        return at(known.plan, new Box(0, 0, width * scale, CardSize.BRIEF_HEIGHT * scale));
    }

    private CardPlan.Full full(Card card, Marks marks, CardMeasure measure, LocalDate today) {
        double room = measure.width() - CardSize.LEFT - CardSize.RIGHT;
        Title title = title(card, room - (marks.locked() || marks.isStack() ? CardSize.MARK : 0), measure);
        String status = text.line(status(card), TextRole.CARD_FOOTER, room);
        double height = CardSize.TOP + title.lines.size() * TextRole.CARD_TITLE.lineHeight() * title.scale
                + CardSize.FOOTER_GAP + CardSize.BADGE + CardSize.BOTTOM
                + (status.isEmpty() ? 0 : CardSize.STATUS_GAP + TextRole.CARD_FOOTER.lineHeight());
        String alert = card.isOverdue(today) ? words.overdue() : "";
        String footer = footer(card, room - CardSize.BADGE - CardSize.BADGE_GAP - after(marks, alert), today);
        return new CardPlan.Full(card.id(), new Box(0, 0, measure.width(), Math.ceil(height)), CardKind.INITIATIVE, card.side(), 1,
                words.letter(card.side()), title.lines, title.scale, footer, alert, status, marks);
    }

    /// @param lines at least one
    private record Title(List<String> lines, double scale) {
    }

    /// In the largest size in which the title needs no ellipsis; if it needs one in all sizes, in the smallest.
    private Title title(Card card, double room, CardMeasure measure) {
        List<String> lines = List.of();
        double last = 1;
        for (double scale : measure.titleScales()) {
            lines = text.lines(card.title(), TextRole.CARD_TITLE, room / scale, measure.lines());
            last = scale;
            if (!lines.getLast().endsWith("…")) {
                break;
            }
        }
        return new Title(lines, last);
    }

    private CardPlan.Full pill(Card card, Marks marks, CardMeasure measure, LocalDate today) {
        double mark = marks.locked() || marks.isStack() ? CardSize.MARK : 0;
        double around = CardSize.PILL_LEFT + CardSize.BADGE + CardSize.BADGE_GAP + CardSize.PILL_RIGHT + mark;
        double room = measure.pillWidth() - around;
        String name = text.line(card.title(), TextRole.CARD_TITLE, room);
        String alert = card.isOverdue(today) ? words.overdue() : "";
        String second = joined(card.owner(), day(card.due(), today), status(card));
        double inner = text.width(name, TextRole.CARD_TITLE);
        double height = CardSize.PILL_HEIGHT;
        double after = after(marks, alert);
        if (!second.isEmpty() || after > 0) {
            height = CardSize.PILL_HEIGHT_WITH_FOOTER;
            inner = Math.max(inner, Math.min(room, text.width(second, TextRole.CARD_FOOTER) + after + 1));
        }
        return new CardPlan.Full(card.id(), new Box(0, 0, around + inner, height), card.kind(), card.side(), 1, words.letter(card.side()),
                List.of(name), 1, text.line(second, TextRole.CARD_FOOTER, inner - after), alert, "", marks);
    }

    /// What follows the footer in its line and must not be cut.
    private double after(Marks marks, String alert) {
        double votes = marks.votes() == 0 ? 0 : CardSize.BADGE_GAP + votesWidth(marks.votes());
        double gauge = marks.hasGauge() ? CardSize.BADGE_GAP + CardSize.GAUGE : 0;
        return votes + gauge + (alert.isEmpty() ? 0 : text.width(alert, TextRole.CARD_ALERT) + CardSize.BADGE_GAP);
    }

    private double votesWidth(int votes) {
        return votes <= CardSize.MOST_DOTS ? votes * CardSize.VOTE
                : CardSize.VOTE + 2 + text.width(Integer.toString(votes), TextRole.CARD_ALERT);
    }

    /// The day is kept whole; a long owner gives way to it.
    private String footer(Card card, double room, LocalDate today) {
        String day = day(card.due(), today);
        String tail = card.owner().isEmpty() || day.isEmpty() ? day : " · " + day;
        String owner = text.line(card.owner(), TextRole.CARD_FOOTER, room - text.width(tail, TextRole.CARD_FOOTER));
        return text.line(tail.isEmpty() ? owner : Isolated.of(owner) + tail, TextRole.CARD_FOOTER, room + 1);
    }

    private String day(@Nullable LocalDate due, LocalDate today) {
        return due == null ? "" : words.day(due, today);
    }

    private String status(Card card) {
        return card.status() == Status.PLANNED && card.progress() == 0 ? "" : words.status(card.status(), card.progress());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).map(Isolated::of).collect(Collectors.joining(" · "));
    }
}
