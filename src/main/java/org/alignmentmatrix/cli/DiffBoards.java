package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.Differences;
import org.alignmentmatrix.model.Board;

/// Two boards whose differences somebody wants to know.
record DiffBoards(Path before, Path after) implements Work {

    private static final int DIFFERENT = 1;
    private static final int TROUBLE = 2; // the numbers of diff(1), which scripts know

    @Override
    public int run(Surroundings around) {
        Optional<Board> was = BoardSource.look(before, around);
        Optional<Board> is = BoardSource.look(after, around);
        if (was.isEmpty() || is.isEmpty()) {
            return TROUBLE;
        }
        List<Difference> differences = Differences.between(was.get(), is.get());
        around.words().differences(was.get(), is.get(), differences).forEach(line -> around.tell("%s", line));
        return differences.isEmpty() ? Exit.FINE : DIFFERENT;
    }
}
