package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.alignmentmatrix.cli.CommandRun;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.samples.WorkedExample;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.ui.dialog.WindowDialogs;
import org.alignmentmatrix.ui.text.Messages;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// An analyst's way through the program: what is on a board goes into spreadsheets, is edited there and comes back through the table
/// of differences; the same from the command line, for a whole folder of boards. By keys, in the dialogs that everybody sees.
@ExtendWith(ApplicationExtension.class)
abstract class AnalystJourney {

    private static final String NAME = "Spring plan"; // of the file

    @TempDir
    static Path folder;

    private Program program;
    private Path boards;
    private Path file;

    void begin(Stage stage, double width, double height) {
        program = new Program(stage, folder.resolve("settings"), width, height);
        var windows = new WindowDialogs(stage, Messages.in(Locale.UK), _ -> { });
        program.dialogs.exports = windows::chooseExport;
        program.dialogs.imports = windows::askImport;
    }

    @AfterEach
    void end() {
        program.end();
    }

    @Test
    void fromFiveBoardsToASpreadsheetAndBack(FxRobot robot) throws IOException, ProblemException {
        boards = Files.createDirectory(folder.resolve("boards"));
        file = boards.resolve(NAME + ".matrix.json");
        List<Board> five = fiveBoards();
        open(robot);

        export(robot);
        Path table = boards.resolve("cards edited.csv");
        Path workbook = boards.resolve("Spring edited.xlsx");
        SpreadsheetHand.editTable(boards.resolve("cards.csv"), table);
        SpreadsheetHand.editWorkbook(boards.resolve(NAME + ".xlsx"), workbook);
        rollUp(five);

        Board fromTable = importTable(robot, table, true);
        Board fromWorkbook = importTable(robot, workbook, false);
        assertEquals(SpringPlan.timeless(fromTable), SpringPlan.timeless(fromWorkbook));
        assertEquals(SpringPlan.timeless(fromTable), SpringPlan.timeless(importByCommand(table, "--day-order=day-first")));
        assertEquals(SpringPlan.timeless(fromTable), SpringPlan.timeless(importByCommand(workbook)));

        pasteCells(robot);
        exportPackage(robot);
        assertEquals(List.of(), program.dialogs.told);
    }

    private List<Board> fiveBoards() throws ProblemException {
        List<Board> five = List.of(SpringPlan.BOARD, WorkedExample.board(), RandomBoards.of(3, 8), RandomBoards.of(5, 15), Board.EMPTY);
        for (int i = 0; i < five.size(); i++) {
            ProjectFile.save(i == 0 ? file : boards.resolve("Board " + i + ".matrix.json"), five.get(i));
        }
        return five;
    }

