package org.alignmentmatrix.faults;

import java.util.Arrays;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;

/// Any bytes as a project file: a clear problem, or a board that comes back from its own bytes.
public final class ProjectReaderFuzz {

    private ProjectReaderFuzz() {
    }

    /// Jazzer calls it with one input after the other.
    public static void fuzzerTestOneInput(byte[] input) {
        try {
            comesBack(ProjectCodec.decode(input));
        } catch (ProblemException e) {
            if (e.problem().toString().isEmpty()) {
                throw new AssertionError("a problem that says nothing", e);
            }
        }
    }

    private static void comesBack(Board board) {
        byte[] bytes = ProjectCodec.encode(board);
        try {
            Board again = ProjectCodec.decode(bytes);
            if (!again.equals(board)) {
                throw new AssertionError("another board came back:\n" + board + "\n" + again);
            }
            if (!Arrays.equals(bytes, ProjectCodec.encode(again))) {
                throw new AssertionError("equal boards gave other bytes: " + board);
            }
        } catch (ProblemException e) {
            throw new AssertionError("what was written cannot be read: " + e.problem(), e);
        }
    }
}
