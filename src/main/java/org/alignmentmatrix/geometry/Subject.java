package org.alignmentmatrix.geometry;

import java.util.Set;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.QuadrantStyles;

/// What a picture is of.
///
/// @param styles what the board calls its quadrants and how it colours them
/// @param emphasis which cards stand out
/// @param ghosts cards that stand back, because they hang on the pointer
public record Subject(Cards cards, QuadrantStyles styles, Emphasis emphasis, Set<CardId> ghosts) {

    public Subject {
        ghosts = Set.copyOf(ghosts);
    }

    /// A board as it is, with nothing standing out.
    public static Subject of(Board board) {
        return new Subject(board.cards(), board.styles(), Emphasis.EVERYTHING, Set.of());
    }

    /// Cards on a matrix with the usual quadrants.
    public static Subject of(Cards cards) {
        return of(Board.EMPTY.withCards(cards));
    }

    public Subject with(Board board) {
        return new Subject(board.cards(), board.styles(), emphasis, ghosts);
    }

    public Subject withEmphasis(Emphasis next) {
        return new Subject(cards, styles, next, ghosts);
    }

    public Subject withGhosts(Set<CardId> next) {
        return new Subject(cards, styles, emphasis, next);
    }

    /// Whether a picture of the other would be the same. Told by identity where equality would have to look at every card.
    public boolean looksLike(Subject other) {
        return cards == other.cards && styles.equals(other.styles) && emphasis.equals(other.emphasis) && ghosts.equals(other.ghosts);
    }

    boolean isFaint(CardId id) {
        return emphasis.isDim(id) || ghosts.contains(id);
    }
}
