package org.alignmentmatrix.exchange.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.alignmentmatrix.exchange.csv.FormulaGuard;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.FieldType;

/// Finds out what a table is about by its header, and by its cells where the header is not enough.
final class Guess {

    private static final Target TITLE = new Target.Field(CardField.TITLE);
    private static final Target OWNER = new Target.Field(CardField.OWNER);
    private static final Target STATUS = new Target.Field(CardField.STATUS);
    private static final Target SIDE = new Target.Field(CardField.SIDE);
    private static final int LOOKED_AT = 1_000; // rows; a habit shows much earlier

    private final Board board;
    private final Headers headers;
    private final Vocabulary vocabulary;

    Guess(Board board, IntakeWords words) {
        this.board = board;
        this.headers = new Headers(words);
        this.vocabulary = new Vocabulary(board, words);
    }

    Mapping of(RawTable raw) {
        RawTable table = HeaderRow.in(raw, headers);
        Optional<Tool> tool = Tool.of(table.header());
        var targets = new ArrayList<Target>();
        for (int i = 0; i < table.header().size(); i++) {
            String header = table.header().get(i);
            List<String> cells = cells(table, i);
            targets.add(tool.map(known -> fitting(known.target(header, headers), cells, known.origin()))
                    .orElseGet(() -> fitting(headers.of(header).orElse(Target.TO_NOTES), cells, Origin.UNKNOWN)));
        }
        withoutDoubles(targets);
        withoutEmptyOwners(table, targets);
        Origin origin = tool.map(Tool::origin).orElse(Origin.UNKNOWN);
        if (origin == Origin.UNKNOWN && !targets.contains(TITLE) && !targets.contains(Target.ID)) {
            mainColumn(table, targets).ifPresent(column -> targets.set(column, TITLE));
        }
        return new Mapping(table, origin, targets, DayOrder.ASK, isAboutThisBoard(table, targets));
    }

    private static List<String> cells(RawTable table, int column) {
        return table.rows().stream().limit(LOOKED_AT).map(row -> row.cells().get(column))
                .filter(cell -> !cell.isBlank()).distinct().toList();
    }

    /// The meaning that the name of a column suggests, unless its cells say otherwise: a list called *Status* may hold anything, and a
    /// column without a known name may hold nothing but quadrants.
    private Target fitting(Target named, List<String> cells, Origin origin) {
        if (origin == Origin.OURS) {
            return named;
        }
        return switch (named) {
            case Target.Field(var field) when field.type() instanceof FieldType.Choice<?> || field.type() instanceof FieldType.Percent ->
                cells.isEmpty() || some(cells, cell -> reads(field, cell)) ? named : byCells(cells);
            case Target.Id _ -> some(cells, cell -> Identity.id(cell).isPresent()) ? named : cells.isEmpty() ? named : Target.KEY;
            case Target.Finished _ -> cells.isEmpty() || some(cells, Guess::finishes) ? named : byCells(cells);
            case Target.X _, Target.Y _, Target.PlaceWord _, Target.BoardTitle _ -> origin == Origin.UNKNOWN ? named : Target.TO_NOTES;
            case Target.QuadrantName _, Target.QuadrantNumber _ ->
                cells.isEmpty() || some(cells, cell -> !vocabulary.quadrants(cell).isEmpty()) ? named : Target.TO_NOTES;
            case Target.ToNotes _ -> origin == Origin.UNKNOWN || origin == Origin.PRIORITY_MATRIX ? byCells(cells) : named;
            case Target.Field _, Target.Key _, Target.Ignored _ -> named;
        };
    }

