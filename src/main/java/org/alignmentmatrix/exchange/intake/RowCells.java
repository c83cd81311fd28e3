package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import org.alignmentmatrix.exchange.csv.FormulaGuard;
import org.alignmentmatrix.exchange.incoming.RawTable;

/// The cells of a row that are really there, each with what it means.
record RowCells(int number, List<One> cells) {

    /// @param raw as it stands in the table
    /// @param text freed from its guard
    record One(Target target, RowProblem.Cell cell, String raw, String text) {
    }

    /// @param absent the columns whose cell is not there, or holds nothing that could be read; that is no empty cell
    static RowCells of(Mapping mapping, RawTable.Row row, IntPredicate absent) {
        var cells = new ArrayList<One>();
        List<String> header = mapping.table().header();
        boolean guarded = isGuarded(mapping);
        for (int i = 0; i < header.size(); i++) {
            if (!absent.test(i)) {
                String raw = row.cells().get(i);
                cells.add(new One(mapping.targets().get(i), new RowProblem.Cell(i, header.get(i)), raw,
                        guarded ? FormulaGuard.unguard(raw) : raw));
            }
        }
        return new RowCells(row.number(), cells);
    }

    /// Whether an apostrophe before what looks like a formula was put there by us. Other programs mean theirs.
    private static boolean isGuarded(Mapping mapping) {
        return switch (mapping.table().form()) {
            case TEXT -> mapping.origin() == Origin.OURS;
            case WORKBOOK -> false;
            case CLIPBOARD -> true;
        };
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
