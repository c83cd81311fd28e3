package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.merge.Whose;
import org.alignmentmatrix.model.Board;

/// Two copies of a board that are to become one.
///
/// @param counts which side counts where both changed the same differently; empty if that is to be told instead
record MergeBoards(Path base, Path mine, Path theirs, Optional<Whose> counts, BoardTarget target) implements Work {

    @Override
    public int run(Surroundings around) {
        List<Optional<Board>> boards = List.of(BoardSource.change(base, around), BoardSource.change(mine, around),
                BoardSource.change(theirs, around));
        if (boards.stream().anyMatch(Optional::isEmpty)) {
            return Exit.PROBLEM;
        }
        Merge merge = Merge.of(boards.get(0).orElseThrow(), boards.get(1).orElseThrow(), boards.get(2).orElseThrow());
        int conflicts = merge.conflicts().size();
        around.words().conflicts(merge).forEach(line -> around.tell("%s", line));
        if (conflicts > 0 && counts.isEmpty()) {
            around.complain("%d to choose, so nothing was written; --ours or --theirs says which side counts", conflicts);
            return Exit.PROBLEM;
        }
        return write(merge, around);
    }

    private int write(Merge merge, Surroundings around) {
        Merge.Outcome outcome = merge.outcome(Collections.nCopies(merge.conflicts().size(), counts.orElse(Whose.MINE)));
        if (!target.write(outcome.board(), around)) {
            return Exit.PROBLEM;
        }
        around.complain("%d taken from %s without a question, %d chosen", merge.taken().size(), theirs, merge.conflicts().size());
        around.tell("%s", target.file());
        if (outcome.leftOut() > 0) {
            around.complain("%d things of %s found no room on the board", outcome.leftOut(), theirs);
            return Exit.PROBLEM;
        }
        return Exit.FINE;
    }
}
