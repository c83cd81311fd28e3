package org.alignmentmatrix.journey;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.alignmentmatrix.app.Places;
import org.alignmentmatrix.app.Session;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.ui.text.Messages;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/// The whole program in a window, as a test holds it.
final class Program {

    final FakeDialogs dialogs = new FakeDialogs();
    final Session session;
    private final Stage stage;

    /// Starts it as a user would for the first time.
    ///
    /// @param folder for its settings
    Program(Stage stage, Path folder, double width, double height) {
        this.stage = stage;
        this.session = new Session(stage, Places.in(folder), Messages.in(Locale.UK), dialogs);
        session.show(Optional.empty());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
    }

    OpenDocument document() {
        return session.document();
    }

    Board board() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, document()::board);
    }

    Card card(String title) {
        return board().cards().stream().filter(card -> card.title().equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError("There is no card “" + title + "”"));
    }

    /// Runs on the window's thread and waits for the next picture.
    void run(Runnable action) {
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            action.run();
            return true;
        });
        WaitForAsyncUtils.waitForFxEvents();
    }

    void press(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Drags with small steps, as a hand does.
    void drag(FxRobot robot, Point2D from, Point2D to) {
        robot.moveTo(from);
        robot.press(MouseButton.PRIMARY);
        for (int step = 1; step <= 6; step++) {
            robot.moveTo(from.interpolate(to, step / 6.0));
        }
        robot.release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /// Where a card of the matrix is on the screen.
    Point2D onScreen(CardId id) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000,
                () -> onScreen(session.window().board().frame().find(id).orElseThrow().box().centre()));
    }

    /// A point of a quadrant on the screen.
    ///
    /// @param u share of its width
    /// @param v share of its height below the header
    Point2D onScreen(Quadrant quadrant, double u, double v) {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> {
            var room = session.window().board().frame().matrix().room(quadrant);
            return onScreen(new Pixel(room.x() + u * room.width(), room.y() + v * room.height()));
        });
    }

    /// A point of the matrix, which may be out of sight, on the screen; to be asked on the window's thread.
    Point2D onScreen(Pixel inMatrix) {
        Point2D inScene = session.window().board().matrixToScene(inMatrix);
        Scene scene = stage.getScene();
        return inScene.add(stage.getX() + scene.getX(), stage.getY() + scene.getY());
    }

    void end() {
        run(Session::hidePopups);
        run(stage::close);
        session.end();
    }
}
