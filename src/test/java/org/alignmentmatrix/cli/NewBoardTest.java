package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.guide.SampleBoard;
import org.alignmentmatrix.model.Action;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Step;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewBoardTest {

    @TempDir
    Path folder;

    @Test
    void nothingSaidGivesAnEmptyBoard() throws Exception {
        assertEquals(Board.EMPTY, made());
        assertEquals(Board.EMPTY.withTitle("Spring plan"), made("--title", "Spring plan"));
    }

    @Test
    void theSampleIsThatOfTheProgram() throws Exception {
        assertEquals(SampleBoard.create(Guide.in(Locale.UK), CommandRun.NOW, LocalDate.of(2026, 3, 31)), made("--template=sample"));
    }

    @Test
    void aWorkshopHasBothTeamsInTheTrayAndDatedActions() throws Exception {
        Board board = made("--template=workshop");

        assertEquals("Alignment session", board.title());
        assertEquals(List.of("Sales", "Marketing"), board.cards().stream().map(Card::title).toList());
        assertEquals(List.of(new Place.Tray(), new Place.Tray()), board.cards().stream().map(Card::place).toList());
        assertEquals(List.of("2026-04-01", "2026-04-07", "2026-04-14", "2026-06-30"), days(board));
        assertEquals(Checklist.EMPTY, board.checklist());
    }

    @Test
    void aPlanHasAnActionForEachStep() throws Exception {
        Board board = made("--template=plan");

        assertEquals("My plan", board.title());
        assertEquals(List.of(Step.values()), board.actions().all().stream().map(Action::step).toList());
        assertEquals(List.of("2026-04-14", "2026-04-28", "2026-05-12", "2026-05-26", "2026-06-09"), days(board));
        assertEquals(3, board.goals().all().size());
    }

    @Test
    void aFileThatIsThereIsLeftUnlessItIsToBeReplaced() throws Exception {
        Path file = folder.resolve("Spring.matrix.json");
        Files.writeString(file, "mine");

        assertEquals(new CommandRun(1, List.of(), List.of(file + " is there already and was left as it is; --force replaces it")),
                CommandRun.of(folder, "new", "--to", file));
        assertEquals("mine", Files.readString(file));

        assertEquals(new CommandRun(0, List.of(file.toString()), List.of()), CommandRun.of(folder, "new", "--force", "--to", file));
        assertEquals(Board.EMPTY, ProjectFile.open(file).board());
    }

    @Test
    void whatIsReplacedStaysAmongTheEarlierVersions() throws Exception {
        Path file = folder.resolve("Spring.matrix.json");
        CommandRun.of(folder, "new", "--title=Old", "--to", file);
        byte[] old = Files.readAllBytes(file);
        CommandRun.of(folder, "new", "--title=New", "--force", "--to", file);

        try (var all = Files.walk(folder.resolve("backups"))) {
            List<Path> kept = all.filter(path -> path.toString().endsWith(".json")).toList();
            assertEquals(1, kept.size(), kept.toString());
            assertArrayEquals(old, Files.readAllBytes(kept.getFirst()));
        }
    }

    @Test
    void wrongWordsAreRefused() {
        assertRefused("--template must be one of blank, sample, workshop, plan, but is 'plans'", "--template=plans", "--to=a");
        assertRefused("Missing required option: '--to=FILE'");
        assertRefused("--title must have at most 200 characters, but has 201", "--to=a", "--title=" + "x".repeat(201));
    }

    private void assertRefused(String message, Object... words) {
        var all = new ArrayList<Object>(List.of("new"));
        all.addAll(List.of(words));
        assertEquals(new CommandRun(2, List.of(), List.of(message, "alignment-matrix new --help says what can be said")),
                CommandRun.of(folder, all.toArray()));
    }

    private Board made(Object... words) throws Exception {
        Path file = folder.resolve("made.matrix.json");
        Files.deleteIfExists(file);
        var all = new ArrayList<Object>(List.of("new", "--to", file));
        all.addAll(List.of(words));
        assertEquals(new CommandRun(0, List.of(file.toString()), List.of()), CommandRun.of(folder, all.toArray()));
        return ProjectFile.open(file).board();
    }

    private static List<String> days(Board board) {
        return board.actions().all().stream().map(action -> String.valueOf(action.due())).toList();
    }
}
