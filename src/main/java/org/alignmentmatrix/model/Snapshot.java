package org.alignmentmatrix.model;

import java.time.Instant;
import java.util.List;

/// One assessment, frozen: what was answered, seen and measured, and where the cards stood.
///
/// @param name what people call it, one line, never blank, at most [#NAME_LIMIT] characters
/// @param taken when
/// @param goals with the values they had then
/// @param standings of the cards on the matrix, in the order of their ids
public record Snapshot(SnapshotId id, String name, Instant taken, Checklist checklist, Signs signs, Goals goals,
                       List<Standing> standings) {

    /// The longest name in characters (UTF-16 units).
    public static final int NAME_LIMIT = 200;

    private static final FieldType.Text NAME = new FieldType.Text(NAME_LIMIT, false, true);

    /// @throws IllegalArgumentException if the name is not allowed, or the standings are not in the order of their ids or one is
    ///         there twice
    public Snapshot {
        requireName(name);
        standings = List.copyOf(standings);
        for (int i = 1; i < standings.size(); i++) {
            CardId before = standings.get(i - 1).card();
            if (before.compareTo(standings.get(i).card()) >= 0) {
                throw new IllegalArgumentException("%s must not stand behind %s".formatted(standings.get(i).card(), before));
            }
        }
    }

    /// @throws IllegalArgumentException if a snapshot cannot be called so
    public static void requireName(String name) {
        NAME.require("name", name);
    }

    /// The present state of a board.
    public static Snapshot of(Board board, SnapshotId id, String name, Instant taken) {
        List<Standing> standings = board.cards().stream()
                .sorted((a, b) -> a.id().compareTo(b.id()))
                .flatMap(card -> card.place().quadrantIfPlaced().map(quadrant -> new Standing(card.id(), card.title(), quadrant)).stream())
                .toList();
        return new Snapshot(id, name, taken, board.checklist(), board.signs(), board.goals(), standings);
    }

    public Snapshot withName(String next) {
        return new Snapshot(id, next, taken, checklist, signs, goals, standings);
    }
}