    private void open(FxRobot robot) {
        program.dialogs.toOpen = Optional.of(file);
        program.press(robot, KeyCode.CONTROL, KeyCode.O);
        Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> program.board().equals(SpringPlan.BOARD));
    }

    /// First the tables, then the workbook, into the folder of the board.
    private void export(FxRobot robot) {
        program.press(robot, KeyCode.CONTROL, KeyCode.E);
        Asked tables = Asked.await(robot, "export");
        tables.tabTo("Form of the export");
        tables.press(KeyCode.HOME).enter("Export");
        tables.awaitEnd();
        awaitToast("Exported 8 tables to " + boards);

        program.press(robot, KeyCode.CONTROL, KeyCode.E);
        Asked workbook = Asked.await(robot, "export");
        workbook.tabTo("Form of the export");
        workbook.press(KeyCode.DOWN).enter("Export");
        workbook.awaitEnd();
        awaitToast("Exported " + NAME + ".xlsx to " + boards);
        assertTrue(CsvExport.FILES.stream().map(boards::resolve).allMatch(Files::exists));
    }

    /// @param asked whether the days of the table can be read in two ways
    private Board importTable(FxRobot robot, Path table, boolean asked) {
        Board before = program.board();
        program.dialogs.toImport = Optional.of(table);
        program.press(robot, KeyCode.CONTROL, KeyCode.I);
        Asked question = Asked.await(robot, "import");
        if (asked) {
            question.tabTo("How days are written");
            question.press(KeyCode.DOWN);
        }
        question.awaitButton("Import: 1 new card, 6 cards changed");
        question.tabTo("Differences");
        assertEquals(SpringPlan.DIFFERENCES, question.hearList());
        assertSame(before, program.board(), "nothing happens before it is accepted");
        question.press(KeyCode.ENTER);
        question.awaitEnd();

        Board after = program.board();
        assertEquals(SpringPlan.edited(), SpringPlan.timeless(after));
        assertEquals("Imported: 1 new card, 6 cards changed", toast());
        program.press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertSame(before, program.board(), "one step");
        return after;
    }

    private Board importByCommand(Path table, String... words) throws ProblemException {
        Path to = folder.resolve(table.getFileName() + ".matrix.json");
        CommandRun run = CommandRun.of(folder, Stream.concat(Stream.of("import", file, "--from", table, "--to", to), Stream.of(words))
                .toArray());
        assertEquals(new CommandRun(0, run.out(), List.of("1 card has no row and stays; --delete-missing deletes them",
                "1 new, 6 changed, 0 deleted, 3 unchanged, 0 with a problem")), run);
        return ProjectFile.open(to).board();
    }

    private void rollUp(List<Board> five) throws IOException {
        Path to = folder.resolve("all");
        CommandRun run = CommandRun.of(folder, "rollup", boards, "--to", to, "--preset=plain");

        assertEquals(List.of("5 boards"), run.err());
        assertEquals(0, run.exit());
        Map<String, String> counts = rows(to.resolve("boards.csv")).stream()
                .collect(Collectors.toMap(row -> row.get("file"), row -> row.get("cards")));
        assertEquals(Map.of(file.getFileName().toString(), "10", "Board 1.matrix.json", "14", "Board 2.matrix.json", "8",
                "Board 3.matrix.json", "15", "Board 4.matrix.json", "0"), counts);
        assertEquals(five.stream().mapToInt(board -> board.cards().size()).sum(), rows(to.resolve("cards.csv")).size());
    }

    private static List<CSVRecord> rows(Path table) throws IOException {
        String text = Files.readString(table);
        try (CSVParser parser = CSVParser.parse(text, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get())) {
            return parser.getRecords();
        }
    }

    private void pasteCells(FxRobot robot) {
        Board before = program.board();
        program.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT,
                "Quadrant\tTitle\tOwner\r\n2\tRoadmap day\tAna\r\n4\tHandover of leads\tBen\r\n")));
        program.press(robot, KeyCode.CONTROL, KeyCode.V);

        assertEquals("Imported: 2 new cards", toast());
        assertEquals("Ana 2, Ben 4", Stream.of("Roadmap day", "Handover of leads").map(program::card)
                .map(card -> card.owner() + " " + card.place().quadrantIfPlaced().orElseThrow().number())
                .collect(Collectors.joining(", ")));
        program.press(robot, KeyCode.CONTROL, KeyCode.Z);
        assertSame(before, program.board());
    }

    private void exportPackage(FxRobot robot) throws IOException, ProblemException {
        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        Asked question = Asked.await(robot, "export");
        question.tabTo("Form of the export");
        question.enter("Export");
        question.awaitEnd();
        awaitToast("Exported 13 files to " + boards);

        Path made = onlyFolder(boards);
        String name = made.getFileName().toString();
        assertTrue(name.matches(NAME + " \\d{4}-\\d\\d-\\d\\d"), name);
        assertEquals(Stream.concat(CsvExport.FILES.stream(), Stream.of(".matrix.json", ".xlsx", ".png", ".pdf", ".html")
                .map(ending -> name + ending)).collect(Collectors.toSet()), names(made));

        assertEquals(SpringPlan.BOARD, ProjectFile.open(made.resolve(name + ".matrix.json")).board());
        assertNotNull(ImageIO.read(made.resolve(name + ".png").toFile()));
        assertTrue(Files.readString(made.resolve(name + ".html")).contains("Événements à Paris"));
        try (InputStream in = Files.newInputStream(made.resolve(name + ".xlsx")); var workbook = new XSSFWorkbook(in)) {
            assertEquals(SpringPlan.BOARD.cards().size(), workbook.getSheet("Cards").getLastRowNum());
        }
        try (var pdf = Loader.loadPDF(made.resolve(name + ".pdf").toFile())) {
            var text = new PDFTextStripper();
            text.setEndPage(1);
            String page = text.getText(pdf).replaceAll("\\s+", " ");
            for (Card card : SpringPlan.BOARD.cards()) {
                assertEquals(card.place() instanceof Place.OnMatrix, page.contains(card.title()), card.title() + " in " + page);
            }
        }
    }

    private static Path onlyFolder(Path in) throws IOException {
        try (Stream<Path> files = Files.list(in)) {
            List<Path> folders = files.filter(Files::isDirectory).toList();
            assertEquals(1, folders.size(), folders::toString);
            return folders.getFirst();
        }
    }

    private static Set<String> names(Path made) throws IOException {
        try (Stream<Path> files = Files.list(made)) {
            return files.map(path -> path.getFileName().toString()).collect(Collectors.toSet());
        }
    }

    private String toast() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> ((Label) program.session.window().board().getScene().lookup(".toast .label")).getText());
    }

    private void awaitToast(String part) {
        Awaitility.await().atMost(Duration.ofSeconds(60))
                .untilAsserted(() -> assertTrue(toast().contains(part), () -> "“%s” should tell: %s".formatted(toast(), part)));
    }
}
