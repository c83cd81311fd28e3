package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What the window shows when something happens to the file of the board.
@ExtendWith(ApplicationExtension.class)
class FileNoticesTest {

    @TempDir
    private Path folder;

    private Stage stage;
    private Program program;
    private Path file;

    @Start
    void start(Stage stage) throws IOException {
        this.stage = stage;
        program = new Program(stage, folder, 990, 800);
        Path drive = Files.createDirectory(folder.resolve("drive"));
        file = drive.resolve("spring.matrix.json");
        program.dialogs.toSave = Optional.of(file);
    }

    @AfterEach
    void end() {
        program.end();
    }

    private void save(FxRobot robot) throws TimeoutException {
        program.run(() -> program.document().perform(new RenameBoard("Spring")));
        program.press(robot, KeyCode.CONTROL, KeyCode.S);
        await(() -> !program.document().isDirty());
    }

    private static void await(Callable<Boolean> holds) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.waitForAsyncFx(5_000, holds));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node bar() {
        return stage.getScene().lookup(".safety-bar");
    }

    private String focused() {
        Node owner = stage.getScene().getFocusOwner();
        return owner instanceof Button button ? button.getText() : owner.getClass().getSimpleName();
    }

    @Test
    void aChangeOnDiskIsToldAboveTheBoardWhereAKeyLeads(FxRobot robot) throws TimeoutException, ProblemException {
        save(robot);
        assertFalse(bar().isVisible());
        Board theirs = new RenameBoard("Theirs").applyTo(program.board(), program.document().now());
        ProjectFile.save(file, theirs);
        await(() -> bar().isVisible());
        assertEquals("spring.matrix.json was changed by another program or another person. Nothing here is unsaved. "
                + "Press F9 for what you can do.", bar().getAccessibleText());
        assertTrue(!focused().equals("Reload"), "it takes no keys by itself");

        program.press(robot, KeyCode.F9);
        assertEquals("Reload", focused());
        program.press(robot, KeyCode.TAB);
        assertEquals("Keep mine", focused());
        program.press(robot, KeyCode.ESCAPE);
        assertTrue(bar().isVisible(), "nothing is decided");
        assertEquals(program.session.window().board(), stage.getScene().getFocusOwner());

        program.press(robot, KeyCode.F9);
        program.press(robot, KeyCode.SPACE);
        assertEquals(theirs, program.board());
        assertFalse(bar().isVisible());
        assertEquals(program.session.window().board(), stage.getScene().getFocusOwner());
    }

    @Test
    void whatIsNotSavedStaysInSightUntilItIs(FxRobot robot) throws TimeoutException, IOException {
        save(robot);
        Node chip = stage.getScene().lookup("#not-saved");
        assertFalse(chip.isVisible());
        Path drive = file.getParent();
        Files.move(drive, folder.resolve("unplugged"));
        program.run(() -> program.document().perform(new RenameBoard("Summer")));
        program.press(robot, KeyCode.CONTROL, KeyCode.S);
        await(chip::isVisible);
        assertEquals("Not saved", ((Button) chip).getText());
        assertTrue(((Button) chip).getTooltip().getText().startsWith("spring.matrix.json could not be written"));
        assertFalse(((Label) stage.getScene().lookup("#save-state")).isVisible());

        Files.move(folder.resolve("unplugged"), drive);
        program.run(program.session.files()::tryAgain);
        await(() -> !chip.isVisible());
        assertFalse(program.document().isDirty());
    }
}
