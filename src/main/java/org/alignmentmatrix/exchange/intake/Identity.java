package org.alignmentmatrix.exchange.intake;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;

/// Which card of the board a row is about.
final class Identity {

    private static final Pattern ID = Pattern.compile("[Cc]\\s*[-\u2010-\u2015_]?\\s*0*([1-9]\\d{0,8})");

    private static final int LONGEST_ID = 40; // with more blanks inside, finding out that it is none would take for ever

    private final Board board;
    private final Mapping mapping;
    private final Consumer<RowProblem> problems;
    private final Map<String, CardId> byKey = new HashMap<>();
    private final Map<CardId, Integer> rows = new HashMap<>();
    private final boolean severalBoards;
    private boolean byId;

    /// What was found out about a row.
    sealed interface Found {

        /// @param byKey whether another tool's key told it
        record Known(Card card, boolean byKey) implements Found {
        }

        record Unknown() implements Found {
        }

        /// Another row was about the same card.
        record Again() implements Found {
        }
    }

    Identity(Board board, Mapping mapping, Consumer<RowProblem> problems) {
        this.board = board;
        this.mapping = mapping;
        this.problems = problems;
        int boards = mapping.targets().indexOf(Target.BOARD);
        this.severalBoards = boards >= 0 && mapping.table().rows().stream()
                .map(row -> row.cells().get(boards).strip()).filter(title -> !title.isEmpty()).distinct().count() > 1;
        int key = mapping.targets().indexOf(Target.KEY);
        if (key >= 0) {
            index(mapping.table().header().get(key));
        }
    }

    private void index(String header) {
        String start = NoteLines.key(header, "");
        board.cards().stream().filter(card -> card.notes().contains(start)).forEach(card ->
                card.notes().lines().filter(line -> line.startsWith(start)).findFirst()
                        .ifPresent(line -> byKey.putIfAbsent(line, card.id())));
    }

    static Optional<CardId> id(String cell) {
        String id = cell.strip();
        Matcher matcher = ID.matcher(id);
        return id.length() <= LONGEST_ID && matcher.matches() ? Optional.of(new CardId(Integer.parseInt(matcher.group(1)))) : Optional.empty();
    }

    /// Whether rows are about cards of the board by their ids, so that a card without a row is missing.
    boolean isById() {
        return byId;
    }

    boolean hasRow(CardId id) {
        return rows.containsKey(id);
    }

    Found of(RowCells row) {
        Optional<RowCells.One> id = row.first(Target.ID).filter(one -> !one.text().isBlank());
        if (id.isPresent() && mapping.byId() && isOfThisBoard(row)) {
            return byId(row, id.get());
        }
        return row.first(Target.KEY).filter(one -> !one.text().isBlank())
                .flatMap(one -> Optional.ofNullable(byKey.get(NoteLines.key(one.cell().header(), one.text()))))
                .map(card -> known(row, card, true)).orElseGet(Found.Unknown::new);
    }

    private Found byId(RowCells row, RowCells.One cell) {
        Optional<CardId> id = id(cell.text());
        if (id.isEmpty()) {
            problems.accept(new RowProblem.Unreadable(row.number(), cell.cell(), Shown.of(cell.text()), new RowProblem.Expected.AnId()));
            return new Found.Unknown();
        }
        if (!board.cards().contains(id.get())) {
            problems.accept(new RowProblem.UnknownId(row.number(), id.get()));
            return new Found.Unknown();
        }
        byId = true;
        return known(row, id.get(), false);
    }

    private Found known(RowCells row, CardId id, boolean byKey) {
        Integer first = rows.putIfAbsent(id, row.number());
        if (first != null) {
            problems.accept(new RowProblem.DuplicateId(row.number(), id, first));
            return new Found.Again();
        }
        return new Found.Known(board.cards().find(id).orElseThrow(), byKey);
    }

    /// A table with one board in it is taken for this one under another name; of several only the rows with this one's title are.
    private boolean isOfThisBoard(RowCells row) {
        return !severalBoards || row.first(Target.BOARD).filter(one -> !one.text().isBlank())
                .filter(one -> !one.text().strip().equals(board.title().strip())).isEmpty();
    }

    /// The cards of the board by their titles in small letters; of two with one title the lower.
    static Map<String, CardId> titles(Board board) {
        return board.cards().stream().collect(Collectors.toMap(card -> title(card.title()), Card::id, (first, _) -> first));
    }

    static String title(String title) {
        return title.strip().toLowerCase(Locale.ROOT);
    }
}
