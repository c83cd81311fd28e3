package org.alignmentmatrix.geometry;

import java.util.ArrayList;
import java.util.List;

/// The way from one picture to another: cards and quadrants glide from where they were to where they are.
/// Cards that were not in the first picture are where they are from the beginning.
public final class Glide {

    private final Frame from;
    private final Frame to;

    public Glide(Frame from, Frame to) {
        this.from = from;
        this.to = to;
    }

    /// Whether anything has a way to go.
    public boolean moves() {
        boolean sameView = from.matrix().area().equals(to.matrix().area()) && from.scale() == to.scale();
        return sameView && (from.matrix().layout() != to.matrix().layout() || to.cards().stream()
                .anyMatch(card -> from.find(card.id()).filter(old -> !old.box().equals(card.box())).isPresent()));
    }

    /// @param share how much of the way has been gone, 0 to 1
    public Frame at(double share) {
        if (share >= 1) {
            return to;
        }
        var cards = new ArrayList<CardPlan>(to.cards().size());
        for (CardPlan card : to.cards()) {
            cards.add(from.find(card.id()).filter(old -> !old.box().equals(card.box()))
                    .map(old -> CardFitter.at(card, between(old.box(), card.box(), share))).orElse(card));
        }
        return new Frame(to.matrix(), to.scale(), quadrants(share), cards, new SpatialIndex(to.index().area(), cards));
    }

    private List<QuadrantPlan> quadrants(double share) {
        var quadrants = new ArrayList<QuadrantPlan>();
        for (int i = 0; i < to.quadrants().size(); i++) {
            QuadrantPlan plan = to.quadrants().get(i);
            quadrants.add(plan.withBox(between(from.quadrants().get(i).box(), plan.box(), share)));
        }
        return quadrants;
    }

    /// The size is that of the end, so that words keep their lines.
    private static Box between(Box from, Box to, double share) {
        double x = from.centre().x() + (to.centre().x() - from.centre().x()) * share;
        double y = from.centre().y() + (to.centre().y() - from.centre().y()) * share;
        return Box.centredOn(new Pixel(x, y), to.width(), to.height());
    }
}
