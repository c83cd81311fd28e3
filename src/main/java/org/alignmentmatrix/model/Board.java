package org.alignmentmatrix.model;

import java.time.Instant;
import java.util.Collection;
import java.util.function.UnaryOperator;

/// The whole document: what a project file holds and what undo goes back to. Immutable.
///
/// @param title what people call the board, at most [#TITLE_LIMIT] characters, one line, empty if it has no name yet
/// @param frozen whether the placement is frozen: no card comes onto the matrix, leaves it or moves on it
/// @param styles what this board calls its quadrants and how they look
/// @param signs which signs of strong and weak alignment people see
/// @param agreement what both sides write about the points they must see alike
/// @param dismissals the contradictions that were looked at and set aside
/// @param snapshots the assessments so far, oldest first
/// @param unread what stands in the file beside all this and is not understood here; it goes back into the file
public record Board(String title, Cards cards, Checklist checklist, boolean frozen, QuadrantStyles styles, Signs signs, Actions actions,
                    Goals goals, AgreementSheet agreement, Dismissals dismissals, Snapshots snapshots, Unread unread) {

    /// The longest title in characters (UTF-16 units).
    public static final int TITLE_LIMIT = 200;

    /// A board with nothing on it.
    public static final Board EMPTY = new Board("", Cards.EMPTY, Checklist.EMPTY);

    /// @throws IllegalArgumentException if the title is too long or holds characters that [PlainText] does not allow
    public Board {
        PlainText.require("title", title, TITLE_LIMIT, false);
    }

    /// A board with cards and answers alone: nothing frozen, styled, seen, planned, agreed, set aside, kept or unread.
    ///
    /// @throws IllegalArgumentException if the title is not allowed
    public Board(String title, Cards cards, Checklist checklist) {
        this(title, cards, checklist, false, QuadrantStyles.TEMPLATE, Signs.NONE, Actions.NONE, Goals.NONE, AgreementSheet.EMPTY,
                Dismissals.NONE, Snapshots.NONE, Unread.NONE);
    }

    public Board withTitle(String next) {
        return next.equals(title) ? this
                : new Board(next, cards, checklist, frozen, styles, signs, actions, goals, agreement, dismissals, snapshots, unread);
    }

    /// @return this very board if these are its cards already
    public Board withCards(Cards next) {
        return next == cards ? this
                : new Board(title, next, checklist, frozen, styles, signs, actions, goals, agreement, dismissals, snapshots, unread);
    }

    /// @return this very board if this is its checklist already
    public Board withChecklist(Checklist next) {
        return next == checklist ? this
                : new Board(title, cards, next, frozen, styles, signs, actions, goals, agreement, dismissals, snapshots, unread);
    }

    /// @return this very board if it is so already
    public Board withFrozen(boolean next) {
        return next == frozen ? this
                : new Board(title, cards, checklist, next, styles, signs, actions, goals, agreement, dismissals, snapshots, unread);
    }

    /// @return this very board if these are its styles already
    public Board withStyles(QuadrantStyles next) {
        return next == styles ? this
                : new Board(title, cards, checklist, frozen, next, signs, actions, goals, agreement, dismissals, snapshots, unread);
    }

    /// @return this very board if these are its signs already
    public Board withSigns(Signs next) {
        return next == signs ? this
                : new Board(title, cards, checklist, frozen, styles, next, actions, goals, agreement, dismissals, snapshots, unread);
    }

    /// @return this very board if these are its actions already
    public Board withActions(Actions next) {
        return next == actions ? this
                : new Board(title, cards, checklist, frozen, styles, signs, next, goals, agreement, dismissals, snapshots, unread);
    }

    /// @return this very board if these are its goals already
    public Board withGoals(Goals next) {
        return next == goals ? this
                : new Board(title, cards, checklist, frozen, styles, signs, actions, next, agreement, dismissals, snapshots, unread);
    }

    /// @return this very board if this is its sheet already
    public Board withAgreement(AgreementSheet next) {
        return next == agreement ? this
                : new Board(title, cards, checklist, frozen, styles, signs, actions, goals, next, dismissals, snapshots, unread);
    }

    /// @return this very board if these are its dismissals already
    public Board withDismissals(Dismissals next) {
        return next == dismissals ? this
                : new Board(title, cards, checklist, frozen, styles, signs, actions, goals, agreement, next, snapshots, unread);
    }

    /// @return this very board if these are its snapshots already
    public Board withSnapshots(Snapshots next) {
        return next == snapshots ? this
                : new Board(title, cards, checklist, frozen, styles, signs, actions, goals, agreement, dismissals, next, unread);
    }

    /// @return this very board if these are its unread parts already
    public Board withUnread(Unread next) {
        return next == unread ? this
                : new Board(title, cards, checklist, frozen, styles, signs, actions, goals, agreement, dismissals, snapshots, next);
    }

    /// Whether the words of the scales must stay as they are: a snapshot holds answers that were given in them.
    public boolean holdsScaleWords() {
        return snapshots.all().stream().anyMatch(snapshot -> snapshot.checklist().holdsAnswers());
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
