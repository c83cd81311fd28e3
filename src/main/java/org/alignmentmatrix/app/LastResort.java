package org.alignmentmatrix.app;

import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.Messages;

/// Hears of every error that nobody expected: writes it to the log under a short code, tells the user calmly, and lets the
/// program go on. The board is a value and so still whole.
final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(LastResort.class.getName());
    private static final int MOST_TOLD = 3;

    private final Notices notices;
    private final Messages messages;
    private final Executor window;
    private final AtomicInteger told = new AtomicInteger();

    /// @param window runs what is told to the user, on the window's thread
    LastResort(Notices notices, Messages messages, Executor window) {
        this.notices = notices;
        this.messages = messages;
        this.window = window;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        String code = code(error);
        LOG.log(System.Logger.Level.ERROR, "Unexpected error " + code, error);
        if (told.incrementAndGet() <= MOST_TOLD) { // an error in every pulse must not bury the window in notices
            window.execute(() -> notices.tell(messages.text("error.unexpected", code)));
        }
    }

    /// Equal for errors of one kind in one place, so that it can be looked up.
    private static String code(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        String place = trace.length == 0 ? "" : trace[0].getClassName() + trace[0].getMethodName();
        return "%04X".formatted((error.getClass().getName() + place).hashCode() & 0xFFFF);
    }
}
