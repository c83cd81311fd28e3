package org.alignmentmatrix.faults;

import java.util.List;
import java.util.concurrent.Executors;
import javafx.animation.AnimationTimer;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.util.Duration;
import javafx.util.Subscription;
import org.alignmentmatrix.app.Session;

/// The places of the running program that an exception can come from. Each throws once.
enum Thrown {

    /// A handler of an event.
    HANDLER {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            Node board = session.window().board();
            EventHandler<Event> handler = new EventHandler<>() {
                @Override
                public void handle(Event event) {
                    board.removeEventHandler(STUMBLE, this);
                    error.raise();
                }
            };
            board.addEventHandler(STUMBLE, handler);
            Event.fireEvent(board, new Event(STUMBLE));
        }
    },

    /// A filter above everything in the window.
    FILTER {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            Scene scene = stage.getScene();
            EventHandler<Event> filter = new EventHandler<>() {
                @Override
                public void handle(Event event) {
                    scene.removeEventFilter(STUMBLE, this);
                    error.raise();
                }
            };
            scene.addEventFilter(STUMBLE, filter);
            Event.fireEvent(session.window().board(), new Event(STUMBLE));
        }
    },

    /// What was left for later on the window's thread.
    LATER {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            Platform.runLater(error::raise);
        }
    },

    /// The beginning of a pulse.
    PULSE {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            Scene scene = stage.getScene();
            Runnable listener = new Runnable() {
                @Override
                public void run() {
                    scene.removePreLayoutPulseListener(this);
                    error.raise();
                }
            };
            scene.addPreLayoutPulseListener(listener);
            Platform.requestNextPulse();
        }
    },

    /// The end of the layout in a pulse.
    AFTER_LAYOUT {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            Scene scene = stage.getScene();
            Runnable listener = new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    error.raise();
                }
            };
            scene.addPostLayoutPulseListener(listener);
            Platform.requestNextPulse();
        }
    },

    /// The layout of a region, in a window of its own: the toolkit never again lays out what is around a region that threw.
    LAYOUT {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            Stage other = new Stage();
            Region region = new Region() {
                private boolean thrown;

                @Override
                protected void layoutChildren() {
                    if (!thrown) {
                        thrown = true;
                        Platform.runLater(other::close);
                        error.raise();
                    }
                }
            };
            other.setScene(new Scene(new StackPane(region), 50, 50));
            other.setX(0);
            other.setY(0);
            other.show();
            stage.requestFocus();
        }
    },

    /// An animation.
    ANIMATION {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            new AnimationTimer() {
                @Override
                public void handle(long now) {
                    stop();
                    error.raise();
                }
            }.start();
        }
    },

    /// The end of a pause.
    PAUSE {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            PauseTransition pause = new PauseTransition(Duration.millis(5));
            pause.setOnFinished(_ -> error.raise());
            pause.play();
        }
    },

    /// Somebody who looks at the document, while it changes.
    OBSERVER {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            Subscription[] looking = new Subscription[1];
            looking[0] = session.document().boardProperty().subscribe((_, _) -> {
                looking[0].unsubscribe();
                error.raise();
            });
            session.window().board().clipboard().paste("While somebody looks on");
        }
    },

    /// A thread of its own.
    THREAD {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            Thread.ofPlatform().name("stumbling").start(error::raise);
        }
    },

    /// A task in the background, as files are read and written.
    TASK {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            try (var background = Executors.newVirtualThreadPerTaskExecutor()) {
                background.execute(error::raise);
            }
        }
    },

    /// A question to the user that cannot be shown.
    DIALOG {
        @Override
        void throwOnce(Session session, Stage stage, RuntimeOrError error) {
            session.files().saveAs();
        }
    };

    private static final EventType<Event> STUMBLE = new EventType<>(Event.ANY, "STUMBLE");

    /// What is thrown.
    interface RuntimeOrError {

        void raise();
    }

    /// Throws once, at once or soon. Called on the window's thread.
    abstract void throwOnce(Session session, Stage stage, RuntimeOrError error);

    /// What can be thrown, each time as a new one.
    static RuntimeOrError any(int choice) {
        List<RuntimeOrError> all = List.of(
                () -> {
                    throw new IllegalStateException("thrown by a test");
                },
                () -> {
                    throw new NullPointerException("thrown by a test");
                },
                () -> {
                    throw new IndexOutOfBoundsException("thrown by a test");
                },
                () -> {
                    throw new AssertionError("thrown by a test");
                },
                () -> {
                    throw new StackOverflowError("thrown by a test");
                },
                () -> {
                    throw new OutOfMemoryError("thrown by a test");
                },
                () -> {
                    throw new NoClassDefFoundError("thrown by a test");
                });
        return all.get(choice % all.size());
    }
}
