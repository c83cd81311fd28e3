package org.alignmentmatrix.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Rating;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.storage.ProjectFile;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/// A facilitator's whole way through the program: paste a list, place the cards, answer for two teams, edit, take everything
/// back and do it again, save, reopen, export. By mouse and keys, as in the room.
@ExtendWith(ApplicationExtension.class)
abstract class WorkshopJourney {

    private static final List<String> LINES = List.of("Webinar series “Ask a buyer”", "Win/loss interviews", "One lead definition",
            "Customer stories library", "High-end accounts push", "Small-business campaign", "Mid-size enterprise campaign",
            "Weekly round-up", "Launch of the reporting feature", "Market share: regional plans", "Partner channel in Asia",
            "New CRM", "=Pricing page, new", "Événements 🎪 à Paris");

    @TempDir
    static Path folder;

    private Program program;

    void begin(Stage stage, double width, double height) {
        program = new Program(stage, folder.resolve("settings"), width, height);
    }

    @AfterEach
    void end() {
        program.end();
    }

    @Test
    void fromAPastedListToASpreadsheet(FxRobot robot) throws IOException, ProblemException {
        assertEquals(12, program.board().cards().size(), "the first start shows the sample board");
        program.press(robot, KeyCode.CONTROL, KeyCode.N);
        Board start = program.board();
        assertEquals(Board.EMPTY, start);

        paste(robot);
        placeFiveByMouse(robot);
        placeThreeByKeys(robot);
        answerForTwoVoices(robot);
        editACard(robot);
        Board end = program.board();

        undoAll(robot, start);
        redoAll(robot, end);

        Path file = save(robot, end);
        reopen(robot, file, end);
        export(robot, end);
        assertEquals(List.of(), program.dialogs.told);
    }

