package org.alignmentmatrix.app;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// Writes the log so that it can be sent to somebody: nothing that stands on a board is in it.
///
/// Of an error it has the classes and the frames, not the message, which may quote a card. Of what the program itself says it has the
/// words, and of their values the numbers, the constants and what the system said about a file. Of what libraries say it has only
/// where they said it.
final class LogLine extends Formatter {

    private static final String OURS = "org.alignmentmatrix.";
    private static final int MOST_CAUSES = 8;
    private static final int FIRST_FRAMES = 60; // an endless recursion has a thousand, all alike
    private static final int LAST_FRAMES = 20;

    private final String program;

    /// @param program the first line
    LogLine(String program) {
        this.program = program;
    }

    @Override
    public String getHead(Handler handler) {
        return program + "\n";
    }

    @Override
    public String format(LogRecord entry) {
        boolean ours = entry.getLoggerName() != null && entry.getLoggerName().startsWith(OURS);
        var line = new StringBuilder()
                .append(entry.getInstant().truncatedTo(ChronoUnit.MILLIS)).append(' ')
                .append(entry.getLevel().getName()).append(' ')
                .append(entry.getLoggerName())
                .append(ours ? ": " + said(entry) : "").append('\n');
        if (entry.getThrown() != null) {
            describe(entry.getThrown(), "", line, Collections.newSetFromMap(new IdentityHashMap<>()));
        }
        return line.toString();
    }

    private static String said(LogRecord entry) {
        String text = String.valueOf(entry.getMessage());
        Object[] values = entry.getParameters() == null ? new Object[0] : entry.getParameters();
        for (int i = 0; i < values.length; i++) {
            text = text.replace("{" + i + "}", harmless(values[i]));
        }
        return text.replace('\n', ' ');
    }

    /// What a value may say here.
    private static String harmless(@Nullable Object value) {
        return switch (value) {
            case null -> "nothing";
            case Number number -> number.toString();
            case Boolean flag -> flag.toString();
            case Enum<?> constant -> constant.name();
            case Problem problem -> harmless(problem);
            default -> value.getClass().getSimpleName();
        };
    }

    /// The reasons of the disk are words of the system, with the name of a file at most.
    private static String harmless(Problem problem) {
        String kind = problem.getClass().getSimpleName();
        if (problem instanceof Problem.NotWritten(String reason)) {
            return kind + " (" + reason + ")";
        }
        return problem instanceof Problem.NoAccess(String reason) ? kind + " (" + reason + ")" : kind;
    }

    private static void describe(Throwable error, String role, StringBuilder text, Set<Throwable> seen) {
        if (seen.size() == MOST_CAUSES || !seen.add(error)) {
            return;
        }
        text.append("  ").append(role).append(error.getClass().getName());
        if (error instanceof ProblemException refused) {
            text.append(": ").append(harmless(refused.problem()));
        }
        text.append('\n');
        StackTraceElement[] frames = error.getStackTrace();
        for (int i = 0; i < frames.length; i++) {
            if (i == FIRST_FRAMES && frames.length > FIRST_FRAMES + LAST_FRAMES) {
                i = frames.length - LAST_FRAMES;
                text.append("    …\n");
            }
            text.append("    at ").append(frames[i]).append('\n');
        }
        for (Throwable suppressed : error.getSuppressed()) {
            describe(suppressed, "with ", text, seen);
        }
        if (error.getCause() != null) {
            describe(error.getCause(), "caused by ", text, seen);
        }
    }
}
