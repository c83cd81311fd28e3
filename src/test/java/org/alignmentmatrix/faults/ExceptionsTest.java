package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.app.Places;
import org.alignmentmatrix.app.Session;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.text.Messages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// Exceptions out of handlers, pulses and background tasks of the whole program: the last resort hears of each, the board is what it
/// was, keys and pastes are still answered, and what is saved is what is on the board.
@ExtendWith(ApplicationExtension.class)
class ExceptionsTest {

    private static final long SEED = Scale.seed(23);
    private static final int EXCEPTIONS = Scale.of(40, 1_000);
    private static final int SAVED_EVERY = 5;
    private static final int KEYS_EVERY = 8;
    private static final int MOST_CARDS = 60; // then the board begins anew
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20); // on a busy machine

    @TempDir
    Path folder;

    private final Count count = new Count("exceptions in the running program", "exceptions", SEED);
    private final FakeDialogs answers = new FakeDialogs();
    private final AtomicReference<Thrown.@Nullable RuntimeOrError> inDialog = new AtomicReference<>();
    private final AtomicInteger heard = new AtomicInteger();
    private final Logger log = Logger.getLogger("org.alignmentmatrix.app.LastResort");
    private Thread.@Nullable UncaughtExceptionHandler before;
    private Stage stage;
    private Session session;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        log.setLevel(Level.OFF); // a thousand traces are no help to anybody
        before = Thread.getDefaultUncaughtExceptionHandler();
        session = new Session(stage, Places.in(folder.resolve("places")), Messages.in(Locale.UK), stumbling());
        Thread.UncaughtExceptionHandler lastResort = Thread.getDefaultUncaughtExceptionHandler();
        assertEquals("LastResort", lastResort.getClass().getSimpleName());
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> {
            lastResort.uncaughtException(thread, error);
            heard.incrementAndGet();
        });
        session.show(Optional.empty());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(900);
        stage.setHeight(700);
    }

    @AfterEach
    void end() {
        run(Session::hidePopups);
        run(stage::close);
        session.end();
        Thread.setDefaultUncaughtExceptionHandler(before);
        log.setLevel(null);
    }

    /// A user who answers, but now and then the question throws.
    private Dialogs stumbling() {
        return (Dialogs) Proxy.newProxyInstance(Dialogs.class.getClassLoader(), new Class<?>[] {Dialogs.class}, (_, method, arguments) -> {
            Thrown.RuntimeOrError error = method.getName().equals("chooseFileToSave") ? inDialog.getAndSet(null) : null;
            if (error != null) {
                error.raise();
            }
            try {
                return method.invoke(answers, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
    }

    @Test
    void noExceptionCostsAnything(FxRobot robot) throws IOException, ProblemException {
        Path file = folder.resolve("Board.matrix.json");
        answers.toSave = Optional.of(file);
        answers.unsaved = Dialogs.Unsaved.DISCARD;
        run(session.files()::saveAs);
        until("the board is saved", () -> !isDirty() && Files.exists(file));
        var random = new Random(SEED);
        var kinds = EnumSet.noneOf(Thrown.class);
        for (int i = 0; i < EXCEPTIONS; i++) {
            Thrown kind = i < Thrown.values().length ? Thrown.values()[i] : Thrown.values()[random.nextInt(Thrown.values().length)];
            String which = "%d, %s".formatted(i, kind);
            try {
                throwAndGoOn(kind, Thrown.any(random.nextInt(100)), which, robot, i, file);
                kinds.add(kind);
                count.good();
            } catch (AssertionError e) {
                count.bad(which + ": " + e.getMessage());
            }
        }
        assertEquals(EnumSet.allOf(Thrown.class), kinds);
        assertTrue(!answers.told.isEmpty() && answers.told.size() < 20, "it was told, but not too often: " + answers.told.size());
        count.atLeast(EXCEPTIONS);
    }

    private void throwAndGoOn(Thrown kind, Thrown.RuntimeOrError error, String which, FxRobot robot, int i, Path file)
            throws IOException, ProblemException {
        Board present = board();
        int heardBefore = heard.get();
        inDialog.set(kind == Thrown.DIALOG ? error : null);
        Platform.runLater(() -> kind.throwOnce(session, stage, error));
        until("it was heard", () -> heard.get() > heardBefore);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(heardBefore + 1, heard.get(), "heard once");
        if (kind == Thrown.OBSERVER) {
            assertEquals(present.cards().size() + 1, board().cards().size(), "the edit was made");
        } else {
            assertEquals(present, board(), "nothing changed");
        }
        answers(which, robot, i % KEYS_EVERY == 0);
        if (i % SAVED_EVERY == 0) {
            saves(file);
        }
        if (board().cards().size() > MOST_CARDS) {
            run(() -> {
                while (session.document().undoable().isPresent() && session.document().board().cards().size() > MOST_CARDS / 2) {
                    session.document().undo();
                }
            });
        }
    }

    private void answers(String which, FxRobot robot, boolean withKeys) {
        Board present = board();
        run(() -> session.window().board().clipboard().paste("After " + which));
        assertEquals(present.cards().size() + 1, board().cards().size(), "a card can be pasted");
        if (withKeys) {
            run(session.window().board()::requestFocus);
            robot.push(KeyCode.CONTROL, KeyCode.Z);
            assertEquals(present, board(), "undo by keys");
            robot.push(KeyCode.CONTROL, KeyCode.Y);
            assertEquals(present.cards().size() + 1, board().cards().size(), "redo by keys");
        }
    }

    private void saves(Path file) throws IOException, ProblemException {
        run(session.files()::save);
        until("the board is saved", () -> !isDirty());
        assertEquals(board(), ProjectCodec.decode(Files.readAllBytes(file)), "what is on disk");
    }

    private Board board() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> session.document().board());
    }

    private boolean isDirty() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> session.document().isDirty());
    }

    private void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void until(String what, BooleanSupplier done) {
        long start = System.nanoTime();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() - start < PATIENCE, "waited in vain until " + what);
            try {
                Thread.sleep(2);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new AssertionError(e);
            }
        }
    }
}
