package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardField;

/// Which column of a table means what, and how its days and ids are to be taken. It starts as a guess and can be changed.
///
/// @param table the table it is for, beginning with its header: lines above it, as some programs write them, are left out
/// @param origin which program the header belongs to
/// @param targets one for each column
/// @param days how days in figures are written
/// @param byId whether ids in the table are those of the cards on this board; if not, every row is new
public record Mapping(RawTable table, Origin origin, List<Target> targets, DayOrder days, boolean byId) {

    private static final int DAY = 6; // characters of the shortest day; a figure alone may be a number

    /// @throws IllegalArgumentException if there are not as many targets as columns
    public Mapping {
        targets = List.copyOf(targets);
        if (targets.size() != table.header().size()) {
            throw new IllegalArgumentException(
                    "There must be %d targets, but there are %d".formatted(table.header().size(), targets.size()));
        }
    }

    /// What the header and the cells suggest.
    public static Mapping guess(RawTable table, Board board, IntakeWords words) {
        return new Guess(board, words).of(table);
    }

    /// Whether the first line of a table looks like a header: it has a name that is known here, or the table is empty below it.
    public static boolean hasHeader(RawTable table, IntakeWords words) {
        var headers = new Headers(words);
        return table.rows().isEmpty() || HeaderRow.in(table, headers).header().stream().anyMatch(name -> headers.of(name).isPresent());
    }

    /// Whether what was read as the header is rather a row like the others: it has no name that is known here, and it is alone in its
    /// row, as in a list of titles, or one of its cells is a day.
    public static boolean beginsWithARow(RawTable table, IntakeWords words) {
        return !hasHeader(table, words) && (table.header().size() == 1 || table.header().stream().anyMatch(Mapping::isDay));
    }

    private static boolean isDay(String cell) {
        return cell.strip().length() >= DAY && switch (DayCell.of(cell)) {
            case DayCell.Sure _, DayCell.Telling _, DayCell.Either _ -> true;
            case DayCell.Empty _, DayCell.NoDay _ -> false;
        };
    }

    /// Whether rows can become cards: some column is the title or the id.
    public boolean isEnough() {
        return targets.stream().anyMatch(target -> target instanceof Target.Id
                || target instanceof Target.Field(var field) && field == CardField.TITLE);
    }

    /// Whether the header itself names the title or the id of cards, or belongs to a program that is known. If it does not, a title was
    /// at most guessed from the cells, and the header may be a row like the others.
    public boolean isNamed(IntakeWords words) {
        Headers headers = new Headers(words);
        return origin != Origin.UNKNOWN || table.header().stream().anyMatch(name -> headers.of(name)
                .filter(target -> target instanceof Target.Id || target instanceof Target.Field(var field) && field == CardField.TITLE)
                .isPresent());
    }

    /// Another meaning for a column. If only one column can have it, the one that had it goes to the notes.
    ///
    /// @param column 0 for the first
    public Mapping with(int column, Target target) {
        var next = new ArrayList<>(targets);
        if (!target.isShared()) {
            next.replaceAll(other -> other.equals(target) ? Target.TO_NOTES : other);
        }
        next.set(column, target);
        return new Mapping(table, origin, next, days, byId);
    }

    public Mapping withDays(DayOrder next) {
        return new Mapping(table, origin, targets, next, byId);
    }

    public Mapping withById(boolean next) {
        return new Mapping(table, origin, targets, days, next);
    }
}
