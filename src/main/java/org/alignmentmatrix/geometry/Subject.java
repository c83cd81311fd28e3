package org.alignmentmatrix.geometry;

import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.QuadrantStyles;

/// What a picture is of.
///
/// @param styles what the board calls its quadrants and how it colours them
/// @param emphasis which cards stand out
/// @param checklist the answers that gauges on cards follow
/// @param gauges what they show
/// @param gauged whether there are gauges at all: they tell what voices answered
public record Subject(Cards cards, QuadrantStyles styles, Emphasis emphasis, Checklist checklist, Gauges gauges, boolean gauged) {

    /// A board as it is, with nothing standing out.
    public static Subject of(Board board) {
        return new Subject(board.cards(), board.styles(), Emphasis.EVERYTHING, board.checklist(),
                Gauges.of(board.cards(), board.checklist()), true);
    }

    /// Cards on a matrix with the usual quadrants.
    public static Subject of(Cards cards) {
        return of(Board.EMPTY.withCards(cards));
    }

    public Subject with(Board board) {
        boolean sameGauges = !gauged || board.cards() == cards && board.checklist() == checklist;
        return new Subject(board.cards(), board.styles(), emphasis, board.checklist(),
                sameGauges ? gauges : Gauges.of(board.cards(), board.checklist()), gauged);
    }

    public Subject withEmphasis(Emphasis next) {
        return new Subject(cards, styles, next, checklist, gauges, gauged);
    }

    /// The same with gauges, or without any.
    public Subject withGauges(boolean shown) {
        return shown == gauged ? this
                : new Subject(cards, styles, emphasis, checklist, shown ? Gauges.of(cards, checklist) : Gauges.NONE, shown);
    }

    /// Whether a picture of the other would be the same. Told by identity where equality would have to look at every card; an answer
    /// that no card follows makes no other picture.
    public boolean looksLike(Subject other) {
        return cards == other.cards && emphasis == other.emphasis && styles.equals(other.styles) && gauges.equals(other.gauges);
    }
}
