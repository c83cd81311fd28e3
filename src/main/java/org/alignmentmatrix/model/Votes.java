package org.alignmentmatrix.model;

/// How many votes each side gave: to a card at most [#MAX], to all cards of a stack together more.
///
/// @param sales 0 or more
/// @param marketing 0 or more
public record Votes(int sales, int marketing) {

    /// The most votes that one card can have from one side.
    public static final int MAX = 999;

    /// Nobody voted.
    public static final Votes NONE = new Votes(0, 0);

    /// @throws IllegalArgumentException if a number is negative
    public Votes {
        if (sales < 0 || marketing < 0) {
            throw new IllegalArgumentException("Votes must not be negative, but are %d and %d".formatted(sales, marketing));
        }
    }

    /// Those of both sides together.
    public int sum() {
        return sales + marketing;
    }

    public Votes plus(Votes other) {
        return new Votes(sales + other.sales, marketing + other.marketing);
    }

    /// @param next 0 to [#MAX]
    /// @throws IllegalArgumentException if no card can have so many
    public Votes withSales(int next) {
        CardField.VOTES_SALES.require(next);
        return new Votes(next, marketing);
    }

    /// @param next 0 to [#MAX]
    /// @throws IllegalArgumentException if no card can have so many
    public Votes withMarketing(int next) {
        CardField.VOTES_MARKETING.require(next);
        return new Votes(sales, next);
    }
}
