package org.alignmentmatrix.model;

/// Every way in which a project file can be wrong or cannot be written, with the values that say so. The words for people are
/// made from it in one place, by a `switch` over these cases.
///
/// `where` is the place inside the file, such as `cards[3].due` or `checklist.SALES.T1`; it is empty for the whole file.
public sealed interface Problem {

    /// The file is not there any more.
    record Missing() implements Problem {
    }

    /// The path leads to a folder, a device or another thing that is not a file.
    record NotAFile() implements Problem {
    }

    /// The system does not let us read or write it.
    ///
    /// @param reason what the system said
    record NoAccess(String reason) implements Problem {
    }

    /// It could not be written for sure. What stood in the file before stands there still, unless the reason says otherwise.
    ///
    /// @param reason what the system said, or what was found when the written bytes were checked
    record NotWritten(String reason) implements Problem {
    }

    /// Another program wrote the file since it was last read or written here. It was left as that program wrote it.
    record ChangedOnDisk() implements Problem {
    }

    /// The file that was to be replaced was moved, renamed or deleted by another program.
    record Gone() implements Problem {
    }

    /// The disk has no room for it. What stood in the file before stands there still.
    ///
    /// @param needed bytes that were to be written
    record NoSpace(long needed) implements Problem {
    }

    /// A copy that the program made for safety is not what was written: the disk cut or changed it.
    ///
    /// @param found what it looks like instead
    record Damaged(String found) implements Problem {
    }

    /// The file is longer than any board can be.
    ///
    /// @param bytes its length
    /// @param limit the greatest length that is read
    record TooLarge(long bytes, long limit) implements Problem {
    }

    /// It is no board: an empty file, a picture, the JSON of another program.
    ///
    /// @param found what it looks like instead
    record Foreign(String found) implements Problem {
    }

    /// It begins like a board, but the JSON is broken.
    ///
    /// @param line from 1
    /// @param column from 1
    /// @param found what stands there, in the words of the JSON standard
    record Broken(int line, int column, String found) implements Problem {
    }

    /// It was written by a newer version of the program.
    ///
    /// @param found its format version
    /// @param newest the newest format version this program knows
    record NewerVersion(int found, int newest) implements Problem {
    }

    /// A name stands twice in one object, so nobody knows which of the two values counts.
    record DuplicateName(String where, String name, int line) implements Problem {
    }

    /// A value that every board has is not there.
    record MissingValue(String where) implements Problem {
    }

    /// A value is not what can stand there.
    ///
    /// @param found the value, shortened if it is long
    /// @param expected what can stand there
    record BadValue(String where, String found, String expected) implements Problem {
    }

    /// Two cards have one id.
    ///
    /// @param first where the first of them stands
    record DuplicateCard(String where, CardId id, String first) implements Problem {
    }
}
