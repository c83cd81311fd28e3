package org.alignmentmatrix.frames;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.util.Duration;
import org.alignmentmatrix.app.Places;
import org.alignmentmatrix.app.Session;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.text.Messages;

/// The program in a real window without a frame, as large as a common screen. All methods are for another thread than the
/// window's, and wait for it.
final class Window {

    static final int WIDTH = 1920;
    static final int HEIGHT = 1080;

    private static final Duration BETWEEN_SAVES = Duration.seconds(5); // as often as a board saves itself at most
    private static final Duration UNTIL_FIRST_SAVE = Duration.seconds(1.8); // the hand is on its way then
    private static final int PATIENCE = 300; // seconds: the largest boards take long

    private final Session session;
    private final Stage stage;
    private final Timeline saving;

    private Window(Session session, Stage stage) {
        this.session = session;
        this.stage = stage;
        this.saving = new Timeline(new KeyFrame(BETWEEN_SAVES, _ -> session.files().save()));
        saving.setCycleCount(Animation.INDEFINITE);
    }

    /// @param settings a folder for its settings
    /// @throws IllegalStateException if the screen is smaller than the window
    static Window open(Path settings) {
        var started = new CompletableFuture<Window>();
        Platform.startup(() -> {
            try {
                started.complete(show(settings));
            } catch (RuntimeException e) {
                started.completeExceptionally(e);
            }
        });
        return started.join();
    }

    private static Window show(Path settings) {
        Rectangle2D screen = Screen.getPrimary().getBounds();
        if (screen.getWidth() < WIDTH || screen.getHeight() < HEIGHT) {
            throw new IllegalStateException("The screen must have at least %d×%d pixels, but has %.0f×%.0f"
                    .formatted(WIDTH, HEIGHT, screen.getWidth(), screen.getHeight()));
        }
        Stage stage = new Stage(StageStyle.UNDECORATED);
        var dialogs = new FakeDialogs();
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        Session session = new Session(stage, Places.in(settings), Messages.in(Locale.UK), dialogs);
        session.show(Optional.empty());
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.requestFocus();
        return new Window(session, stage);
    }

    static <T> T on(Callable<T> call) {
        var done = new CompletableFuture<T>();
        Platform.runLater(() -> {
            try {
                done.complete(call.call());
            } catch (Exception e) {
                done.completeExceptionally(e);
            }
        });
        try {
            return done.get(PATIENCE, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The window did not answer within %d s".formatted(PATIENCE), e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
    }

    Ear ear() {
        return on(() -> new Ear(stage.getScene()));
    }

    void newBoard() {
        run(session.files()::newBoard);
    }

    /// Begins to open a file.
    ///
    /// @param shown runs once the board with these many cards is the open one
    void open(Path file, int cards, Runnable shown) {
        run(() -> {
            var board = session.document().boardProperty();
            var heard = new CompletableFuture<Board>();
            heard.thenRun(shown);
            board.subscribe(now -> {
                if (now.cards().size() == cards) {
                    heard.complete(now);
                }
            });
            session.files().open(file);
        });
    }

    /// @param keep whether the board is written to its file again and again from now on
    void keepSaving(boolean keep) {
        run(keep ? () -> saving.playFrom(BETWEEN_SAVES.subtract(UNTIL_FIRST_SAVE)) : saving::stop);
    }

    /// Takes back what was done to the board, and selects nothing.
    void restore() {
        run(() -> {
            while (session.document().isDirty() && session.document().undoable().isPresent()) {
                session.document().undo();
            }
            session.document().select(List.of());
        });
    }

    /// The middle of the card that lies on top of all others, on the screen.
    Point2D topmostCard() {
        return on(() -> {
            Cards cards = session.document().board().cards();
            CardId last = cards.get(cards.size() - 1).id();
            return onScreen(session.window().board().frame().find(last).orElseThrow().box().centre());
        });
    }

    /// A point at the left edge of a quadrant, where no card lies, on the screen.
    Point2D edge(Quadrant quadrant) {
        return on(() -> {
            Box room = session.window().board().frame().matrix().room(quadrant);
            return onScreen(new Pixel(room.x() - 4, room.y() + 4));
        });
    }

    /// The middle of a quadrant, on the screen.
    Point2D middle(Quadrant quadrant) {
        return on(() -> onScreen(session.window().board().frame().matrix().room(quadrant).centre()));
    }

    private Point2D onScreen(Pixel inMatrix) {
        Point2D inScene = session.window().board().matrixToScene(inMatrix);
        Scene scene = stage.getScene();
        return inScene.add(stage.getX() + scene.getX(), stage.getY() + scene.getY());
    }

    void close() {
        run(stage::close);
        session.end();
        Platform.exit();
    }
}
