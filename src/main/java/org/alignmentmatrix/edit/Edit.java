package org.alignmentmatrix.edit;

import java.time.Instant;
import org.alignmentmatrix.model.Board;

/// One act of a user: one step of undo.
public sealed interface Edit permits AddCards, RemoveCards, MoveCards, ReorderCards, StackCards, UnstackCards, SetField, AnswerQuestion,
        RenameBoard, FreezePlacement, StyleQuadrants, AddActions, ChangeAction, RemoveActions, AddGoal, ChangeGoal, RemoveGoal, SetWeights,
        SetScaleWords, AddOwnQuestion, ChangeOwnQuestion, RemoveOwnQuestion, NoteSign, WriteAgreement, Dismiss, TakeSnapshot,
        RenameSnapshot, RemoveSnapshot, TakeBoard, ImportCards, ImportAnswers {

    /// What the act is called in the menu.
    Caption caption();

    /// The board after the act.
    ///
    /// @param now when the act happened; goes into the cards it changes
    /// @return the very same board if the act changes nothing
    Board applyTo(Board board, Instant now);

    /// Whether this act goes on with an earlier one, so that undo takes back both at once: the next letter typed into the same
    /// field, the next nudge of the same cards.
    default boolean continues(Edit earlier) {
        return false;
    }
}
