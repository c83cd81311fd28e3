package org.alignmentmatrix.exchange.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.alignmentmatrix.app.ReportTexts;
import org.alignmentmatrix.exchange.csv.NastyBoards;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.ActionId;
import org.alignmentmatrix.model.Actions;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.SnapshotId;
import org.alignmentmatrix.model.Snapshots;
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.samples.WorkedExample;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;

class ReportsTest {

    static final ReportWords WORDS = new ReportTexts(Guide.in(Locale.UK), Messages.in(Locale.UK), ZoneOffset.UTC);
    static final LocalDate TODAY = LocalDate.of(2026, 11, 3);

    @Test
    void theBoardIsToldAtAGlance() {
        Report report = Reports.of(WorkedExample.board(), WORDS, TODAY);

        assertEquals("Worked example", report.title());
        assertEquals("Alignment report · 3 Nov 2026", report.subtitle());
        assertEquals("en", report.language());
        assertEquals(List.of(Report.Topic.values()), report.sections().stream().map(Report.Section::topic).toList());
        List<Block> board = report.sections().getFirst().blocks();
        assertEquals(new Block.Paragraph("11 cards stand on the matrix, 4 of them aligned and coordinated. 2 cards wait in the tray. "
                + "1 card lies in the parking lot."), board.getFirst());
        assertEquals(new Block.Facts(List.of(
                new Block.Fact("Alignment index", "51 of 100", "(answers 42.0 + board 59.1) ÷ 2 ≈ 51"),
                new Block.Fact("1 Misaligned and Uncoordinated", "2", "18\u00A0%"),
                new Block.Fact("2 Aligned and Coordinated", "4", "36\u00A0%"),
                new Block.Fact("3 Misaligned but Coordinated", "2", "18\u00A0%"),
                new Block.Fact("4 Aligned but Uncoordinated", "3", "27\u00A0%"))), board.get(1));
        assertEquals(new Block.Drawing(Block.Subject.BOARD, "The matrix with its cards: 2 in Misaligned and Uncoordinated, "
                + "4 in Aligned and Coordinated, 2 in Misaligned but Coordinated, 3 in Aligned but Uncoordinated."), board.getLast());
    }

    @Test
    void scoresAndGapsAreThoseOfTheWindows() {
        List<Block.Grid> grids = grids(Reports.of(WorkedExample.board(), WORDS, TODAY), Report.Topic.CHECKLIST);

        assertEquals(List.of("Shared time", "38\u00A0% (8 of 8)", "58\u00A0% (9 of 9)", "20 points"), grids.getFirst().rows().getFirst());
        assertEquals(List.of("Shared recognition", "31\u00A0% (4 of 4)", "25\u00A0% (3 of 3)", "about equal"),
                grids.getFirst().rows().get(3));
        assertEquals(List.of("Overall", "33\u00A0%", "51\u00A0%", ""), grids.getFirst().rows().get(4));
        assertEquals(List.of("Does marketing train sales in using the assets that exist?", "Shared time", "1 Starting", "4 Yes", "3"),
                grids.get(1).rows().getFirst());
        assertEquals(16, grids.get(1).rows().size());
        assertEquals(List.of(List.of("Do both teams sit in one place?", "Shared time", "3 Mostly", "1 Starting", "2")),
                grids.get(2).rows());
    }

    @Test
    void whatDoesNotFitAndWhatWasSetAsideAreTold() {
        Report report = Reports.of(WorkedExample.board(), WORDS, TODAY);
        List<String> told = section(report, Report.Topic.INSIGHT).blocks().stream()
                .flatMap(block -> block instanceof Block.Bullets(var items) ? items.stream() : Stream.of()).toList();

        assertEquals(10, told.size());
        assertEquals("Most cards are aligned (7 of 11), yet some answers about shared metrics are low.", told.getFirst());
        assertEquals("Both a strong and a weak sign were noted that point at “Shared recognition”. "
                + "Dismissed: Respect is there, pay is not. Both are true.", told.getLast());
        assertEquals(List.of("Lack of communication", "2", "0", "1", "1", "4", "Share information and resources freely"),
                grids(report, Report.Topic.INSIGHT).getFirst().rows().getFirst());
    }

