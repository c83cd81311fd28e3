package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Goals;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.Snapshots;

/// Puts another state of the same board in its place: one that was recovered, an earlier one, or one that others made.
public record TakeBoard(Board board, Reason reason) implements Edit {

    /// Where the other state comes from.
    public enum Reason {

        /// From the recovery journal, after a crash.
        RECOVERED(false),

        /// From the backups. Numbers that were used since then stay used.
        EARLIER_VERSION(true),

        /// From the file, which another program changed while nothing was unsaved here.
        RELOADED(false),

        /// From the file, in place of what is unsaved here.
        THEIRS(false),

        /// What two copies became together. Numbers that either of them used stay used.
        MERGED(true);

        private final boolean keepsNumbers;

        Reason(boolean keepsNumbers) {
            this.keepsNumbers = keepsNumbers;
        }
    }

    @Override
    public Caption caption() {
        return Caption.of("edit.take." + reason);
    }

    @Override
    public Board applyTo(Board present, Instant now) {
        Board next = reason.keepsNumbers ? withNumbersOf(present) : board;
        return next.equals(present) ? present : next;
    }

    /// The same state whose next numbers are not below those of another one.
    private Board withNumbersOf(Board other) {
        OwnQuestions own = board.checklist().own();
        return board.withCards(numbered(board.cards(), other.cards().nextNumber()))
                .withChecklist(board.checklist().withOwn(
                        new OwnQuestions(own.all(), own.answers(), Math.max(own.nextNumber(), other.checklist().own().nextNumber()))))
                .withActions(new Actions(board.actions().all(), Math.max(board.actions().nextNumber(), other.actions().nextNumber())))
                .withGoals(new Goals(board.goals().all(), Math.max(board.goals().nextNumber(), other.goals().nextNumber())))
                .withSnapshots(new Snapshots(board.snapshots().all(),
                        Math.max(board.snapshots().nextNumber(), other.snapshots().nextNumber())));
    }

    private static Cards numbered(Cards cards, int next) {
        return next <= cards.nextNumber() ? cards : Cards.of(cards.stream().toList(), next);
    }
}
