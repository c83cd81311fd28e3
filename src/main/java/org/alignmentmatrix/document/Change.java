package org.alignmentmatrix.document;

import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.model.Board;

/// What happened last to the open document, for those who say it in words or show where it happened.
public sealed interface Change {

    Board before();

    Board after();

    /// Another board was opened, or this one was made anew.
    record Opened(Board before, Board after) implements Change {
    }

    /// A user did something.
    record Performed(Edit edit, Board before, Board after) implements Change {
    }

    /// It was taken back.
    record Undone(Edit edit, Board before, Board after) implements Change {
    }

    /// It was done again.
    record Redone(Edit edit, Board before, Board after) implements Change {
    }
}
