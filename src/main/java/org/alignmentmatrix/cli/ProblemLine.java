package org.alignmentmatrix.cli;

import java.nio.file.Path;
import org.alignmentmatrix.model.Problem;

/// A problem on one line, for people and for programs that look for one: `FILE: PLACE: FOUND: expected EXPECTED`. English in every
/// language.
///
/// @param where the place in the file; `file` for the whole of it
/// @param found what is wrong there
/// @param expected what would be right
record ProblemLine(Path file, String where, String found, String expected) {

    private static final String WHOLE = "file";

    static ProblemLine of(Path file, Problem problem) {
        return of(file, problem, "a board");
    }

    /// @param kind what the file should be
    static ProblemLine of(Path file, Problem problem, String kind) {
        return switch (problem) {
            case Problem.Missing _, Problem.Gone _ -> whole(file, "not there", kind);
            case Problem.NotAFile _ -> whole(file, "a folder or a device", "a file");
            case Problem.NoAccess(String reason) -> whole(file, reason, "access to it");
            case Problem.NotWritten(String reason) -> whole(file, "not written, " + reason, "a disk that can be written");
            case Problem.ChangedOnDisk _ -> whole(file, "written by another program meanwhile", "a file that nobody else writes");
            case Problem.NoSpace(long needed) -> whole(file, "no room on the disk", needed + " bytes");
            case Problem.Damaged(String found) -> whole(file, found, "what was written");
            case Problem.TooLarge(long bytes, long limit) -> whole(file, bytes + " bytes", "at most " + limit);
            case Problem.Foreign(String found) -> whole(file, found, kind);
            case Problem.Broken(int line, int column, String found) ->
                new ProblemLine(file, "line %d, column %d".formatted(line, column), found, "JSON");
            case Problem.NewerVersion(int found, int newest) -> new ProblemLine(file, "version", Integer.toString(found),
                    "at most %d, by this version of the program".formatted(newest));
            case Problem.DuplicateName(String where, String name, int line) ->
                new ProblemLine(file, place(where) + ", line " + line, "“%s” twice".formatted(name), "each name once");
            case Problem.MissingValue(String where) -> new ProblemLine(file, place(where), "nothing", "a value");
            case Problem.BadValue(String where, String found, String expected) -> new ProblemLine(file, place(where), found, expected);
            case Problem.DuplicateCard(String where, var id, String first) ->
                new ProblemLine(file, place(where), "%s, which is the id of %s".formatted(id, first), "an id of its own");
        };
    }

    private static ProblemLine whole(Path file, String found, String expected) {
        return new ProblemLine(file, WHOLE, found, expected);
    }

    private static String place(String where) {
        return where.isEmpty() ? WHOLE : where;
    }

    @Override
    public String toString() {
        return OneLine.of("%s: %s: %s: expected %s".formatted(file, where, found, expected));
    }
}
