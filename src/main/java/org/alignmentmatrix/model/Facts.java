package org.alignmentmatrix.model;

/// What sales and what marketing say about a card, side by side. Every known misalignment is a pair that differs; in which quadrant
/// the card stands follows from none of it.
public record Facts(SideFacts sales, SideFacts marketing) {

    /// Nobody said anything.
    public static final Facts NONE = new Facts(SideFacts.NONE, SideFacts.NONE);

    public SideFacts of(Party party) {
        return switch (party) {
            case SALES -> sales;
            case MARKETING -> marketing;
        };
    }

    public Facts with(Party party, SideFacts next) {
        return switch (party) {
            case SALES -> new Facts(next, marketing);
            case MARKETING -> new Facts(sales, next);
        };
    }
}
