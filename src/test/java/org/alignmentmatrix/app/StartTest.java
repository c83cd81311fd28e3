package org.alignmentmatrix.app;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.storage.Settings.WindowBounds;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// The program starts and works whatever its folders hold.
@ExtendWith(ApplicationExtension.class)
class StartTest {

    @TempDir
    private Path folder;
    private Path own;
    private Path settings;
    private Path board;
    private Stage stage;
    private Session session;
    private final FakeDialogs dialogs = new FakeDialogs();

    @Start
    void start(Stage stage) {
        this.stage = stage;
    }

    @BeforeEach
    void paths() throws ProblemException {
        own = folder.resolve("own");
        settings = own.resolve("settings.properties");
        board = folder.resolve("board.matrix.json");
        ProjectFile.save(board, Board.EMPTY.withTitle("Spring"));
    }

    @AfterEach
    void end() {
        onFx(() -> {
            Session.hidePopups();
            stage.close();
            return true;
        });
        session.end();
    }

    @Test
    void aFolderInPlaceOfTheSettings() throws Exception {
        Files.createDirectories(settings.resolve("inside"));
        works();
    }

    @Test
    void aFileInPlaceOfTheFolder() throws Exception {
        Files.createFile(own);
        works();
    }

    @Test
    void garbageInTheSettings() throws Exception {
        content("\0\0\0\0view.theme=\0\nwindow.x=1e999\nwindow.y=-\nrecent.0=\0\nrecent.1=/\0\ncsv.delimiter=\ud83d\ude00\n=\n\\u00");
        works();
    }

    @Test
    void settingsWithoutAnEnd() throws Exception {
        Files.createDirectories(own);
        Files.write(settings, new byte[5_000_000]);
        works();
    }

    @Test
    void filesInPlaceOfTheFoldersOfTheState() throws Exception {
        Files.createDirectories(own.resolve("state"));
        for (String name : List.of("recovery", "backups", "log", "instance.lock")) {
            Files.writeString(own.resolve("state").resolve(name), "not a folder");
        }
        works();
    }

    @Test
    void aFolderThatGoesWhileTheProgramRuns() throws Exception {
        begin(Optional.of(board));
        await().until(() -> Files.exists(settings));
        Files.delete(settings);
        WaitForAsyncUtils.waitForFxEvents();
        edit();
        save();

        assertEquals("Edited", ProjectFile.open(board).board().title());
    }

    @Test
    void aLastBoardThatIsGoneGivesTheSample() throws Exception {
        content("recent.0=" + folder.resolve("gone.matrix.json") + "\n");
        begin(Optional.empty());

        assertTrue(onFx(() -> session.document().board().cards().size()) > 0);
        assertEquals(List.of(), dialogs.told);
    }

    @Test
    void aWindowFromAnotherWorldComesOntoTheScreen() throws Exception {
        for (WindowBounds bounds : List.of(new WindowBounds(-32_000, -32_000, 900, 700, false),
                new WindowBounds(1e300, -1e300, 1e300, 1e-300, false))) {
            content("window.x=%s\nwindow.y=%s\nwindow.width=%s\nwindow.height=%s\n"
                    .formatted(bounds.x(), bounds.y(), bounds.width(), bounds.height()));
            begin(Optional.of(board));

            assertTrue(onFx(() -> stage.getX() >= 0 && stage.getY() >= 0 && stage.getX() + stage.getWidth() <= 1000
                    && stage.getY() + stage.getHeight() <= 1000 && stage.getWidth() >= 900 && stage.getHeight() >= 600), stage.getX() + " "
                    + stage.getY() + " " + stage.getWidth() + " " + stage.getHeight());
            onFx(() -> {
                stage.close();
                return true;
            });
            session.end();
            stage = onFx(Stage::new);
        }
        begin(Optional.of(board));
    }

    @Test
    void theWindowComesBackWhereItStood() throws Exception {
        begin(Optional.of(board));
        onFx(() -> {
            stage.setX(20);
            stage.setY(30);
            stage.setWidth(965);
            stage.setHeight(650);
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
        onFx(() -> {
            session.rememberWindow();
            return true;
        });
        session.end();

        Settings kept = Places.in(own).settings().read();
        assertEquals(new WindowBounds(20, 30, 965, 650, false), kept.window());
    }

    @Test
    void aLaterStartBringsTheWindowToTheFrontAndOpensItsFile() throws Exception {
        Path other = folder.resolve("other.matrix.json");
        ProjectFile.save(other, Board.EMPTY.withTitle("Autumn"));
        begin(Optional.of(board));
        edit();
        onFx(() -> {
            stage.setIconified(true);
            session.answer(List.of());
            return true;
        });
        assertFalse(stage.isIconified());
        assertEquals(List.of(), dialogs.askedUnsaved);

        onFx(() -> {
            session.answer(List.of(other));
            return true;
        });
        assertEquals(1, dialogs.askedUnsaved.size(), "the answer was: cancel");
        assertEquals("Edited", title());

        onFx(() -> {
            session.document().undo();
            session.answer(List.of(other));
            return true;
        });
        await().until(() -> title().equals("Autumn"));
    }

    private void works() throws Exception {
        begin(Optional.of(board));
        edit();
        save();

        assertEquals("Edited", ProjectFile.open(board).board().title());
        assertEquals(List.of(), dialogs.told);
    }

    private void begin(Optional<Path> file) {
        onFx(() -> {
            session = new Session(stage, Places.in(own), Messages.in(Locale.UK), dialogs);
            session.show(file);
            return true;
        });
        await().atMost(Duration.ofSeconds(20)).until(() -> stage.isShowing()
                && (file.isEmpty() || title().equals("Spring") || title().equals("Edited")));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void edit() {
        onFx(() -> {
            session.document().perform(new RenameBoard("Edited"));
            return true;
        });
    }

    private void save() {
        onFx(() -> {
            session.files().save();
            return true;
        });
        await().atMost(Duration.ofSeconds(20)).until(() -> onFx(() -> !session.document().isDirty()));
    }

    private String title() {
        return onFx(() -> session.document().board().title());
    }

    private void content(String text) throws IOException {
        Files.createDirectories(own);
        Files.writeString(settings, text);
    }

    private static <T> T onFx(Callable<T> task) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, task);
    }
}
