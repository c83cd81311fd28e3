package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.exchange.incoming.RawTable;
import org.alignmentmatrix.exchange.intake.DayOrder;
import org.alignmentmatrix.exchange.intake.Mapping;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.exchange.intake.RowProblem;
import org.alignmentmatrix.exchange.intake.Survey;
import org.alignmentmatrix.exchange.intake.SurveyMapping;
import org.alignmentmatrix.exchange.intake.Target;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.PlainIntakeWords;
import org.alignmentmatrix.samples.RandomBoards;
import org.junit.jupiter.api.Test;

/// Tables of nothing but surprises, with any meaning for any column: what can be taken makes a board that can be saved, and a second
/// time nothing is left to take.
class IntakeTest {

    private static final long SEED = Scale.seed(53);
    private static final int TABLES = Scale.of(400, 25_000);
    private static final Instant NOW = Instant.parse("2026-05-01T08:00:00.5Z");
    private static final PlainIntakeWords WORDS = PlainIntakeWords.ENGLISH;
    private static final List<String> NAMES = List.of("id", "title", "Name", "quadrant_no", "quadrant", "place", "x", "y", "Owner", "due",
            "status", "progress", "tags", "frictions", "notes", "locked", "Card ID", "Card Name", "List Name", "Summary", "Issue key",
            "Budget", "", "T1",
            "How much working time do both teams spend together?",
            "board", "Done", "kind", "side");
    private static final List<String> CELLS = List.of("", " ", "C-001", "c-2", "C-999999999", "C-000", "1", "2", "4.0", "5", "0,5",
            "1e-3", "-5",
            "1e999", "matrix", "tray", "Parking lot", "Aligned and Coordinated", "03/04/26", "25/12/2026", "46115", "2026-02-30", "1/1/1",
            "done", "In Progress", "yes", "FALSCH", "K1 K3", "K1;I9", "a; b\\;c", "=1+1", "''=x", "\uFEFF", "\u0000", "\uD800", "\u202Ex",
            "a\r\nb", "Card 1", "👩\u200D👩\u200D👧", "Notes: x", "Budget: y\nBudget: z", "é", "x".repeat(1_100), "50 %", "strongly agree",
            "n/a", "3 - Often");

    private final Count count = new Count("tables of surprises", "tables", SEED);

    @Test
    void anyTableMakesAValidBoardOrNothing() throws ProblemException {
        for (int i = 0; i < TABLES; i++) {
            var random = new Random(SEED + i);
            Board board = RandomBoards.of(SEED + i, i % 12).withFrozen(random.nextInt(5) == 0);
            RawTable table = table(random);
            take(board, mapping(random, board, table), "seed " + (SEED + i));
            SurveyMapping survey = SurveyMapping.guess(table, board.checklist(), WORDS);
            saved(Survey.of(survey, board.checklist(), WORDS).edit(board.checklist(), Voice.SALES, WORDS).applyTo(board, NOW), "survey");
            count.good();
        }
        count.atLeast(TABLES);
    }

    private static void take(Board board, Mapping mapping, String told) throws ProblemException {
        Proposal proposal = Proposal.of(board, mapping, WORDS);
        Set<Integer> all = IntStream.range(0, proposal.items().size()).boxed().collect(Collectors.toSet());
        Board after = proposal.edit(all, NOW).applyTo(board, NOW);
        saved(after, told);
        assertTrue(proposal.problems().stream().allMatch(problem -> problem.row() >= 2), told);
        if (hasAnotherKeyInEachRow(mapping) && hasWholeSpots(mapping, proposal)) {
            assertEquals(0, Proposal.of(after, mapping, WORDS).counts().changed(),
                    () -> "%s: %s%n%s".formatted(told, mapping, Proposal.of(after, mapping, WORDS).items()));
        }
    }

    /// Half a spot moves a card that is there and says nothing about where a new one goes.
    private static boolean hasWholeSpots(Mapping mapping, Proposal proposal) {
        return mapping.targets().contains(Target.X) == mapping.targets().contains(Target.Y)
                && proposal.problems().stream().noneMatch(problem -> problem instanceof RowProblem.Unreadable);
    }

    /// Else a row that made no card, for want of a title, finds the card of a later one with its key when the table comes again.
    private static boolean hasAnotherKeyInEachRow(Mapping mapping) {
        int key = mapping.targets().indexOf(Target.KEY);
        List<String> keys = key < 0 ? List.of() : mapping.table().rows().stream().map(row -> row.cells().get(key)).toList();
        return keys.size() == Set.copyOf(keys).size();
    }

    private static void saved(Board board, String told) throws ProblemException {
        assertEquals(ProjectCodec.asWritten(board), ProjectCodec.decode(ProjectCodec.encode(board)), told);
    }

    private static RawTable table(Random random) {
        List<String> header = Stream.generate(() -> any(random, NAMES)).limit(1 + random.nextInt(8)).distinct().toList();
        int columns = header.size();
        var rows = new ArrayList<RawTable.Row>();
        for (int i = random.nextInt(8); i > 0; i--) {
            rows.add(new RawTable.Row(2 + rows.size(), Stream.generate(() -> any(random, CELLS)).limit(columns).toList()));
        }
        var troubles = rows.isEmpty() || random.nextInt(4) > 0 ? List.<RawTable.Trouble>of()
                : List.<RawTable.Trouble>of(new RawTable.Trouble.TooFew(2, random.nextInt(columns), columns));
        return new RawTable("", any(random, Arrays.asList(RawTable.Form.values())), header, rows, troubles);
    }

    private static Mapping mapping(Random random, Board board, RawTable table) {
        Mapping mapping = Mapping.guess(table, board, WORDS).withDays(any(random, Arrays.asList(DayOrder.values())));
        for (int i = random.nextInt(4); i > 0; i--) {
            Target target = random.nextBoolean() ? new Target.Field(any(random, CardField.ALL))
                    : any(random, List.of(Target.ID, Target.KEY, Target.BOARD, Target.QUADRANT_NUMBER, Target.QUADRANT_NAME, Target.PLACE,
                            Target.X, Target.Y, Target.FINISHED, Target.TO_NOTES, Target.IGNORED));
            mapping = mapping.with(random.nextInt(table.header().size()), target);
        }
        return mapping;
    }

    private static <T> T any(Random random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
