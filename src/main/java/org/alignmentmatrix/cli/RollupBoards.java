package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.CsvFile;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.table.RollUp;
import org.alignmentmatrix.exchange.table.Table;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.FileSet;

/// A folder of boards that somebody wants as one set of tables.
///
/// @param folder of the boards
/// @param to of the tables
record RollupBoards(Path folder, Path to, TableWords tables) implements Work {

    @Override
    public int run(Surroundings around) {
        var found = new FoundBoards(around);
        found.add(folder);
        var boards = new ArrayList<RollUp.Filed>();
        for (Path file : found.files()) {
            Optional<Board> board = BoardSource.look(file, around);
            board.map(tables.people()::of).ifPresent(read -> boards.add(new RollUp.Filed(name(file), read)));
        }
        if (boards.isEmpty() || !isWritten(RollUp.of(boards, around.words().published().tables(), around.today()), around)) {
            return Exit.PROBLEM;
        }
        int left = found.files().size() - boards.size();
        around.complain("%d %s%s", boards.size(), boards.size() == 1 ? "board" : "boards",
                left == 0 ? "" : ", %d left out".formatted(left));
        return left == 0 && found.complete() ? Exit.FINE : Exit.PROBLEM;
    }

    /// The same on every system.
    private String name(Path file) {
        Path below = file.startsWith(folder) && !file.equals(folder) ? folder.relativize(file) : file;
        return OneLine.of(below.toString().replace('\\', '/'));
    }

    private boolean isWritten(List<Table<?>> all, Surroundings around) {
        Dialect dialect = tables.dialect(around.habits());
        Path at = to;
        try (FileSet files = FileSet.begin()) {
            files.makeFolder(to);
            for (Table<?> table : all) {
                CsvFile csv = CsvExport.of(table, dialect);
                at = to.resolve(csv.name());
                files.add(at, csv.bytes());
            }
            files.take(taken -> around.tell("%s", taken));
            return true;
        } catch (ProblemException e) {
            around.complain("%s", ProblemLine.of(at, e.problem()));
            return false;
        }
    }
}
