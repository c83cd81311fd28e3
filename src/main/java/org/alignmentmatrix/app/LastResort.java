package org.alignmentmatrix.app;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;

/// Hears of every error that nobody expected: writes it to the log under a short code, has the unsaved changes kept for recovery,
/// tells the user calmly, and lets the program go on. The board is a value and so still whole.
///
/// Each code is told once, a few in one run, and never two at a time: an error in every pulse must bury neither the user nor the log.
final class LastResort implements Thread.UncaughtExceptionHandler {

    private static final System.Logger LOG = System.getLogger(LastResort.class.getName());
    private static final int MOST_TOLD = 5;
    private static final int MOST_TRACES = 3; // of one code

    private final Executor window;
    private final BooleanSupplier rescue;
    private final Telling telling;
    private final Map<String, AtomicInteger> seen = new ConcurrentHashMap<>();
    private final Set<String> told = ConcurrentHashMap.newKeySet();
    private final AtomicInteger open = new AtomicInteger();

    /// Shows a dialog and waits until the user has closed it.
    interface Telling {

        /// @param kind what happened
        /// @param kept whether the unsaved changes are on disk for recovery
        void tell(Kind kind, String code, boolean kept);
    }

    /// What happened, as far as it makes a difference to the user.
    enum Kind {
        ERROR,
        NO_MEMORY
    }

    /// @param window runs what is told to the user, on the window's thread
    /// @param rescue keeps the unsaved changes for recovery, and says whether that worked or there were none; called on the window's thread
    LastResort(Executor window, BooleanSupplier rescue, Telling telling) {
        this.window = window;
        this.rescue = rescue;
        this.telling = telling;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable error) {
        try {
            String code = code(error);
            log(code, error);
            if (told.size() < MOST_TOLD && told.add(code)) {
                Kind kind = error instanceof OutOfMemoryError ? Kind.NO_MEMORY : Kind.ERROR;
                window.execute(() -> tell(kind, code));
            }
        } catch (RejectedExecutionException | IllegalStateException e) {
            LOG.log(System.Logger.Level.WARNING, "There is no window any more to tell it", e);
        } catch (OutOfMemoryError e) {
            // not even for the log; the next error has another chance
        }
    }

    private void log(String code, Throwable error) {
        int times = seen.computeIfAbsent(code, _ -> new AtomicInteger()).incrementAndGet();
        if (times <= MOST_TRACES) {
            LOG.log(System.Logger.Level.ERROR, "Unexpected error " + code, error);
        } else if (Integer.bitCount(times) == 1) { // 4, 8, 16 …
            LOG.log(System.Logger.Level.ERROR, "Unexpected error " + code + " for the {0}th time", times);
        }
    }

    private void tell(Kind kind, String code) {
        boolean kept = isRescued();
        if (open.getAndIncrement() > 0) { // one dialog at a time: this one is in the log and is told when it comes again
            open.decrementAndGet();
            told.remove(code);
            return;
        }
        try {
            telling.tell(kind, code, kept);
        } finally {
            open.decrementAndGet();
        }
    }

    private boolean isRescued() {
        try {
            return rescue.getAsBoolean();
        } catch (RuntimeException | Error e) {
            LOG.log(System.Logger.Level.ERROR, "The unsaved changes could not be kept", e);
            return false;
        }
    }

    /// Equal for errors of one kind in one place, so that it can be looked up. Memory and stack end anywhere.
    static String code(Throwable error) {
        StackTraceElement[] trace = error.getStackTrace();
        boolean anywhere = trace.length == 0 || error instanceof VirtualMachineError;
        String place = anywhere ? "" : trace[0].getClassName() + trace[0].getMethodName();
        return "%04X".formatted((error.getClass().getName() + place).hashCode() & 0xFFFF);
    }
}
