package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.csv.Words;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Area;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.samples.FakeNotices;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.ui.dialog.Dialogs.Unsaved;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFlowTest {

    private static final String UNTOUCHED = " Nothing was opened and the file was not changed.";
    private static final String CARD = """
            {"format":"alignment-matrix","version":1,"title":"Spring","nextCard":3,
            "cards":[
            {"id":"C-001","kind":"INITIATIVE","side":"SALES","title":"Webinar","place":"TRAY","created":"2026-11-20T09:00:00Z"},
            {"id":"C-002","kind":"TEAM","side":"JOINT","title":"Events","progress":40,
            "place":{"quadrant":"ALIGNED_COORDINATED","u":0.5,"v":0.25},"created":"2026-11-20T09:00:00Z"}
            ],
            "checklist":{}}
            """;

    @TempDir
    private Path folder;
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNotices notices = new FakeNotices();
    private final OpenDocument document =
            new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(Instant.parse("2026-11-20T09:00:00Z")));
    private final SaveWorker saver = new SaveWorker();
    private final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    private final Remembered remembered = new Remembered(Settings.DEFAULTS, _ -> { });
    private boolean ended;
    private final Talk talk = new Talk(dialogs, notices, Messages.in(Locale.UK));
    private final FileFlow files = new FileFlow(document, saver, new Threads(Runnable::run, window::add), talk, remembered,
            () -> RandomBoards.of(7), () -> ended = true);
    private final ExportFlow export = new ExportFlow(document, words(), Dialect.excelFor(Locale.GERMANY), remembered, talk,
            new Threads(Runnable::run, Runnable::run), () -> LocalDate.of(2026, 11, 20));

    private static Words words() {
        return new Words() {
            @Override
            public String quadrant(Quadrant quadrant) {
                return quadrant.name();
            }

            @Override
            public String area(Area area) {
                return area.name();
            }

            @Override
            public String question(Question question) {
                return question.name();
            }
        };
    }

    @AfterEach
    void end() {
        saver.close();
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                arguments("half.matrix.json", CARD.substring(0, CARD.indexOf("Events")), new Message("The board is damaged",
                        "half.matrix.json cannot be read from line 4, column 53 on: the end of the file." + UNTOUCHED,
                        "Open an older copy of it, or correct the place in a text editor.")),
                arguments("keys.matrix.json", CARD.replace("\"progress\":40", "\"progress\":40,\"progress\":50"), new Message(
                        "The board says one thing twice",
                        "keys.matrix.json: in cards[1] the name “progress” stands twice (line 4), so nobody can tell which value counts."
                                + UNTOUCHED,
                        "Remove one of the two in a text editor, or open an older copy.")),
                arguments("huge.matrix.json", CARD.replace("0.25", "1e999"), bad(
                        "huge.matrix.json: cards[1].place.v is 1e999, but must be a number from 0 to 1.")),
                arguments("type.matrix.json", CARD.replace("40", "\"forty\""), bad(
                        "type.matrix.json: cards[1].progress is \"forty\", but must be a whole number from 0 to 100.")),
                arguments("quadrant.matrix.json", CARD.replace("ALIGNED_COORDINATED", "SOMEWHERE"), bad(
                        "quadrant.matrix.json: cards[1].place.quadrant is \"SOMEWHERE\", but must be one of MISALIGNED_UNCOORDINATED, "
                                + "ALIGNED_COORDINATED, MISALIGNED_COORDINATED, ALIGNED_UNCOORDINATED.")),
                arguments("long.matrix.json", CARD.replace("Webinar", "W".repeat(10_000)), bad(
                        "long.matrix.json: cards[0].title is \"" + "W".repeat(80) + "…, but must be one line of text of at most "
                                + "1000 characters (title must have at most 1000 characters, but has 10000).")),
                arguments("control.matrix.json", CARD.replace("Webinar", "Web\\u0007inar"), bad(
                        "control.matrix.json: cards[0].title is \"Web\\u0007inar\", but must be one line of text of at most "
                                + "1000 characters (title must not hold the character U+0007 (at 3)).")),
                arguments("ids.matrix.json", CARD.replace("C-002", "C-001"), new Message("Two cards have one id",
                        "ids.matrix.json: C-001 stands at cards[0] and again at cards[1]." + UNTOUCHED,
                        "Give one of the two another id in a text editor, or open an older copy.")),
                arguments("newer.matrix.json", CARD.replace("\"version\":1", "\"version\":99"), new Message(
                        "This board was made with a newer version",
                        "newer.matrix.json has format 99, this program knows up to 1." + UNTOUCHED,
                        "Install the latest version to open it.")),
                arguments("empty.matrix.json", "", new Message("This file is not a board",
                        "empty.matrix.json looks like an empty file." + UNTOUCHED,
                        "Boards end with .matrix.json. A list of cards can be pasted: copy it and press Ctrl+V.")));
    }

    private static Message bad(String what) {
        return new Message("The board holds a value that cannot be used", what + UNTOUCHED,
                "Correct the value in a text editor, or open an older copy.");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("badFiles")
    void aBadFileIsRefusedInWordsAndNothingChanges(String name, String content, Message expected) throws IOException {
        byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve(name), bytes);
        Board before = document.board();

        files.open(file);
        runWindow();

        assertEquals(List.of(expected), dialogs.told);
        assertSame(before, document.board());
        assertEquals(new Origin.Untitled(), document.origin());
        assertArrayEquals(bytes, Files.readAllBytes(file));
    }

    @Test
    void aMissingFileLeavesTheRecentOnes() {
        Path gone = folder.resolve("gone.matrix.json").toAbsolutePath();
        remembered.change(settings -> settings.withRecentFile(gone));

        files.open(gone);
        runWindow();

        assertEquals(List.of(new Message("The board is not there any more",
                "gone.matrix.json was not found in %s. The board that is open stays as it is.".formatted(folder.toAbsolutePath()),
                "It may have been moved or renamed. Look for it with File > Open.")), dialogs.told);
        assertEquals(List.of(), remembered.get().recentFiles());
    }

    @Test
    void saveAsksForANameOnceAndThenWritesTheSameFile() throws ProblemException, InterruptedException {
        document.perform(new RenameBoard("Q3: kick/off?"));
        dialogs.toSave = Optional.of(folder.resolve("kickoff"));

        files.save();
        awaitWindow();
        assertEquals("Q3 kick off.matrix.json", dialogs.suggestedFile.orElseThrow().getFileName().toString());
        Path file = folder.resolve("kickoff.matrix.json");
        assertEquals(document.board(), ProjectFile.open(file));
        assertFalse(document.isDirty());
        assertEquals(new SaveState.Saved(document.now()), files.saveStateProperty().get());

        dialogs.toSave = Optional.empty();
        document.perform(new RenameBoard("Q4"));
        files.save();
        awaitWindow();
        assertEquals("Q4", ProjectFile.open(file).title());
        assertEquals(List.of(file.toAbsolutePath()), remembered.get().recentFiles());
    }

    @Test
    void saveAsLeavesTheOldFileAlone() throws IOException, ProblemException, InterruptedException {
        Path old = Files.write(folder.resolve("old.matrix.json"), ProjectCodec.encode(RandomBoards.of(3)));
        byte[] before = Files.readAllBytes(old);
        files.open(old);
        runWindow();
        document.perform(new RenameBoard("New"));
        dialogs.toSave = Optional.of(folder.resolve("new.matrix.json"));

        files.saveAs();
        awaitWindow();

        assertArrayEquals(before, Files.readAllBytes(old));
        assertEquals("New", ProjectFile.open(folder.resolve("new.matrix.json")).title());
        assertEquals(new Origin.File(folder.resolve("new.matrix.json")), document.origin());
    }

    @Test
    void closingWithUnsavedChangesAsksOnceAndCancelKeepsEverything() {
        document.perform(new RenameBoard("Spring"));
        Board before = document.board();

        files.close();

        assertEquals(List.of("Spring"), dialogs.askedUnsaved);
        assertFalse(ended);
        assertSame(before, document.board());

        dialogs.unsaved = Unsaved.DISCARD;
        files.close();
        assertTrue(ended);
    }

    @Test
    void closingWithSaveEndsOnlyAfterTheFileIsWritten() throws InterruptedException, ProblemException {
        document.perform(new RenameBoard("Spring"));
        dialogs.unsaved = Unsaved.SAVE;
        dialogs.toSave = Optional.of(folder.resolve("spring.matrix.json"));

        files.close();
        assertFalse(ended, "the save is still under way");
        awaitWindow();

        assertTrue(ended);
        assertEquals("Spring", ProjectFile.open(folder.resolve("spring.matrix.json")).title());
    }

    @Test
    void aFailedSaveSaysSoAndLosesNothing() throws IOException, InterruptedException {
        document.perform(new RenameBoard("Spring"));
        Path target = Files.createDirectory(folder.resolve("folder.matrix.json"));
        dialogs.toSave = Optional.of(target);

        files.save();
        awaitWindow();

        assertEquals(List.of(new Message("The board was not saved",
                "folder.matrix.json is a folder or a device. Your changes are still here.",
                "Choose another name with File > Save as.")), dialogs.told);
        assertTrue(document.isDirty());
        assertTrue(files.saveStateProperty().get() instanceof SaveState.Failed);
    }

    @Test
    void theExportSaysWhereItIsAndHowItsColumnsAreSplit() throws IOException {
        document.open(RandomBoards.of(5), new Origin.Untitled());
        dialogs.exportFolder = Optional.of(folder);

        export.start();

        assertTrue(notices.told.getFirst().startsWith("Exported to %s · columns split by semicolons".formatted(folder)),
                notices.told::getFirst);
        assertTrue(Files.readString(folder.resolve("cards.csv")).startsWith("\uFEFFboard;id;kind;side;title;"));
        assertTrue(Files.exists(folder.resolve("checklist.csv")));
        notices.links.getFirst().run().run();
        assertEquals(Optional.of(folder), dialogs.shownFolder);
    }

    private void runWindow() {
        for (Runnable task = window.poll(); task != null; task = window.poll()) {
            task.run();
        }
    }

    private void awaitWindow() throws InterruptedException {
        Runnable task = window.poll(10, TimeUnit.SECONDS);
        assertTrue(task != null, "the save worker did not answer");
        task.run();
        runWindow();
    }
}
