package org.alignmentmatrix.paint;

import java.util.function.Supplier;
import javafx.scene.paint.Color;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;

/// Paints single cards.
public final class CardPainter {

    /// How far a resting card reaches beyond its box, with its shadow and with the cards below it in a stack.
    public static final double SHADOW = 10;

    private static final double CORNER = 8;
    /// How much of a card that stands back is hidden by its ground.
    private static final double FAINT = 0.68;

    private final Supplier<Palette> palette;
    private final Pen pen;
    private final MarkPainter marks;
    private final Dots dots;

    CardPainter(Supplier<Palette> palette, Pen pen) {
        this.palette = palette;
        this.pen = pen;
        this.marks = new MarkPainter(palette, pen);
        this.dots = new Dots(palette);
    }

    /// Paints a resting card.
    public void paint(Surface surface, CardPlan card) {
        pen.begin(surface);
        card(surface, card);
    }

    /// Paints one of many cards, after the pen has begun.
    void card(Surface surface, CardPlan card) {
        switch (card) {
            case CardPlan.Full full -> {
                restingShadow(surface, full);
                full(surface, full);
            }
            case CardPlan.Brief brief -> brief(surface, brief);
            case CardPlan.Dot dot -> dots.paint(surface, dot, grid());
            case CardPlan.Faint(var behind) -> paintFaint(surface, behind, palette().colour("canvas"));
        }
    }

    /// Paints a card that stands back.
    ///
    /// @param ground the colour it stands on
    void paintFaint(Surface surface, CardPlan card, Color ground) {
        if (card instanceof CardPlan.Dot dot) {
            surface.setGlobalAlpha(1 - FAINT);
            dots.paint(surface, dot, grid());
            surface.setGlobalAlpha(1);
            return;
        }
        card(surface, card);
        surface.setFill(ground.deriveColor(0, 1, 1, FAINT));
        Shapes.round(surface, grid().snap(card.box().inset(-SHADOW)), corner(card) + SHADOW, grid());
    }

    /// Paints a card that hangs on the pointer, with a deeper shadow and a little turned around its middle.
    ///
    /// @param degrees to the right
    public void paintLifted(Surface surface, CardPlan card, double degrees) {
        Pixel centre = card.box().centre();
        surface.save();
        surface.translate(centre.x(), centre.y());
        surface.rotate(degrees);
        surface.translate(-centre.x(), -centre.y());
        pen.turned();
        paintLifted(surface, card);
        pen.begin(surface);
        surface.restore();
    }

