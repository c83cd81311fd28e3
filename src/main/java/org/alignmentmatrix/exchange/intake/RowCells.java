package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.exchange.csv.FormulaGuard;
import org.alignmentmatrix.exchange.incoming.RawTable;

/// The cells of a row that are really there, each with what it means.
record RowCells(int number, List<One> cells) {

    /// @param raw as it stands in the table
    /// @param text freed from its guard
    record One(Target target, RowProblem.Cell cell, String raw, String text) {
    }

    /// @param present how many cells the row has; what it has too few is no empty cell
    static RowCells of(Mapping mapping, RawTable.Row row, int present) {
        var cells = new ArrayList<One>();
        List<String> header = mapping.table().header();
        boolean ours = mapping.origin() == Origin.OURS;
        for (int i = 0; i < Math.min(present, header.size()); i++) {
            String raw = row.cells().get(i);
            cells.add(new One(mapping.targets().get(i), new RowProblem.Cell(i, header.get(i)), raw,
                    ours ? FormulaGuard.unguard(raw) : raw));
        }
        return new RowCells(row.number(), cells);
    }

    boolean isBlank() {
        return cells.stream().allMatch(one -> one.raw().isBlank());
    }

    Optional<One> first(Target target) {
        return cells.stream().filter(one -> one.target().equals(target)).findFirst();
    }

    List<One> all(Target target) {
        return cells.stream().filter(one -> one.target().equals(target)).toList();
    }

    List<One> fields() {
        return cells.stream().filter(one -> one.target() instanceof Target.Field).toList();
    }

    PlaceReading.Row place() {
        return new PlaceReading.Row(number, at(Target.QUADRANT_NUMBER), at(Target.QUADRANT_NAME), at(Target.PLACE),
                at(Target.X), at(Target.Y));
    }

    private Optional<PlaceReading.At> at(Target target) {
        return first(target).map(one -> new PlaceReading.At(one.cell(), one.text()));
    }
}
