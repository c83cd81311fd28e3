package org.alignmentmatrix.geometry;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
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
    private record Fitted<P extends CardPlan>(Card origin, double step, LocalDate today, P plan) {

        boolean isFor(Card card, double wanted, LocalDate day) {
            return step == wanted && today.equals(day) && (origin == card || hasSameWords(card));
        }

        private boolean hasSameWords(Card card) {
            return origin.title().equals(card.title()) && origin.owner().equals(card.owner()) && origin.kind() == card.kind()
                    && origin.side() == card.side() && origin.status() == card.status() && origin.progress() == card.progress()
                    && Objects.equals(origin.due(), card.due());
        }
    }

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
        return Box.centredOn(centre, 2 * CardSize.PILL_MAX_WIDTH * scale, 2 * CardSize.MAX_HEIGHT * scale);
    }

    /// The card with its words fitted, its box at (0, 0).
    CardPlan fit(Card card, double scale, LocalDate today) {
        return switch (Detail.at(scale)) {
            case FULL -> scaled(whole(card, today), scale);
            case BRIEF -> brief(card, scale, today);
            case DOT -> dot(card, scale);
        };
    }

    /// The edge of the badge that is all to be seen of a card at a small scale.
    static double dotSize(double scale) {
        return Math.max(CardSize.SMALLEST_DOT, 64 * scale);
    }

    static CardPlan at(CardPlan plan, Box box) {
        return switch (plan) {
            case CardPlan.Full(var id, _, var kind, var side, var scale, var letter, var title, var footer, var alert, var status) ->
                new CardPlan.Full(id, box, kind, side, scale, letter, title, footer, alert, status);
            case CardPlan.Brief(var id, _, var kind, var side, var scale, var title) ->
                new CardPlan.Brief(id, box, kind, side, scale, title);
            case CardPlan.Dot(var id, _, var kind, var side) -> new CardPlan.Dot(id, box, kind, side);
            case CardPlan.Faint(var inner) -> new CardPlan.Faint(at(inner, box));
        };
    }

    private static CardPlan dot(Card card, double scale) {
        double size = dotSize(scale);
        return new CardPlan.Dot(card.id(), new Box(0, 0, size, size), card.kind(), card.side());
    }

    private static CardPlan scaled(CardPlan.Full one, double scale) {
        return scale == 1 ? one : new CardPlan.Full(one.id(), new Box(0, 0, one.box().width() * scale, one.box().height() * scale), one.kind(), one.side(),
                scale, one.letter(), one.title(), one.footer(), one.alert(), one.status());
    }

    private CardPlan.Full whole(Card card, LocalDate today) {
        Fitted<CardPlan.Full> known = whole.get(card.id());
        if (known == null || !known.isFor(card, 1, today)) {
            known = new Fitted<>(card, 1, today, card.kind() == CardKind.TEAM ? pill(card, today) : full(card, today));
            whole.put(card.id(), known);
        }
        return known.plan;
    }

    private CardPlan brief(Card card, double scale, LocalDate today) {
        double step = Math.floor(scale * BRIEF_STEPS) / BRIEF_STEPS;
        Fitted<CardPlan.Brief> known = brief.get(card.id());
        if (known == null || !known.isFor(card, step, today)) {
            double room = (CardSize.WIDTH - CardSize.LEFT - CardSize.RIGHT) * step;
            String title = text.line(card.title(), TextRole.CARD_TITLE, room / SMALLEST_TEXT);
            known = new Fitted<>(card, step, today,
                    new CardPlan.Brief(card.id(), new Box(0, 0, 0, 0), card.kind(), card.side(), SMALLEST_TEXT, title));
            brief.put(card.id(), known);
        }
        return at(known.plan, new Box(0, 0, CardSize.WIDTH * scale, CardSize.BRIEF_HEIGHT * scale));
    }

    private CardPlan.Full full(Card card, LocalDate today) {
        double room = CardSize.WIDTH - CardSize.LEFT - CardSize.RIGHT;
        List<String> title = text.lines(card.title(), TextRole.CARD_TITLE, room, CardSize.TITLE_LINES);
        String status = status(card);
        double height = CardSize.TOP + title.size() * TextRole.CARD_TITLE.lineHeight()
                + CardSize.FOOTER_GAP + CardSize.BADGE + CardSize.BOTTOM
                + (status.isEmpty() ? 0 : CardSize.STATUS_GAP + TextRole.CARD_FOOTER.lineHeight());
        return filled(card, new Box(0, 0, CardSize.WIDTH, height), title, room - CardSize.BADGE - CardSize.BADGE_GAP,
                status, today);
    }

    private CardPlan.Full pill(Card card, LocalDate today) {
        double around = CardSize.PILL_LEFT + CardSize.BADGE + CardSize.BADGE_GAP + CardSize.PILL_RIGHT;
        double room = CardSize.PILL_MAX_WIDTH - around;
        String name = text.line(card.title(), TextRole.CARD_TITLE, room);
        String status = status(card);
        String second = joined(card.owner(), day(card.due(), today), status);
        double inner = text.width(name, TextRole.CARD_TITLE);
        double height = CardSize.PILL_HEIGHT;
        if (!second.isEmpty() || card.isOverdue(today)) {
            height = CardSize.PILL_HEIGHT_WITH_FOOTER;
            double alert = card.isOverdue(today) ? text.width(words.overdue(), TextRole.CARD_ALERT) + CardSize.BADGE_GAP : 0;
            inner = Math.max(inner, Math.min(room, text.width(second, TextRole.CARD_FOOTER) + alert + 1));
        }
        Box box = new Box(0, 0, around + inner, height);
        String alert = card.isOverdue(today) ? words.overdue() : "";
        double footerRoom = inner - (alert.isEmpty() ? 0 : text.width(alert, TextRole.CARD_ALERT) + CardSize.BADGE_GAP);
        return new CardPlan.Full(card.id(), box, card.kind(), card.side(), 1, words.letter(card.side()), List.of(name),
                text.line(second, TextRole.CARD_FOOTER, footerRoom), alert, "");
    }

    /// The day and the alert are kept whole; a long owner gives way to them.
    private CardPlan.Full filled(Card card, Box box, List<String> title, double room, String status, LocalDate today) {
        String alert = card.isOverdue(today) ? words.overdue() : "";
        double left = room - (alert.isEmpty() ? 0 : text.width(alert, TextRole.CARD_ALERT) + CardSize.BADGE_GAP);
        String day = day(card.due(), today);
        String tail = card.owner().isEmpty() || day.isEmpty() ? day : " · " + day;
        String owner = text.line(card.owner(), TextRole.CARD_FOOTER, left - text.width(tail, TextRole.CARD_FOOTER));
        String footer = text.line(owner + tail, TextRole.CARD_FOOTER, left + 1);
        String line = text.line(status, TextRole.CARD_FOOTER, CardSize.WIDTH - CardSize.LEFT - CardSize.RIGHT);
        return new CardPlan.Full(card.id(), box, card.kind(), card.side(), 1, words.letter(card.side()), title, footer, alert, line);
    }

    private String day(@Nullable LocalDate due, LocalDate today) {
        return due == null ? "" : words.day(due, today);
    }

    private String status(Card card) {
        return card.status() == Status.PLANNED && card.progress() == 0 ? "" : words.status(card.status(), card.progress());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
