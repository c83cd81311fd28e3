package org.alignmentmatrix.model;

/// What alignment can be measured by, with the wanted direction and the time at which a change shows.
public enum Kpi {
    REVENUE_GROWTH(Direction.UP, Timing.LATE),
    REVENUE_FROM_MARKETING(Direction.UP, Timing.LATE),
    REVENUE_LOST(Direction.DOWN, Timing.LATE),
    PROFIT(Direction.UP, Timing.LATE),
    MARKET_SHARE(Direction.UP, Timing.LATE),
    RETENTION(Direction.UP, Timing.LATE),
    CHURN(Direction.DOWN, Timing.LATE),
    LIFETIME_VALUE(Direction.UP, Timing.LATE),
    ACQUISITION_COST(Direction.DOWN, Timing.LATE),
    LEAD_CONVERSION(Direction.UP, Timing.MIDDLE),
    LEAD_VOLUME(Direction.UP, Timing.EARLY),
    LEAD_QUALITY(Direction.UP, Timing.EARLY),
    FOLLOW_UP(Direction.UP, Timing.EARLY),
    WIN_RATE(Direction.UP, Timing.LATE),
    SMOOTH_SALES_CYCLE(Direction.UP, Timing.MIDDLE),
    MARKETING_ROI(Direction.OPEN, Timing.MIDDLE),
    EFFICIENCY(Direction.UP, Timing.MIDDLE),
    SATISFACTION_AND_TRUST(Direction.UP, Timing.MIDDLE),
    REPUTATION(Direction.UP, Timing.LATE),
    MORALE(Direction.UP, Timing.EARLY),
    MARKETING_TURNOVER(Direction.DOWN, Timing.MIDDLE),
    SLAS_KEPT(Direction.UP, Timing.EARLY),
    MESSAGE_CONSISTENCY(Direction.UP, Timing.EARLY);

    /// Which way a measure should go.
    public enum Direction {
        UP,
        DOWN,
        /// No way of its own: being able to measure it at all is the point.
        OPEN
    }

    /// When a change in alignment shows in a measure.
    public enum Timing {
        EARLY,
        MIDDLE,
        LATE
    }

    private final Direction direction;
    private final Timing timing;

    Kpi(Direction direction, Timing timing) {
        this.direction = direction;
        this.timing = timing;
    }

    public Direction direction() {
        return direction;
    }

    public Timing timing() {
        return timing;
    }

    /// Whether it misleads when it is the only measure; it then needs another beside it.
    public boolean neverAlone() {
        return this == LEAD_VOLUME;
    }
}