    /// What a column is by its cells alone: only where all of them agree.
    private Target byCells(List<String> cells) {
        if (cells.isEmpty() || cells.stream().allMatch(cell -> cell.strip().length() < 3)) {
            return Target.TO_NOTES; // a few figures or letters can mean anything
        }
        if (cells.stream().noneMatch(cell -> vocabulary.quadrants(cell).isEmpty())) {
            return Target.QUADRANT_NAME;
        }
        if (cells.size() > 1 && cells.stream().allMatch(cell -> reads(CardField.STATUS, cell))) {
            return STATUS;
        }
        return cells.size() > 1 && cells.stream().allMatch(cell -> reads(CardField.SIDE, cell)) ? SIDE : Target.TO_NOTES;
    }

    private boolean reads(CardField<?> field, String cell) {
        return new FieldReading(vocabulary, DayOrder.DAY_FIRST, false).read(field.type(), cell) instanceof Read.Value<?>;
    }

    private static boolean finishes(String cell) {
        return Vocabulary.flag(cell).isPresent() || DayCell.of(cell) instanceof DayCell.Sure || DayCell.of(cell) instanceof DayCell.Telling
                || DayCell.of(cell) instanceof DayCell.Either;
    }

    private static boolean some(List<String> cells, Predicate<String> fits) {
        return cells.stream().anyMatch(fits);
    }

    /// Of several columns with one meaning the first keeps it.
    private static void withoutDoubles(List<Target> targets) {
        var seen = new HashSet<Target>();
        targets.replaceAll(target -> target.isShared() || seen.add(target) ? target : Target.TO_NOTES);
    }

    /// A table can be exported without names. When it comes back, its empty column says nothing about who owns the cards.
    private void withoutEmptyOwners(RawTable table, List<Target> targets) {
        int owners = targets.indexOf(OWNER);
        int ids = targets.indexOf(Target.ID);
        boolean several = owners >= 0 && ids >= 0 && table.rows().stream().flatMap(row -> Identity.id(row.cells().get(ids)).stream())
                .flatMap(id -> board.cards().find(id).stream()).filter(card -> !card.owner().isEmpty()).distinct().limit(2).count() > 1;
        if (several && table.rows().stream().allMatch(row -> row.cells().get(owners).isBlank())) {
            targets.set(owners, Target.IGNORED);
        }
    }

    /// The first column that is full of texts of which hardly one stands twice.
    private static Optional<Integer> mainColumn(RawTable table, List<Target> targets) {
        List<RawTable.Row> rows = table.rows().stream().limit(LOOKED_AT).toList();
        for (int i = 0; i < targets.size(); i++) {
            int column = i;
            List<String> cells = rows.stream().map(row -> row.cells().get(column)).toList();
            long texts = cells.stream().filter(cell -> cell.chars().anyMatch(Character::isLetter)).count();
            long different = cells.stream().distinct().count();
            if (targets.get(i) == Target.TO_NOTES && !rows.isEmpty() && Math.min(texts, different) * 10 >= rows.size() * 8L) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// Whether ids in the table are those of this board: it says so, or says nothing, or at least half of the cards with these ids have
    /// the titles of the table.
    private boolean isAboutThisBoard(RawTable table, List<Target> targets) {
        int boards = targets.indexOf(Target.BOARD);
        int ids = targets.indexOf(Target.ID);
        int titles = targets.indexOf(TITLE);
        if (boards < 0 || ids < 0 || titles < 0) {
            return true;
        }
        Set<String> named = table.rows().stream().map(row -> FormulaGuard.unguard(row.cells().get(boards)).strip())
                .filter(title -> !title.isEmpty()).collect(Collectors.toSet());
        if (named.isEmpty() || named.contains(board.title().strip())) {
            return true;
        }
        int known = 0;
        int same = 0;
        for (RawTable.Row row : table.rows()) {
            String title = Identity.title(FormulaGuard.unguard(row.cells().get(titles)));
            Optional<Card> card = Identity.id(row.cells().get(ids)).flatMap(board.cards()::find);
            known += card.isPresent() ? 1 : 0;
            same += card.filter(found -> Identity.title(found.title()).equals(title)).isPresent() ? 1 : 0;
        }
        return same * 2 >= known && known > 0;
    }
}
