package org.alignmentmatrix.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.alignmentmatrix.app.LastResort.Kind;
import org.alignmentmatrix.samples.FakeDialogs;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LastResortTest {

    private final Logger logger = Logger.getLogger(LastResort.class.getName());
    private final List<LogRecord> logged = new ArrayList<>();
    private final Handler listening = new Handler() {
        @Override
        public void publish(LogRecord entry) {
            logged.add(entry);
        }

        @Override
        public void flush() {
        }

        @Override
        public void close() {
        }
    };
    private final Deque<Runnable> window = new ArrayDeque<>();
    private final List<String> acts = new ArrayList<>();
    private boolean rescued = true;
    private LastResort.Telling telling = (kind, code, kept) -> acts.add(kind + " " + kept);
    private final LastResort lastResort = new LastResort(window::add, () -> {
        acts.add("rescue");
        return rescued;
    }, (kind, code, kept) -> telling.tell(kind, code, kept));

    @BeforeEach
    void listen() {
        logger.setUseParentHandlers(false);
        logger.addHandler(listening);
    }

    @AfterEach
    void stopListening() {
        logger.setUseParentHandlers(true);
        logger.removeHandler(listening);
    }

    @Test
    void theUnsavedChangesAreKeptBeforeTheUserIsTold() {
        happens(error("a"));
        assertEquals(List.of(), acts, "not on the thread of the error");
        pulse();

        assertEquals(List.of("rescue", "ERROR true"), acts);
        assertEquals(List.of("Unexpected error " + LastResort.code(error("a"))), said());
    }

    @Test
    void oneCodeIsToldOnceAndDoesNotFillTheLog() {
        for (int i = 0; i < 1_000; i++) {
            happens(error("a"));
            pulse();
        }

        assertEquals(List.of("rescue", "ERROR true"), acts);
        assertEquals(11, logged.size(), "3 with their frames, then the 4th, 8th … 512th time");
        assertEquals(512, logged.getLast().getParameters()[0]);
    }

    @Test
    void ofManyCodesOnlyTheFirstFewAreTold() {
        for (int i = 0; i < 50; i++) {
            happens(error("method" + i));
            pulse();
        }

        assertEquals(10, acts.size());
        assertEquals(50, logged.size());
    }

    @Test
    void neverAreTwoDialogsOpen() {
        telling = (_, code, _) -> {
            acts.add("open " + code);
            if (acts.size() < 5) {
                happens(error("b"));
                pulse(); // the dialog lets the window go on
            }
            acts.add("closed " + code);
        };
        happens(error("a"));
        pulse();
        happens(error("b"));
        pulse();

        String a = LastResort.code(error("a"));
        String b = LastResort.code(error("b"));
        assertEquals(List.of("rescue", "open " + a, "rescue", "closed " + a, "rescue", "open " + b, "closed " + b), acts);
    }

    @Test
    void anErrorOfTheRescueOrOfTheDialogIsNotTheEnd() {
        telling = (_, _, kept) -> {
            acts.add("kept " + kept);
            throw new IllegalStateException("the dialog");
        };
        var broken = new LastResort(Runnable::run, () -> {
            throw new OutOfMemoryError();
        }, (kind, code, kept) -> telling.tell(kind, code, kept));
        for (String method : List.of("a", "b")) {
            try {
                broken.uncaughtException(Thread.currentThread(), error(method));
            } catch (IllegalStateException e) {
                acts.add(e.getMessage());
            }
        }

        assertTrue(acts.containsAll(List.of("kept false")), acts.toString());
        assertEquals(2, acts.stream().filter("kept false"::equals).count(), "the next one is told too");
    }

    @Test
    void withoutAWindowItIsLogged() {
        for (RuntimeException gone : List.of(new RejectedExecutionException(), new IllegalStateException("Toolkit has exited"))) {
            new LastResort(_ -> {
                throw gone;
            }, () -> true, telling).uncaughtException(Thread.currentThread(), error("a"));
        }

        assertEquals(List.of(), acts);
        assertEquals(4, logged.size());
    }

    @Test
    void noMemoryIsSaidSoAndAnEndlessRecursionHasOneCode() {
        happens(new OutOfMemoryError("Java heap space"));
        pulse();
        assertEquals(List.of("rescue", "NO_MEMORY true"), acts);

        assertEquals(LastResort.code(overflow(0)), LastResort.code(overflow(7)));
        happens(overflow(3));
        pulse();
        assertEquals("ERROR true", acts.getLast());
    }

    @Test
    void theCodeSaysKindAndPlace() {
        assertTrue(LastResort.code(error("a")).matches("[0-9A-F]{4}"));
        assertEquals(LastResort.code(error("a")), LastResort.code(error("a")));
        assertNotEquals(LastResort.code(error("a")), LastResort.code(error("b")));
        Exception bare = new IllegalStateException();
        bare.setStackTrace(new StackTraceElement[0]);
        assertEquals(4, LastResort.code(bare).length());
    }

    @Test
    void theDialogSaysWhatHappenedWhatIsSafeAndShowsTheLog() {
        var dialogs = new FakeDialogs();
        var dialog = new ErrorDialog(dialogs, Messages.in(Locale.UK), Path.of("/state/log"));

        dialog.tell(Kind.ERROR, "3F2A", true);
        dialogs.takesOffers = true;
        dialog.tell(Kind.NO_MEMORY, "12AB", false);

        assertEquals(List.of(
                new Message("Something went wrong in the program",
                        "Your board is still open, and changes that are not saved yet are kept for recovery."
                                + " The error has the code 3F2A; the log says more about it and holds nothing of your board.",
                        "Save your board and go on. If it happens again, close the program and start it anew."),
                new Message("The program ran out of memory",
                        "Your board is still open, but changes that are not saved yet could not be kept for recovery."
                                + " The error has the code 12AB; the log says more about it and holds nothing of your board.",
                        "Save your board, then close the program and start it anew. Closing other programs helps too.")), dialogs.told);
        assertEquals(List.of("Show log", "Show log"), dialogs.offered);
        assertEquals(Optional.of(Path.of("/state/log")), dialogs.shownFolder);
    }

    private void happens(Throwable error) {
        lastResort.uncaughtException(Thread.currentThread(), error);
    }

    private void pulse() {
        while (!window.isEmpty()) {
            window.remove().run();
        }
    }

    private List<String> said() {
        return logged.stream().map(LogRecord::getMessage).toList();
    }

    private static Exception error(String method) {
        Exception error = new IllegalStateException("The secret title of a card");
        error.setStackTrace(new StackTraceElement[] {new StackTraceElement("some.Type", method, "Type.java", 1)});
        return error;
    }

    private static StackOverflowError overflow(int depth) {
        try {
            return deeper(depth);
        } catch (StackOverflowError e) {
            return e;
        }
    }

    private static StackOverflowError deeper(int depth) {
        return depth % 2 == 0 ? deeper(depth + 1) : deeperStill(depth + 1);
    }

    private static StackOverflowError deeperStill(int depth) {
        return deeper(depth);
    }
}
