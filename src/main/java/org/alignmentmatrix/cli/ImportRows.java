package org.alignmentmatrix.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alignmentmatrix.exchange.incoming.Choices;
import org.alignmentmatrix.exchange.incoming.Incoming;
import org.alignmentmatrix.exchange.incoming.Limits;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.DayOrder;
import org.alignmentmatrix.exchange.intake.Item;
import org.alignmentmatrix.exchange.intake.Mapping;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.merge.Difference;
import org.alignmentmatrix.merge.Differences;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.ForeignFile;

/// A table that is to be taken onto a board.
///
/// @param choices how to read it
/// @param target where the board with it goes; empty if that is only to be told
record ImportRows(Path file, Path data, Choices choices, Taking taking, Optional<BoardTarget> target) implements Work {

    /// What is taken from a table.
    ///
    /// @param meanings of columns, in place of what is guessed
    /// @param days how days in figures are meant; empty if nobody has said it
    /// @param byId whether ids are those of the cards on the board
    /// @param namesakes whether new cards are taken that have the title of another one
    /// @param deleteMissing whether cards without a row go
    record Taking(List<ColumnMeaning> meanings, Optional<DayOrder> days, boolean byId, boolean namesakes, boolean deleteMissing) {

        Taking {
            meanings = List.copyOf(meanings);
        }

        boolean takes(Item item) {
            return switch (item) {
                case Item.New(int _, var _, Optional<CardId> namesake) -> namesakes || namesake.isEmpty();
                case Item.Changed _ -> true;
                case Item.Missing _ -> deleteMissing;
            };
        }

