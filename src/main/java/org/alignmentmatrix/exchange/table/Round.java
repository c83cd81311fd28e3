package org.alignmentmatrix.exchange.table;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Standing;

/// An assessment: a snapshot, or the board as it is.
///
/// @param name of the snapshot; `current` for the board as it is
/// @param id tells snapshots of one name apart; empty for the board as it is
/// @param date the day in UTC on which the snapshot was taken; that of the export for the board as it is
record Round(String name, String id, LocalDate date, Checklist checklist, List<Standing> standings) {

    private static final String CURRENT = "current";

    /// The snapshots, oldest first, then the board as it is.
    static Stream<Round> all(Board board, LocalDate date) {
        return Stream.concat(board.snapshots().all().stream().map(Round::of), Stream.of(current(board, date)));
    }

    private static Round of(Snapshot snapshot) {
        return new Round(snapshot.name(), snapshot.id().toString(), LocalDate.ofInstant(snapshot.taken(), ZoneOffset.UTC),
                snapshot.checklist(), snapshot.standings());
    }

    private static Round current(Board board, LocalDate date) {
        Snapshot now = Snapshot.of(board, new SnapshotId(1), CURRENT, Instant.EPOCH); // as if one were taken; its id and moment are not used
        return new Round(CURRENT, "", date, board.checklist(), now.standings());
    }
}
