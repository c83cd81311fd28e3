package org.alignmentmatrix.exchange.intake;

import java.util.List;
import org.alignmentmatrix.model.CardId;

/// What could not be taken from a table as it stands there. A cell that cannot be understood leaves what it is about alone; the other
/// cells of its row count all the same.
public sealed interface RowProblem {

    /// The row as people find it in the file, 1 for the first; the header counts.
    int row();

    /// A cell.
    ///
    /// @param column 0 for the first
    /// @param header the name of the column
    record Cell(int column, String header) {
    }

    /// What can stand in a cell.
    sealed interface Expected {

        /// One of these words.
        record OneOf(List<String> words) implements Expected {
            public OneOf {
                words = List.copyOf(words);
            }
        }

        /// Some of these words with blanks, commas or semicolons between them.
        record SomeOf(List<String> words) implements Expected {
            public SomeOf {
                words = List.copyOf(words);
            }
        }

        /// A day from 1900 to 2199.
        record Day() implements Expected {
        }

        /// A whole number from 0 on.
        record Whole(int max) implements Expected {
        }

        /// A number from 0 to 1.
        record Share() implements Expected {
        }

        /// Yes or no.
        record YesOrNo() implements Expected {
        }

        /// Any text, but not none.
        record SomeText() implements Expected {
        }

        /// At most so many characters (UTF-16 units).
        record Shorter(int limit) implements Expected {
        }

        /// At most so many words, each with at most so many characters.
        record FewerWords(int limit, int length) implements Expected {
        }

        /// The id of a card, such as `C-007`.
        record AnId() implements Expected {
        }
    }

    /// A row without a title that is about no card of the board: left out.
    record NoTitle(int row) implements RowProblem {
    }

    /// A cell that is not what can stand there: left alone.
    ///
    /// @param found shortened if it is long
    record Unreadable(int row, Cell cell, String found, Expected expected) implements RowProblem {
    }

    /// A day such as `03/04/26` that can be read in two ways, while nobody has said which: left alone.
    record AmbiguousDay(int row, Cell cell, String found) implements RowProblem {
    }

    /// A quadrant that nobody knows: the card stays where it is, a new one goes to the tray.
    ///
    /// @param known the quadrants as they can be written
    record UnknownQuadrant(int row, Cell cell, String found, List<String> known) implements RowProblem {
        public UnknownQuadrant {
            known = List.copyOf(known);
        }
    }

    /// Columns that name different places: the card stays where it is, a new one goes to the tray.
    ///
    /// @param said what they say
    record PlacesDisagree(int row, List<String> said) implements RowProblem {
        public PlacesDisagree {
            said = List.copyOf(said);
        }
    }

    /// An id that is on no card of the board: taken as a new card, which gets an id of its own.
    record UnknownId(int row, CardId id) implements RowProblem {
    }

    /// A second row for one card: left out.
    ///
    /// @param first the row that counts
    record DuplicateId(int row, CardId id, int first) implements RowProblem {
    }

    /// A row that would move a locked card: the card stays where it is.
    record Locked(int row, CardId id) implements RowProblem {
    }

    /// A row that would move a card on a board with a frozen placement: the card stays where it is, a new one goes to the tray.
    record Frozen(int row) implements RowProblem {
    }

    /// A title too long for a new card: cut, and the whole of it put into the notes.
    ///
    /// @param length how long it was (UTF-16 units)
    record TitleCut(int row, int length, int limit) implements RowProblem {
    }

    /// Notes that have no room for what the row would add to them: left as they are.
    ///
    /// @param length how long they would be (UTF-16 units)
    record NotesFull(int row, int length, int limit) implements RowProblem {
    }
}