    @Test
    void openActionsComeByTheirDayAndThoseThatAreDoneLast() {
        Actions actions = Actions.NONE.add(List.of(
                action(1, "No day"), action(2, "Late").withDue(TODAY.minusDays(1)).withOwner("Ana"),
                action(3, "Done").withDone(Instant.parse("2026-11-01T09:00:00Z")), action(4, "Soon").withDue(TODAY),
                Action.create(new ActionId(5), "From a sign", new Source.OfCard(WorkedExample.board().cards().get(0).id()),
                        Instant.EPOCH)));
        Report report = Reports.of(WorkedExample.board().withActions(actions), WORDS, TODAY);

        assertEquals(new Block.Paragraph("4 open, 1 of them overdue, 1 done."), section(report, Report.Topic.ACTIONS).blocks().getFirst());
        assertEquals(List.of(
                List.of("Late", "Ana", "2 Nov 2026", "overdue", ""),
                List.of("Soon", "", "3 Nov 2026", "open", ""),
                List.of("No day", "", "", "open", ""),
                List.of("From a sign", "", "", "open", "Card: " + WorkedExample.board().cards().get(0).title()),
                List.of("Done", "", "", "done", "")), grids(report, Report.Topic.ACTIONS).getFirst().rows());
    }

    @Test
    void goalsAndWhatIsAgreedAreTold() {
        List<Block.Grid> grids = grids(Reports.of(WorkedExample.board(), WORDS, TODAY), Report.Topic.GOALS);

        assertEquals(List.of("Win rate", "22\u00A0%", "28\u00A0%", "25\u00A0%", "50 % of the way"), grids.getFirst().rows().getFirst());
        assertEquals(List.of("Definition of success", "Revenue grows, and customers stay.", "revenue grows,\nand customers stay"),
                grids.getLast().rows().getFirst());
    }

    @Test
    void snapshotsAreToldDownToNow() {
        Board before = WorkedExample.board();
        Snapshot snapshot = Snapshot.of(before, new SnapshotId(1), "Spring", Instant.parse("2026-04-01T09:00:00Z"));
        Board board = Board.EMPTY.withSnapshots(Snapshots.NONE.add(List.of(snapshot)));

        assertEquals(List.of(
                List.of("Spring", "1 Apr 2026", "2", "4", "2", "3", "33\u00A0%", "51\u00A0%", "–", "51"),
                List.of("Now", "3 Nov 2026", "0", "0", "0", "0", "–", "–", "–", "–")),
                grids(Reports.of(board, WORDS, TODAY), Report.Topic.HISTORY).getFirst().rows());
    }

    @Test
    void anEmptyBoardSaysWhatIsNotThere() {
        Report report = Reports.of(Board.EMPTY, WORDS, TODAY);

        assertEquals("Untitled board", report.title());
        assertEquals(List.of("Place a card or answer a question, and there is an index."), report.sections().getFirst().blocks().stream()
                .flatMap(block -> block instanceof Block.Facts(var facts) ? Stream.of(facts.getFirst().detail()) : Stream.of()).toList());
        assertEquals(List.of("No cards yet.",
                "Nobody has answered yet. Let sales and marketing answer the checklist, each for itself.", "No signs noted yet.",
                "Nothing found that does not seem to fit.", "No card on the matrix is marked with a friction.", "No actions yet.",
                "No shared goals yet.", "No snapshots yet."), report.sections().stream().skip(1)
                .flatMap(section -> section.blocks().stream())
                .flatMap(block -> block instanceof Block.Note(var text) ? Stream.of(text) : Stream.of()).toList());
    }

    @Test
    void tablesAreWhole() {
        for (int seed = 0; seed < 50; seed++) {
            Report report = Reports.of(NastyBoards.spoilt(RandomBoards.of(seed), new Random(seed)), WORDS, TODAY);
            for (Report.Section section : report.sections()) {
                for (Block.Grid grid : grids(report, section.topic())) {
                    assertEquals(1, grid.columns().stream().mapToDouble(Block.Column::share).sum(), 0.011, section.heading());
                    grid.rows().forEach(row -> assertEquals(grid.columns().size(), row.size(), section.heading()));
                }
            }
        }
    }

    private static Action action(int number, String title) {
        return Action.create(new ActionId(number), title, null, Instant.EPOCH);
    }

    private static Report.Section section(Report report, Report.Topic topic) {
        return report.sections().stream().filter(each -> each.topic() == topic).findFirst().orElseThrow();
    }

    static List<Block.Grid> grids(Report report, Report.Topic topic) {
        return section(report, topic).blocks().stream()
                .flatMap(block -> block instanceof Block.Grid grid ? Stream.of(grid) : Stream.of()).toList();
    }
}
