package org.alignmentmatrix.json;

import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// Turns boards into the bytes of a project file and back.
///
/// The file is JSON in UTF-8 without a byte order mark, indented, with line feeds:
/// ```
/// {
///   "format": "alignment-matrix",
///   "version": 3,
///   "title": "Spring",
///   "nextCard": 2,
///   "cards": [
///     {
///       "id": "C-001",
///       "kind": "INITIATIVE",
///       "side": "JOINT",
///       "title": "Webinar",
///       "place": { "quadrant": "ALIGNED_COORDINATED", "u": 0.5, "v": 0.25 },
///       "created": "2026-03-01T09:00:00Z"
///     }
///   ],
///   "checklist": {
///     "SALES": {
///       "T1": { "rating": 3, "comment": "Two hours a week" },
///       "T2": { "rating": "NOT_APPLICABLE" }
///     }
///   },
///   "signs": { "G1": true, "W1": 7 },
///   "nextAction": 2,
///   "actions": [
///     {
///       "id": "A-001",
///       "title": "Agree on what sales-ready means",
///       "from": { "gap": "F2" },
///       "created": "2026-03-01T09:00:00Z"
///     }
///   ]
/// }
/// ```
/// A card leaves out what is as on a new card, and `changed` if it never was. Cards stand in paint order. The board leaves out what
/// there is none of: styles, signs, actions, goals, the agreement sheet, what was set aside and snapshots; the checklist leaves out
/// equal weights, the words of the guide and questions of its own if there never were any. Whoever made something may point at what
/// is gone by now, such as the card or the question in `from`.
public final class ProjectCodec {

    /// The longest project file that is read, in bytes: 64 MB.
    public static final int SIZE_LIMIT = 64 * 1024 * 1024;

    private ProjectCodec() {
    }

    /// The bytes of a board's project file, in the newest format. Equal boards give equal bytes whatever the default locale,
    /// time zone and line separator are.
    ///
    /// A board that is far larger than people make them can give more than [#SIZE_LIMIT] bytes, which [#decode] refuses.
    public static byte[] encode(Board board) {
        return BoardWriter.write(board);
    }

    /// The version of the form that [#encode] writes, from 1.
    public static int newestVersion() {
        return Migrations.ALL.newest();
    }

    /// The board in a project file, see [#read].
    ///
    /// @throws ProblemException if the bytes are not a valid project file; its problem is the first one found
    public static Board decode(byte[] bytes) throws ProblemException {
        return read(bytes).board();
    }

    /// The board in a project file and the version it was written in. A byte order mark at the beginning is passed over.
    ///
    /// @throws ProblemException if the bytes are not a valid project file; its problem is the first one found
    public static Decoded read(byte[] bytes) throws ProblemException {
        if (bytes.length > SIZE_LIMIT) {
            throw new ProblemException(new Problem.TooLarge(bytes.length, SIZE_LIMIT));
        }
        Json.Members project = JsonReader.read(ProjectText.of(bytes));
        int version = Migrations.ALL.version(project);
        try {
            return new Decoded(BoardReader.read(Migrations.ALL.upgrade(project)), version);
        } catch (ProblemException e) {
            int newest = Migrations.ALL.newest();
            throw version > newest ? new ProblemException(new Problem.NewerVersion(version, newest), e) : e;
        }
    }

    /// Whether [#decode] makes this very board of bytes that [#encode] made of it. It takes less memory than reading a file does.
    ///
    /// @throws ProblemException if they are not a valid project file
    public static boolean isReadAs(Board board, byte[] bytes) throws ProblemException {
        Board written = asWritten(board);
        return written.unread().isEmpty() && ReadBack.gives(bytes, written) || decode(bytes).equals(written);
    }

    /// A board as its file tells it: without the unread parts of what is no longer there. Reading what [#encode] made of a board gives
    /// a board equal to this one.
    ///
    /// @return this very board if there are no such parts
    public static Board asWritten(Board board) {
        return board.withUnread(UnreadPlaces.written(board));
    }
}
