package org.alignmentmatrix.exchange.intake;

import java.util.Collections;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.model.Board;

/// Finds out what a table is about by its header and its cells.
record Guess(Board board, IntakeWords words) {

    Mapping of(RawTable table) {
        return new Mapping(table, Origin.UNKNOWN, Collections.nCopies(table.header().size(), Target.TO_NOTES), DayOrder.ASK, true);
    }
}
