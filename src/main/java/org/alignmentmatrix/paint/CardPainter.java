package org.alignmentmatrix.paint;

import java.util.function.Supplier;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.CardSize;
import org.alignmentmatrix.geometry.TextRole;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Side;

/// Paints single cards.
public final class CardPainter {

    /// How far the shadow of a resting card reaches beyond its box.
    public static final double SHADOW = 3;

    private static final double CORNER = 8;
    /// How much of a card that stands back is seen.
    private static final double FAINT = 0.32;

    private final Supplier<Palette> palette;
    private final Pen pen;

    CardPainter(Supplier<Palette> palette, Pen pen) {
        this.palette = palette;
        this.pen = pen;
    }

    public void paint(GraphicsContext surface, CardPlan card) {
        switch (card) {
            case CardPlan.Full full -> {
                restingShadow(surface, full);
                full(surface, full);
            }
            case CardPlan.Brief brief -> brief(surface, brief);
            case CardPlan.Dot dot -> badgeShape(surface, Pen.snapped(dot.box()), dot.side(), dot.kind());
            case CardPlan.Faint(var behind) -> {
                surface.setGlobalAlpha(FAINT);
                paint(surface, behind);
                surface.setGlobalAlpha(1);
            }
        }
    }

    /// Paints a card that hangs on the pointer, with a deeper shadow.
    public void paintLifted(GraphicsContext surface, CardPlan card) {
        double corner = corner(card);
        for (int ring = 8; ring >= 0; ring--) {
            surface.setFill(shadow(0.028));
            Box box = card.box().inset(-1.5 * ring).plus(0, 8);
            surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 2 * corner + 3 * ring, 2 * corner + 3 * ring);
        }
        switch (card) {
            case CardPlan.Full full -> full(surface, full);
            case CardPlan.Brief brief -> brief(surface, brief);
            case CardPlan.Dot dot -> badgeShape(surface, dot.box(), dot.side(), dot.kind());
            case CardPlan.Faint(var behind) -> paintLifted(surface, behind);
        }
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

    private void restingShadow(GraphicsContext surface, CardPlan card) {
        Box box = Pen.snapped(card.box());
        double corner = 2 * corner(card);
        surface.setFill(shadow(0.05));
        surface.fillRoundRect(box.x() - 1, box.y(), box.width() + 2, box.height() + 3, corner + 2, corner + 2);
        surface.setFill(shadow(0.09));
        surface.fillRoundRect(box.x(), box.y() + 1, box.width(), box.height() + 0.5, corner, corner);
    }

    private Color shadow(double opacity) {
        return palette().colour("shadow").deriveColor(0, 1, 1, opacity);
    }

    private void full(GraphicsContext surface, CardPlan.Full card) {
        Box box = Pen.snapped(card.box());
        if (card.kind() == CardKind.TEAM) {
            pill(surface, card, box);
        } else {
            initiative(surface, card, box);
        }
    }

    private void initiative(GraphicsContext surface, CardPlan.Full card, Box box) {
        double scale = card.scale();
        sheet(surface, box, card.side(), CORNER * scale, CardSize.EDGE * scale);
        double left = box.x() + CardSize.LEFT * scale;
        double line = TextRole.CARD_TITLE.lineHeight() * scale;
        double top = box.y() + CardSize.TOP * scale;
        for (int i = 0; i < card.title().size(); i++) {
            pen.write(surface, card.title().get(i), TextRole.CARD_TITLE, scale,
                    left, top + (i + 0.5) * line, palette().colour("text"), TextAlignment.LEFT);
        }
        double badge = CardSize.BADGE * scale;
        double footer = top + card.title().size() * line + CardSize.FOOTER_GAP * scale;
        badge(surface, new Box(left, footer, badge, badge), card.side(), card.letter(), scale);
        footer(surface, card, left + badge + CardSize.BADGE_GAP * scale, footer + badge / 2);
        if (!card.status().isEmpty()) {
            double middle = footer + badge + (CardSize.STATUS_GAP + TextRole.CARD_FOOTER.lineHeight() / 2) * scale;
            pen.write(surface, card.status(), TextRole.CARD_FOOTER, scale, left, middle, palette().colour("muted"), TextAlignment.LEFT);
        }
    }