        Set<Integer> of(List<Item> items) {
            return IntStream.range(0, items.size()).filter(i -> takes(items.get(i))).boxed().collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Override
    public int run(Surroundings around) {
        Optional<Board> board = BoardSource.change(file, around);
        Optional<RawTable> table = board.flatMap(_ -> read(around));
        if (board.isEmpty() || table.isEmpty()) {
            return Exit.PROBLEM;
        }
        return mapping(table.get(), board.get(), around)
                .flatMap(mapping -> proposal(board.get(), mapping, around))
                .map(proposal -> take(proposal, around)).orElse(Exit.PROBLEM);
    }

    private Optional<RawTable> read(Surroundings around) {
        byte[] bytes;
        try {
            bytes = ForeignFile.read(data, Limits.BYTES);
        } catch (ProblemException e) {
            around.complain("%s", ProblemLine.of(data, e.problem(), "a table"));
            return Optional.empty();
        }
        return switch (read(bytes, around)) {
            case Outcome.Table(RawTable table, var _) -> {
                table.troubles().forEach(trouble -> around.complain("%s: %s", data, around.words().odd(trouble)));
                yield Optional.of(table);
            }
            case Outcome.AskEncoding(var previews) -> {
                around.complain("%s: its characters can be read in several ways; --charset says which:", data);
                previews.forEach(preview -> around.complain("  %s: %s", Command.word(preview.encoding()),
                        String.join(" | ", preview.lines())));
                yield Optional.empty();
            }
            case Outcome.Refused(var reason) -> {
                around.complain("%s", around.words().refused(reason, data.toString()));
                yield Optional.empty();
            }
            case Outcome.Cancelled _ -> Optional.empty();
        };
    }

    /// A plain list has no header: its first line is a card like the others.
    private Outcome read(byte[] bytes, Surroundings around) {
        String name = String.valueOf(data.getFileName());
        Outcome read = Incoming.read(bytes, name, choices, () -> false);
        return read instanceof Outcome.Table(var table, _) && Mapping.beginsWithARow(table, around.words().intake())
                ? Incoming.read(bytes, name, choices.withHeaderRow(Choices.NO_HEADER), () -> false) : read;
    }

    private Optional<Mapping> mapping(RawTable table, Board board, Surroundings around) {
        Mapping mapping = Mapping.guess(table, board, around.words().intake());
        for (ColumnMeaning meaning : taking.meanings()) {
            List<String> header = mapping.table().header();
            int column = IntStream.range(0, header.size()).filter(i -> meaning.isAbout(header.get(i))).findFirst().orElse(-1);
            if (column < 0) {
                around.complain("%s: there is no column %s; there are: %s", data, meaning.column(), String.join(", ", header));
                return Optional.empty();
            }
            mapping = mapping.with(column, meaning.target());
        }
        if (taking.days().isPresent()) {
            mapping = mapping.withDays(taking.days().get());
        }
        if (!taking.byId()) {
            mapping = mapping.withById(false);
        }
        if (!mapping.isEnough()) {
            around.complain("%s: no column is the title or the id of a card; --map COLUMN=title says which; there are: %s", data,
                    String.join(", ", mapping.table().header()));
            return Optional.empty();
        }
        return Optional.of(mapping);
    }

    private Optional<Proposal> proposal(Board board, Mapping mapping, Surroundings around) {
        Proposal proposal = Proposal.of(board, mapping, around.words().intake());
        if (mapping.days() == DayOrder.ASK && proposal.days().isPresent()) {
            Proposal.DayQuestion question = proposal.days().get();
            around.complain("%s: days can be read in two ways, such as %s (%s %s); --day-order day-first or month-first says which", data,
                    String.join(", ", question.examples()), question.rows().size() == 1 ? "row" : "rows",
                    question.rows().stream().limit(10).map(String::valueOf).collect(Collectors.joining(", ")));
            return Optional.empty();
        }
        return Optional.of(proposal);
    }

    private int take(Proposal proposal, Surroundings around) {
        proposal.problems().forEach(problem -> around.complain("%s: %s", data, around.words().untaken(problem)));
        Set<Integer> taken = taking.of(proposal.items());
        Board before = proposal.board();
        Board after = proposal.edit(taken, around.now()).applyTo(before, around.now());
        List<Difference> differences = Differences.between(before, after).stream()
                .filter(difference -> !(difference instanceof Difference.Reordered)).toList(); // moved cards lie on top; no table says that
        around.words().differences(before, after, differences).forEach(line -> around.tell("%s", line));
        tellRest(proposal, taken, around);
        if (target.isPresent() && !target.get().write(after, around)) {
            return Exit.PROBLEM;
        }
        return proposal.problems().isEmpty() ? Exit.FINE : Exit.PROBLEM;
    }

    /// What is not taken, so that nobody wonders.
    private void tellRest(Proposal proposal, Set<Integer> taken, Surroundings around) {
        int missing = 0;
        for (int i = 0; i < proposal.items().size(); i++) {
            if (taken.contains(i)) {
                continue;
            }
            switch (proposal.items().get(i)) {
                case Item.New(int row, var draft, var namesake) -> around.complain(
                        "%s: row %d: %s is on the board already (%s) and was left out; --namesakes takes it", data, row, draft.title(),
                        namesake.map(CardId::toString).orElse(""));
                case Item.Changed _ -> { }
                case Item.Missing _ -> missing++;
            }
        }
        if (proposal.cleaned() > 0) {
            around.complain("%s: %d %s that no board can hold left out", data, proposal.cleaned(),
                    proposal.cleaned() == 1 ? "character" : "characters");
        }
        if (missing > 0) {
            around.complain("%d %s no row and %s; --delete-missing deletes them", missing, missing == 1 ? "card has" : "cards have",
                    missing == 1 ? "stays" : "stay");
        }
        List<Item> items = taken.stream().map(proposal.items()::get).toList();
        around.complain("%d new, %d changed, %d deleted, %d unchanged, %d with a problem", count(items, Item.New.class),
                count(items, Item.Changed.class), count(items, Item.Missing.class), proposal.unchanged(), proposal.problems().size());
    }

    private static long count(List<Item> items, Class<? extends Item> kind) {
        return items.stream().filter(kind::isInstance).count();
    }
}
