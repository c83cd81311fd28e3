package org.alignmentmatrix.exchange.intake;

import org.alignmentmatrix.model.CardField;

/// What a column of a table means for cards.
public sealed interface Target {

    Target ID = new Id();
    Target KEY = new Key();
    Target BOARD = new BoardTitle();
    Target QUADRANT_NUMBER = new QuadrantNumber();
    Target QUADRANT_NAME = new QuadrantName();
    Target PLACE = new PlaceWord();
    Target X = new X();
    Target Y = new Y();
    Target FINISHED = new Finished();
    Target TO_NOTES = new ToNotes();
    Target IGNORED = new Ignored();

    /// A field of the card, read by its type.
    record Field(CardField<?> field) implements Target {
    }

    /// The id of a card of ours, such as `C-007`, in capitals or not.
    record Id() implements Target {
    }

    /// The id that another tool gave. It goes to the notes as a line of its own, and a card with that line is taken for the same
    /// when the table comes again.
    record Key() implements Target {
    }

    /// The title of the board that the row comes from.
    record BoardTitle() implements Target {
    }

    /// The number of a quadrant, 1 to 4, empty for none.
    record QuadrantNumber() implements Target {
    }

    /// The name of a quadrant, in the words of the board or the guide, empty for none.
    record QuadrantName() implements Target {
    }

    /// Whether it is on the matrix, in the tray or in the parking lot.
    record PlaceWord() implements Target {
    }

    /// The share of the quadrant's width, 0 to 1.
    record X() implements Target {
    }

    /// The share of the quadrant's height, 0 to 1.
    record Y() implements Target {
    }

    /// Says that the work is done: a yes, or the day on which it was finished.
    record Finished() implements Target {
    }

    /// Kept in the notes, each cell as a line with the name of its column.
    record ToNotes() implements Target {
    }

    /// Left out.
    record Ignored() implements Target {
    }

    /// Whether several columns may mean this; of the others only the first does.
    default boolean isShared() {
        return switch (this) {
            case Field(var field) -> field == CardField.TAGS || field == CardField.NOTES;
            case ToNotes _, Ignored _ -> true;
            case Id _, Key _, BoardTitle _, QuadrantNumber _, QuadrantName _, PlaceWord _, X _, Y _, Finished _ -> false;
        };
    }
}