    private void pill(GraphicsContext surface, CardPlan.Full card, Box box) {
        double scale = card.scale();
        double corner = box.height();
        Color side = palette().side(card.side());
        surface.setFill(teamFill(side));
        surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), corner, corner);
        surface.setStroke(side);
        outline(surface, box, corner, palette().measure("team-stroke"));
        double badge = CardSize.BADGE * scale;
        double middle = box.centre().y();
        badge(surface, new Box(box.x() + CardSize.PILL_LEFT * scale, middle - badge / 2, badge, badge), card.side(), card.letter(), scale);
        double left = box.x() + (CardSize.PILL_LEFT + CardSize.BADGE + CardSize.BADGE_GAP) * scale;
        boolean twoLines = !card.footer().isEmpty() || !card.alert().isEmpty();
        double up = twoLines ? 8 * scale : 0;
        pen.write(surface, card.title().getFirst(), TextRole.CARD_TITLE, scale,
                left, middle - up, palette().colour("text"), TextAlignment.LEFT);
        footer(surface, card, left, middle + 9 * scale);
    }

    private void footer(GraphicsContext surface, CardPlan.Full card, double left, double middle) {
        pen.write(surface, card.footer(), TextRole.CARD_FOOTER, card.scale(), left, middle, palette().colour("muted"), TextAlignment.LEFT);
        double gap = card.footer().isEmpty() ? 0 : CardSize.BADGE_GAP;
        double alert = left + (pen.width(card.footer(), TextRole.CARD_FOOTER) + gap) * card.scale();
        pen.write(surface, card.alert(), TextRole.CARD_ALERT, card.scale(), alert, middle, palette().colour("bad"), TextAlignment.LEFT);
    }

    /// A card's paper with its coloured edge and its outline.
    private void sheet(GraphicsContext surface, Box box, Side side, double corner, double edge) {
        double round = 2 * corner;
        double stroke = palette().measure("stroke");
        double half = stroke / 2;
        surface.setFill(palette().side(side));
        surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), round, round);
        surface.setFill(palette().colour("raised"));
        surface.fillRoundRect(box.x() + edge, box.y(), box.width() - edge, box.height(), round, round);
        surface.fillRect(box.x() + edge, box.y(), corner, box.height());
        surface.setStroke(palette().colour("line"));
        surface.setLineWidth(stroke);
        surface.strokeLine(box.x() + edge, box.y() + half, box.right() - corner, box.y() + half);
        surface.strokeLine(box.x() + edge, box.bottom() - half, box.right() - corner, box.bottom() - half);
        surface.strokeLine(box.right() - half, box.y() + corner, box.right() - half, box.bottom() - corner);
        surface.strokeArc(box.right() - round - half, box.y() + half, round, round, 0, 90, ArcType.OPEN);
        surface.strokeArc(box.right() - round - half, box.bottom() - round - half, round, round, 270, 90, ArcType.OPEN);
    }

    /// A line along the inside of a box, in the colour of the stroke.
    ///
    /// @param corner the diameter of the box's corners
    private static void outline(GraphicsContext surface, Box box, double corner, double stroke) {
        Box middle = box.inset(stroke / 2);
        double inner = Math.max(0, corner - stroke);
        surface.setLineWidth(stroke);
        surface.strokeRoundRect(middle.x(), middle.y(), middle.width(), middle.height(), inner, inner);
    }

    private Color teamFill(Color side) {
        return palette().colour("raised").interpolate(side, palette().measure("team-fill"));
    }

    private Palette palette() {
        return palette.get();
    }

    private void brief(GraphicsContext surface, CardPlan.Brief card) {
        Box box = Pen.snapped(card.box());
        Color side = palette().side(card.side());
        if (card.kind() == CardKind.TEAM) {
            surface.setFill(teamFill(side));
            surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.height(), box.height());
            surface.setStroke(side);
            outline(surface, box, box.height(), palette().measure("stroke"));
        } else {
            surface.setFill(side);
            surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), 6, 6);
            surface.setFill(palette().colour("raised"));
            surface.fillRect(box.x() + 4, box.y(), box.width() - 4, box.height());
            surface.setStroke(palette().colour("line"));
            outline(surface, box, 0, palette().measure("stroke"));
            surface.setFill(side);
            surface.fillRect(box.x(), box.y(), 4, box.height());
        }
        pen.write(surface, card.title(), TextRole.CARD_TITLE, card.scale(), box.x() + Math.max(8, box.height() / 3), box.centre().y(),
                palette().colour("text"), TextAlignment.LEFT);
    }

    private void badge(GraphicsContext surface, Box box, Side side, String letter, double scale) {
        badgeShape(surface, box, side, CardKind.INITIATIVE);
        pen.write(surface, letter, TextRole.BADGE, scale,
                box.centre().x(), box.centre().y(), palette().colour("on-side"), TextAlignment.CENTER);
    }

    /// A square for sales, a circle for marketing, a hexagon for both together; hollow for a team.
    private void badgeShape(GraphicsContext surface, Box box, Side side, CardKind kind) {
        surface.setFill(palette().side(side));
        shape(surface, box, side);
        if (kind == CardKind.TEAM) {
            surface.setFill(palette().colour("raised"));
            shape(surface, box.inset(box.width() / 4), side);
        }
    }

    private static void shape(GraphicsContext surface, Box box, Side side) {
        switch (side) {
            case SALES -> surface.fillRoundRect(box.x(), box.y(), box.width(), box.height(), box.width() / 3, box.width() / 3);
            case MARKETING -> surface.fillOval(box.x(), box.y(), box.width(), box.height());
            case JOINT -> {
                double quarter = box.width() / 4;
                double from = box.x() + quarter;
                double to = box.right() - quarter;
                double middle = box.centre().y();
                surface.fillPolygon(
                        new double[] {from, to, box.right(), to, from, box.x()},
                        new double[] {box.y(), box.y(), middle, box.bottom(), box.bottom(), middle}, 6);
            }
        }
    }
}