    private void paste(FxRobot robot) {
        program.run(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT,
                "- " + String.join("\n- ", LINES.subList(0, 7)) + "\n\n" + numbered(LINES.subList(7, 14)))));
        program.press(robot, KeyCode.CONTROL, KeyCode.V);

        assertEquals(LINES, program.board().cards().stream().map(Card::title).toList());
        assertTrue(program.board().cards().stream().allMatch(card -> card.place() instanceof Place.Tray));
    }

    private static String numbered(List<String> lines) {
        var text = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            text.append(i + 1).append(". ").append(lines.get(i)).append("\r\n");
        }
        return text.toString();
    }

    private void placeFiveByMouse(FxRobot robot) {
        dragFromTray(robot, LINES.get(0), Quadrant.MISALIGNED_UNCOORDINATED, 0.3, 0.3);
        dragFromTray(robot, LINES.get(1), Quadrant.ALIGNED_COORDINATED, 0.3, 0.3);
        dragFromTray(robot, LINES.get(2), Quadrant.MISALIGNED_COORDINATED, 0.3, 0.3);
        dragFromTray(robot, LINES.get(3), Quadrant.ALIGNED_UNCOORDINATED, 0.3, 0.3);
        program.drag(robot, program.onScreen(program.card(LINES.get(0)).id()), program.onScreen(Quadrant.ALIGNED_UNCOORDINATED, 0.7, 0.7));

        assertEquals(Optional.of(Quadrant.ALIGNED_UNCOORDINATED), quadrant(LINES.get(0)));
        Node status = robot.lookup("#status-text").query();
        assertEquals("goals now aligned · efforts still uncoordinated", ((Label) status).getText());
    }

    private void dragFromTray(FxRobot robot, String title, Quadrant quadrant, double u, double v) {
        Point2D from = await().atMost(Duration.ofSeconds(5)).until(() -> inTray(robot, title), Optional::isPresent).orElseThrow();
        program.drag(robot, from, program.onScreen(quadrant, u, v));
        assertEquals(Optional.of(quadrant), quadrant(title));
    }

    /// Where a card of the tray is on the screen, once it has been painted.
    private static Optional<Point2D> inTray(FxRobot robot, String title) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> robot.lookup(".tray .list-cell").queryAll().stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.getItem() instanceof Card card && card.title().equals(title))
                .map(node -> node.localToScreen(node.getBoundsInLocal().getWidth() / 2, 15)).findFirst());
    }

    private void placeThreeByKeys(FxRobot robot) {
        for (KeyCode number : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
            program.press(robot, KeyCode.DIGIT0); // the first card of the tray
            program.press(robot, KeyCode.SHIFT, number);
        }
        assertEquals(Optional.of(Quadrant.MISALIGNED_UNCOORDINATED), quadrant(LINES.get(4)));
        assertEquals(Optional.of(Quadrant.ALIGNED_COORDINATED), quadrant(LINES.get(5)));
        assertEquals(Optional.of(Quadrant.MISALIGNED_COORDINATED), quadrant(LINES.get(6)));
    }

    private void answerForTwoVoices(FxRobot robot) {
        List<KeyCode> digits = List.of(KeyCode.DIGIT0, KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4);
        for (Voice voice : List.of(Voice.SALES, Voice.MARKETING)) {
            program.run(() -> program.session.window().checklist().showVoice(voice));
            program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT1);
            for (Question question : Question.values()) {
                boolean applies = question != Question.R3 || voice == Voice.SALES;
                program.press(robot, applies ? digits.get((question.ordinal() + voice.ordinal()) % 5) : KeyCode.N);
            }
        }
        for (Question question : Question.values()) {
            assertEquals(Answer.level(question.ordinal() % 5), program.board().checklist().answer(Voice.SALES, question));
        }
        assertEquals(Rating.NOT_APPLICABLE, program.board().checklist().answer(Voice.MARKETING, Question.R3).rating());
        assertEquals(24, Scores.of(program.board().checklist(), Voice.MARKETING).applicable());
    }

    private void editACard(FxRobot robot) {
        program.press(robot, KeyCode.F6);
        program.press(robot, KeyCode.DIGIT2);
        Card current = WaitForAsyncUtils.waitForAsyncFx(5_000, () -> program.document().current().orElseThrow());
        program.press(robot, KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.clickOn(robot.lookup(".card-field-owner .text-field").<Node>query());
        robot.write("Ana");
        WaitForAsyncUtils.waitForFxEvents();
        program.press(robot, KeyCode.F6);

        assertEquals("Ana", program.board().cards().find(current.id()).orElseThrow().owner());
    }

    private void undoAll(FxRobot robot, Board start) {
        int steps = 0;
        while (WaitForAsyncUtils.waitForAsyncFx(5_000, () -> program.document().undoable().isPresent())) {
            program.press(robot, KeyCode.CONTROL, KeyCode.Z);
            steps++;
        }
        assertEquals(1 + 5 + 3 + 50 + 1, steps, "one step for each act");
        assertEquals(start, program.board());
        assertFalse(WaitForAsyncUtils.waitForAsyncFx(5_000, program.document()::isDirty));
    }

    private void redoAll(FxRobot robot, Board end) {
        while (WaitForAsyncUtils.waitForAsyncFx(5_000, () -> program.document().redoable().isPresent())) {
            program.press(robot, KeyCode.CONTROL, KeyCode.Y);
        }
        assertEquals(end, program.board());
    }

    private Path save(FxRobot robot, Board end) throws ProblemException {
        Path file = folder.resolve("Q3 kickoff.matrix.json");
        program.dialogs.toSave = Optional.of(file);
        program.press(robot, KeyCode.CONTROL, KeyCode.S);
        await().atMost(Duration.ofSeconds(10)).until(() -> WaitForAsyncUtils.waitForAsyncFx(5_000, () -> !program.document().isDirty()));
        assertEquals(end, ProjectFile.open(file).board());
        return file;
    }

    private void reopen(FxRobot robot, Path file, Board end) {
        program.press(robot, KeyCode.CONTROL, KeyCode.N);
        assertEquals(Board.EMPTY, program.board());
        program.dialogs.toOpen = Optional.of(file);
        program.press(robot, KeyCode.CONTROL, KeyCode.O);
        await().atMost(Duration.ofSeconds(10)).until(() -> program.board().equals(end));
    }

    private void export(FxRobot robot, Board end) throws IOException {
        program.dialogs.exportFolder = Optional.of(folder);
        program.press(robot, KeyCode.CONTROL, KeyCode.E);
        await().atMost(Duration.ofSeconds(10)).until(() -> Files.exists(folder.resolve("checklist.csv")));

        List<CSVRecord> cards = read("cards.csv");
        assertEquals(end.cards().size(), cards.size());
        for (CSVRecord row : cards) {
            Card card = end.cards().stream().filter(found -> found.id().toString().equals(row.get("id"))).findFirst().orElseThrow();
            assertEquals(card.title(), row.get("title").replaceFirst("^'(?==)", ""));
            assertEquals(card.owner(), row.get("owner"));
            assertEquals(card.place().quadrantIfPlaced().map(quadrant -> Integer.toString(quadrant.number())).orElse(""),
                    row.get("quadrant_no"));
        }
        var answers = new ArrayList<String>();
        var expected = new ArrayList<String>();
        for (CSVRecord row : read("checklist.csv")) {
            answers.add(row.get("question_id") + " " + row.get("voice") + " " + row.get("score") + " " + row.get("not_applicable"));
        }
        for (Question question : Question.values()) {
            for (Voice voice : List.of(Voice.SALES, Voice.MARKETING)) {
                expected.add(question + " " + voice.name().toLowerCase(Locale.ROOT) + " "
                        + switch (end.checklist().answer(voice, question).rating()) {
                            case Rating.Level(int value) -> value + " 0";
                            case Rating.NotApplicable _ -> " 1";
                            case Rating.NotAnswered _ -> " 0";
                        });
            }
        }
        assertEquals(expected, answers);
    }

    private static List<CSVRecord> read(String name) throws IOException {
        try (Reader in = Files.newBufferedReader(folder.resolve(name), StandardCharsets.UTF_8)) {
            assertEquals('\uFEFF', in.read());
            return CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get().parse(in).getRecords();
        }
    }

    private Optional<Quadrant> quadrant(String title) {
        return program.card(title).place().quadrantIfPlaced();
    }
}
