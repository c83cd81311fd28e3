package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.alignmentmatrix.app.PublishedWords;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.publish.Look;
import org.alignmentmatrix.publish.Publisher;
import org.alignmentmatrix.publish.RunningToolkit;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.samples.FakeNotices;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LockHint;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.StateFolder;
import static org.junit.jupiter.api.Assertions.assertEquals;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/// The flows between board, disk and user, with a user who answers what the test says and a window's thread that runs when the
/// test lets it.
abstract class FileFlowCase {

    @TempDir
    Path folder;
    final FakeDialogs dialogs = new FakeDialogs();
    final FakeNotices notices = new FakeNotices();
    final OpenDocument document =
            new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(Instant.parse("2026-11-20T09:00:00Z")));
    final BlockingQueue<Runnable> window = new LinkedBlockingQueue<>();
    final FakeAlarm alarm = new FakeAlarm();
    final Remembered remembered = new Remembered(Settings.DEFAULTS, _ -> { });
    boolean ended;
    final Talk talk = new Talk(dialogs, notices, Messages.in(Locale.UK));
    final Desk desk = new Desk(document, new Threads(Runnable::run, window::add), alarm, talk, remembered);
    SaveWorker saver;
    Journal journal;
    Backups backups;
    FileFlow files;
    final ExportFlow export = new ExportFlow(new Desk(document, new Threads(Runnable::run, Runnable::run), alarm, talk, remembered),
            new Publisher(PublishedWords.of(Guide.in(Locale.UK), Messages.in(Locale.UK), ZoneOffset.UTC), new RunningToolkit()), Locale.GERMANY, () -> Look.USUAL,
            () -> LocalDate.of(2026, 11, 20));

    @BeforeEach
    void begin() {
        StateFolder state = new StateFolder(folder.resolve("state"));
        journal = new Journal(state.recovery());
        backups = new Backups(state.backups(), InstantSource.system());
        saver = new SaveWorker(backups, journal);
        files = new FileFlow(desk,
                new Keeping(saver, journal, backups, LockHint.ofThisProcess(InstantSource.system()), Duration.ofHours(1)),
                Guide.in(Locale.UK), () -> RandomBoards.of(7), () -> ended = true);
    }

    @AfterEach
    void end() {
        saver.close();
    }

    /// Writes a board as another program would.
    Path file(String name, Board board) throws IOException {
        return Files.write(folder.resolve(name), ProjectCodec.encode(board));
    }

    /// Opens a file and waits until it is there.
    void open(Path path) {
        files.open(path);
        runWindow();
        assertEquals(new Origin.File(path.toAbsolutePath()), document.origin());
    }

    void save() throws InterruptedException {
        files.save();
        awaitWindow();
    }

    void runWindow() {
        for (Runnable task = window.poll(); task != null; task = window.poll()) {
            task.run();
        }
    }

    void awaitWindow() throws InterruptedException {
        Runnable task = window.poll(10, TimeUnit.SECONDS);
        assertTrue(task != null, "the save worker did not answer");
        task.run();
        runWindow();
    }

    /// Runs what comes for the window until nothing has come for a while: an answer may come in one piece or in two.
    void whileWindowHasMore() throws InterruptedException {
        for (Runnable task = window.poll(1, TimeUnit.SECONDS); task != null; task = window.poll(1, TimeUnit.SECONDS)) {
            task.run();
        }
    }

    /// Lets the window's thread run until something holds.
    void until(BooleanSupplier holds) throws InterruptedException {
        runWindow();
        while (!holds.getAsBoolean()) {
            awaitWindow();
        }
    }

    boolean isSaved() {
        return files.saveStateProperty().get() instanceof SaveState.Saved;
    }

    Optional<Caution> caution() {
        return files.cautions().topProperty().get();
    }

    /// Presses a button of the bar.
    void choose(String label) {
        caution().orElseThrow(() -> new AssertionError("there is no bar")).choices().stream()
                .filter(choice -> choice.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError("“" + label + "” is not among " + labels())).run().run();
    }

    /// The words on the buttons of the bar.
    List<String> labels() {
        return caution().map(shown -> shown.choices().stream().map(Caution.Choice::label).toList()).orElse(List.of());
    }
}
