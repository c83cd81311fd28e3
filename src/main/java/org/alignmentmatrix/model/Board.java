package org.alignmentmatrix.model;

import java.time.Instant;
import java.util.Collection;
import java.util.function.UnaryOperator;

/// The whole document: what a project file holds and what undo goes back to. Immutable.
///
/// @param title what people call the board, at most [#TITLE_LIMIT] characters, one line, empty if it has no name yet
/// @param frozen whether the placement is frozen: no card comes onto the matrix, leaves it or moves on it
/// @param styles what this board calls its quadrants and how they look
public record Board(String title, Cards cards, Checklist checklist, boolean frozen, QuadrantStyles styles) {

    /// The longest title in characters (UTF-16 units).
    public static final int TITLE_LIMIT = 200;

    /// A board with nothing on it.
    public static final Board EMPTY = new Board("", Cards.EMPTY, Checklist.EMPTY);

    /// @throws IllegalArgumentException if the title is too long or holds characters that [PlainText] does not allow
    public Board {
        PlainText.require("title", title, TITLE_LIMIT, false);
    }

    /// A board whose placement is not frozen and whose quadrants are as in the template.
    ///
    /// @throws IllegalArgumentException if the title is not allowed
    public Board(String title, Cards cards, Checklist checklist) {
        this(title, cards, checklist, false, QuadrantStyles.TEMPLATE);
    }

    public Board withTitle(String next) {
        return next.equals(title) ? this : new Board(next, cards, checklist, frozen, styles);
    }

    /// @return this very board if these are its cards already
    public Board withCards(Cards next) {
        return next == cards ? this : new Board(title, next, checklist, frozen, styles);
    }

    /// @return this very board if this is its checklist already
    public Board withChecklist(Checklist next) {
        return next == checklist ? this : new Board(title, cards, next, frozen, styles);
    }

    /// @return this very board if it is so already
    public Board withFrozen(boolean next) {
        return next == frozen ? this : new Board(title, cards, checklist, next, styles);
    }

    /// @return this very board if these are its styles already
    public Board withStyles(QuadrantStyles next) {
        return next == styles ? this : new Board(title, cards, checklist, frozen, next);
    }

    /// Changes cards and notes on each that became different when that was.
    ///
    /// @param ids cards that are not on the board are left out
    /// @return this very board if no card became different
    public Board changeCards(Collection<CardId> ids, Instant now, UnaryOperator<Card> change) {
        return withCards(cards.change(ids, noting(now, change)));
    }

    /// The same, and those that became different come to lie on top of the others.
    public Board changeAndRaiseCards(Collection<CardId> ids, Instant now, UnaryOperator<Card> change) {
        return withCards(cards.changeAndRaise(ids, noting(now, change)));
    }

    private static UnaryOperator<Card> noting(Instant now, UnaryOperator<Card> change) {
        return card -> {
            Card next = change.apply(card);
            return next.equals(card) ? card : next.withChanged(now);
        };
    }
}
