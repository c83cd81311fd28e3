package org.alignmentmatrix.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class WindowDialogsTest {

    private static final Message MESSAGE = new Message("What happened", "What is safe.", "What to do.");

    private final List<String> heard = Collections.synchronizedList(new ArrayList<>());
    private WindowDialogs dialogs;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 950, 800));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        dialogs = new WindowDialogs(stage, Messages.in(Locale.UK), _ -> { });
    }

    @Test
    void anOfferIsTakenWithItsButtonAndClosedWithEscape(FxRobot robot) throws Exception {
        Platform.runLater(() -> heard.add("taken " + dialogs.offer(MESSAGE, "Show log")));
        untilWindows(2);
        Button offer = robot.lookup("Show log").queryButton();
        Platform.runLater(offer::fire);
        untilWindows(1);
        assertEquals(List.of("taken true"), heard);

        Platform.runLater(() -> heard.add("taken " + dialogs.offer(MESSAGE, "Show log")));
        untilWindows(2);
        robot.push(KeyCode.ESCAPE);
        untilWindows(1);
        assertEquals(List.of("taken true", "taken false"), heard);
    }

    @Test
    void whatMayReplaceTheBoardWaitsUntilNoDialogIsOpen(FxRobot robot) throws Exception {
        Platform.runLater(() -> dialogs.whenFree(() -> heard.add("at once")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("at once"), heard);

        Platform.runLater(() -> dialogs.tell(MESSAGE));
        untilWindows(2);
        Platform.runLater(() -> dialogs.whenFree(() -> heard.add("later")));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of("at once"), heard);

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> heard.size() == 2);
        assertEquals(List.of("at once", "later"), heard);
    }

    private static void untilWindows(int count) throws Exception {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(() -> Window.getWindows().size()).get() == count);
        WaitForAsyncUtils.waitForFxEvents();
    }
}
