package org.alignmentmatrix.geometry;

/// The measures of a card at scale 1, in logical pixels. Painter and planner share them.
public final class CardSize {

    /// Of an initiative of medium size.
    public static final double WIDTH = 188;
    /// The coloured edge of an initiative.
    public static final double EDGE = 5;
    /// From the left side of an initiative to its text.
    public static final double LEFT = 15;
    public static final double RIGHT = 11;
    public static final double TOP = 9;
    public static final double BOTTOM = 9;
    /// Of the side's badge, in both directions.
    public static final double BADGE = 18;
    /// From the badge to the words beside it.
    public static final double BADGE_GAP = 8;
    /// From the title to the badge below it.
    public static final double FOOTER_GAP = 7;
    public static final double STATUS_GAP = 3;

    /// Of a team, from its left side to its badge and from its name to its right side.
    public static final double PILL_LEFT = 10;
    public static final double PILL_RIGHT = 16;
    public static final double PILL_HEIGHT = 36;
    /// Of a team that has an owner, a day or a status to tell.
    public static final double PILL_HEIGHT_WITH_FOOTER = 46;

    /// From one dot of a vote to the next, and the most that are drawn one by one.
    public static final double VOTE = 8;
    public static final int MOST_DOTS = 4;
    /// The width of the gauge of a gap, and its parts: from one to the next, and their number.
    public static final double GAUGE = 30;
    public static final double GAUGE_STEP = 8;
    public static final int GAUGE_STEPS = 4;
    /// What the mark of a lock or of a stack takes from the width of a title.
    public static final double MARK = 18;
    /// How far each of the two lower cards of a stack is seen below the one above it.
    public static final double STACK_STEP = 4;

    /// No card is wider or higher than this.
    static final double MAX_WIDTH = 300;
    static final double MAX_HEIGHT = 180;
    /// Of a card that shows only the beginning of its title.
    static final double BRIEF_HEIGHT = 72;
    /// The smallest badge of a card that is nothing but a badge.
    static final double SMALLEST_DOT = 5;

    private CardSize() {
    }
}