    private void paintLifted(Surface surface, CardPlan card) {
        double corner = corner(card);
        for (int ring = 8; ring >= 0; ring--) {
            surface.setFill(shadow(0.028));
            Box box = card.box().inset(-1.5 * ring).plus(0, 8);
            surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * corner + 3 * ring, 2 * corner + 3 * ring);
        }
        switch (card) {
            case CardPlan.Full full -> full(surface, full);
            case CardPlan.Brief brief -> brief(surface, brief);
            case CardPlan.Dot dot -> dots.paint(surface, dot, grid());
            case CardPlan.Faint(var behind) -> paintLifted(surface, behind);
        }
    }

    /// Paints how many cards hang on the pointer at the corner of one of them.
    public void paintCount(Surface surface, int count, Box card) {
        pen.begin(surface);
        marks.count(surface, count, card.right(), card.y());
    }

    /// The radius of a card's corners in logical pixels.
    public static double corner(CardPlan card) {
        return switch (card) {
            case CardPlan.Full full -> full.kind() == CardKind.TEAM ? full.box().height() / 2 : CORNER * full.scale();
            case CardPlan.Brief brief -> brief.kind() == CardKind.TEAM ? brief.box().height() / 2 : 4;
            case CardPlan.Dot _ -> 2;
            case CardPlan.Faint(var behind) -> corner(behind);
        };
    }

    private void restingShadow(Surface surface, CardPlan.Full card) {
        if (palette().colour("shadow").getOpacity() == 0) {
            return;
        }
        Box box = grid().snap(card.box());
        double corner = grid().snap(corner(card));
        double pixel = grid().line(1);
        surface.setFill(shadow(0.05)); // a little to all sides and more below: straight strips, because all cards have them
        surface.fillRect(box.x() - pixel, box.y() + corner, box.width() + 2 * pixel, box.height() - 2 * corner);
        surface.fillRect(box.x() + corner / 2, box.bottom() + pixel, box.width() - corner, 2 * pixel);
        surface.setFill(shadow(0.12));
        surface.fillRect(box.x() + corner / 2, box.bottom(), box.width() - corner, pixel);
    }

    private Color shadow(double opacity) {
        return palette().colour("shadow").deriveColor(0, 1, 1, opacity);
    }

    private void full(Surface surface, CardPlan.Full card) {
        Box box = grid().snap(card.box());
        if (card.kind() == CardKind.TEAM) {
            pill(surface, card, box);
        } else {
            initiative(surface, card, box);
        }
        marks.sides(surface, card.marks().facts(), box.right(), box.centre().y(), card.scale());
    }

    private void initiative(Surface surface, CardPlan.Full card, Box box) {
        double scale = card.scale();
        if (card.marks().isStack()) {
            marks.below(surface, card.marks(), box, CORNER * scale, CardSize.STACK_STEP * scale, palette().colour("raised"),
                    palette().colour("line"));
        }
        sheet(surface, box, card.side(), CORNER * scale, CardSize.EDGE * scale);
        double left = box.x() + CardSize.LEFT * scale;
        double line = TextRole.CARD_TITLE.lineHeight() * scale * card.titleScale();
        double top = box.y() + CardSize.TOP * scale;
        for (int i = 0; i < card.title().size(); i++) {
            pen.write(surface, card.title().get(i), TextRole.CARD_TITLE, scale * card.titleScale(),
                    left, top + (i + 0.5) * line, palette().colour("text"), TextAlignment.LEFT);
        }
        marks.corner(surface, card.marks(), box.right() - CardSize.RIGHT * scale, top + line / 2, scale);
        double badge = CardSize.BADGE * scale;
        double footer = top + card.title().size() * line + CardSize.FOOTER_GAP * scale;
        badge(surface, grid().snap(new Box(left, footer, badge, badge)), card.side(), card.letter(), scale);
        footer(surface, card, left + badge + CardSize.BADGE_GAP * scale, footer + badge / 2);
        if (!card.status().isEmpty()) {
            double middle = footer + badge + (CardSize.STATUS_GAP + TextRole.CARD_FOOTER.lineHeight() / 2) * scale;
            pen.write(surface, card.status(), TextRole.CARD_FOOTER, scale, left, middle, palette().colour("muted"), TextAlignment.LEFT);
        }
    }

    private void pill(Surface surface, CardPlan.Full card, Box box) {
        double scale = card.scale();
        Color side = palette().side(card.side());
        double corner = box.height() / 2;
        if (card.marks().isStack()) {
            marks.below(surface, card.marks(), box, corner, CardSize.STACK_STEP * scale, teamFill(side), side);
        }
        Shapes.roundWithLine(surface, box, corner, teamFill(side), side, grid().line(palette().measure("team-stroke")), grid());
        double badge = CardSize.BADGE * scale;
        double middle = box.centre().y();
        badge(surface, grid().snap(new Box(box.x() + CardSize.PILL_LEFT * scale, middle - badge / 2, badge, badge)), card.side(),
                card.letter(), scale);
        double left = box.x() + (CardSize.PILL_LEFT + CardSize.BADGE + CardSize.BADGE_GAP) * scale;
        boolean twoLines = !card.footer().isEmpty() || !card.alert().isEmpty() || card.marks().votes() > 0 || card.marks().hasGauge();
        double up = twoLines ? 8 * scale : 0;
        pen.write(surface, card.title().getFirst(), TextRole.CARD_TITLE, scale,
                left, middle - up, palette().colour("text"), TextAlignment.LEFT);
        marks.corner(surface, card.marks(), box.right() - CardSize.PILL_RIGHT * scale, middle - up, scale);
        footer(surface, card, left, middle + 9 * scale);
    }

    private void footer(Surface surface, CardPlan.Full card, double left, double middle) {
        double scale = card.scale();
        double at = left;
        pen.write(surface, card.footer(), TextRole.CARD_FOOTER, scale, at, middle, palette().colour("muted"), TextAlignment.LEFT);
        at += card.footer().isEmpty() ? 0 : (pen.width(card.footer(), TextRole.CARD_FOOTER) + CardSize.BADGE_GAP) * scale;
        pen.write(surface, card.alert(), TextRole.CARD_ALERT, scale, at, middle, palette().colour("bad"), TextAlignment.LEFT);
        at += card.alert().isEmpty() ? 0 : (pen.width(card.alert(), TextRole.CARD_ALERT) + CardSize.BADGE_GAP) * scale;
        if (card.marks().votes() > 0) {
            marks.votes(surface, card.marks().votes(), at, middle, scale);
            at += (pen.votesWidth(card.marks().votes()) + CardSize.BADGE_GAP) * scale;
        }
        if (card.marks().hasGauge()) {
            marks.gauge(surface, card.marks().apart(), at, middle, scale);
        }
    }

    /// A card's paper with its coloured edge and its outline.
    private void sheet(Surface surface, Box box, Side side, double corner, double edge) {
        PixelGrid grid = grid();
        double stroke = grid.line(palette().measure("stroke"));
        double from = grid.snap(box.x() + edge);
        surface.setFill(palette().side(side));
        Shapes.leftEnd(surface, box, corner, grid);
        surface.setFill(palette().colour("line"));
        Shapes.roundRight(surface, new Box(from, box.y(), box.right() - from, box.height()), corner, grid);
        surface.setFill(palette().colour("raised"));
        Shapes.roundRight(surface, new Box(from, box.y() + stroke, box.right() - stroke - from, box.height() - 2 * stroke), corner - stroke,
                grid);
    }

    private void brief(Surface surface, CardPlan.Brief card) {
        Box box = grid().snap(card.box());
        Color side = palette().side(card.side());
        double stroke = grid().line(palette().measure("stroke"));
        if (card.marks().isStack()) {
            marks.below(surface, card.marks(), box, card.kind() == CardKind.TEAM ? box.height() / 2 : 3, 2,
                    palette().colour("raised"), palette().colour("line"));
        }
        if (card.kind() == CardKind.TEAM) {
            Shapes.roundWithLine(surface, box, box.height() / 2, teamFill(side), side, stroke, grid());
        } else {
            surface.setFill(palette().colour("line"));
            surface.fillRect(box.x(), box.y(), box.width(), box.height());
            surface.setFill(palette().colour("raised"));
            surface.fillRect(box.x() + 4, box.y() + stroke, box.width() - 4 - stroke, box.height() - 2 * stroke);
            surface.setFill(side);
            surface.fillRect(box.x(), box.y(), 4, box.height());
        }
        double line = TextRole.CARD_TITLE.lineHeight() * card.scale();
        double left = box.x() + (card.kind() == CardKind.TEAM ? Math.max(8, box.height() / 3) : 9);
        double top = box.centre().y() - (card.title().size() - 1) * line / 2;
        for (int i = 0; i < card.title().size(); i++) {
            pen.write(surface, card.title().get(i), TextRole.CARD_TITLE, card.scale(), left, top + i * line,
                    palette().colour("text"), TextAlignment.LEFT);
        }
        marks.corner(surface, new CardPlan.Marks(card.marks().cards(), 0, false), box.right() - 6, box.centre().y(), card.scale());
    }

    private void badge(Surface surface, Box box, Side side, String letter, double scale) {
        surface.setFill(palette().side(side));
        Shapes.badge(surface, box, side);
        pen.write(surface, letter, TextRole.BADGE, scale,
                box.centre().x(), box.centre().y(), palette().colour("on-side"), TextAlignment.CENTER);
    }

    private Color teamFill(Color side) {
        return palette().colour("raised").interpolate(side, palette().measure("team-fill"));
    }

    private Palette palette() {
        return palette.get();
    }

    private PixelGrid grid() {
        return pen.grid();
    }
}
