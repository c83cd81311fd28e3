package org.alignmentmatrix.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.ThemeChoice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LogLineTest {

    private static final String SECRET = "The merger of the two teams";
    private static final String OURS = "org.alignmentmatrix.app.Session";

    @TempDir
    private Path folder;

    @Test
    void anErrorIsClassesAndFramesWithoutMessages() {
        Exception error = new IllegalStateException(SECRET, new UncheckedIOException(SECRET, new IOException(SECRET)));
        error.addSuppressed(new IllegalArgumentException(SECRET));
        error.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "c", "B.java", 7)});
        Stream.of(error.getSuppressed()[0], error.getCause(), error.getCause().getCause())
                .forEach(other -> other.setStackTrace(new StackTraceElement[] {new StackTraceElement("a.B", "d", "B.java", 8)}));

        assertEquals("""
                2026-03-04T05:06:07.890Z SEVERE org.alignmentmatrix.app.Session: Unexpected error 0F0F
                  java.lang.IllegalStateException
                    at a.B.c(B.java:7)
                  with java.lang.IllegalArgumentException
                    at a.B.d(B.java:8)
                  caused by java.io.UncheckedIOException
                    at a.B.d(B.java:8)
                  caused by java.io.IOException
                    at a.B.d(B.java:8)
                """, line(OURS, "Unexpected error 0F0F", error));
    }

    @Test
    void ofValuesOnlyNumbersConstantsAndSystemReasonsAreWritten() {
        assertEquals("2026-03-04T05:06:07.890Z SEVERE org.alignmentmatrix.app.Session: "
                        + "7 true DARK nothing String NotWritten (No space left on device) "
                        + "NoAccess (permission denied) BadValue UnixPath\n",
                line(OURS, "{0} {1} {2} {3} {4} {5} {6} {7} {8}", null, 7, true, ThemeChoice.DARK, null, SECRET,
                        new Problem.NotWritten("No space left on device"), new Problem.NoAccess("permission denied"),
                        new Problem.BadValue("cards[3].title", SECRET, "a title"), Path.of("/home/ann/" + SECRET)));
    }

    @Test
    void ofARefusalTheReasonOfTheSystemIsWrittenAndNothingOfTheBoard() {
        String disk = line(OURS, "x", new ProblemException(new Problem.NotWritten("Read-only file system")));
        String value = line(OURS, "x", new ProblemException(new Problem.BadValue("cards[3]", SECRET, SECRET)));

        assertTrue(disk.contains("\n  org.alignmentmatrix.model.ProblemException: NotWritten (Read-only file system)\n"), disk);
        assertTrue(value.contains("\n  org.alignmentmatrix.model.ProblemException: BadValue\n"), value);
    }

    @Test
    void ofWhatLibrariesSayOnlyThePlaceIsWritten() {
        assertEquals("2026-03-04T05:06:07.890Z SEVERE javafx.scene.control\n", line("javafx.scene.control", SECRET, null, SECRET));
        assertEquals("2026-03-04T05:06:07.890Z SEVERE null\n", line(null, SECRET, null));
    }

    @Test
    void anEndlessRecursionIsCutAndACircleOfCausesEnds() {
        Exception deep = new IllegalStateException(SECRET);
        deep.setStackTrace(IntStream.range(0, 1_024).mapToObj(i -> new StackTraceElement("a.B", "c", "B.java", i))
                .toArray(StackTraceElement[]::new));
        Exception circle = new IllegalStateException(SECRET, deep);
        deep.addSuppressed(circle);

        List<String> lines = line(OURS, "x", circle).lines().toList();

        assertTrue(lines.containsAll(List.of("    at a.B.c(B.java:0)", "    at a.B.c(B.java:59)", "    …", "    at a.B.c(B.java:1023)")));
        assertFalse(lines.contains("    at a.B.c(B.java:60)"));
        assertFalse(String.join("\n", lines).contains(SECRET));
    }

    @Test
    void noTimeZoneAndNoLanguageChangesALine() {
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
            assertEquals("2026-03-04T05:06:07.890Z SEVERE org.alignmentmatrix.app.Session: 12\n", line(OURS, "{0}", null, 12));
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @BeforeEach
    void silenceTheConsole() {
        Stream.of(Logger.getLogger("").getHandlers()).forEach(handler -> handler.setLevel(Level.OFF));
    }

    @AfterEach
    void hearTheConsole() {
        Stream.of(Logger.getLogger("").getHandlers()).forEach(handler -> handler.setLevel(Level.INFO));
    }

    @Test
    void theLogBeginsWithTheProgramAndIsRotated() throws IOException {
        Path logs = folder.resolve("100% state/log");
        var logger = System.getLogger(LogLineTest.class.getName());
        try (LogFile _ = LogFile.begin(logs, "Alignment Matrix 1.2, Java 25, Linux").orElseThrow()) {
            for (int i = 0; i < 1_000; i++) {
                logger.log(System.Logger.Level.INFO, "x".repeat(1_000));
            }
        }
        try (LogFile _ = LogFile.begin(logs, "Alignment Matrix 1.3, Java 25, Linux").orElseThrow()) {
            logger.log(System.Logger.Level.INFO, "The last one");
        }

        List<String> newest = Files.readAllLines(logs.resolve("alignment-matrix-0.0.log"));
        assertEquals("Alignment Matrix 1.2, Java 25, Linux", newest.getFirst());
        assertTrue(newest.contains("Alignment Matrix 1.3, Java 25, Linux"));
        assertTrue(newest.getLast().endsWith("INFO org.alignmentmatrix.app.LogLineTest: The last one"), newest.getLast());
        try (Stream<Path> files = Files.list(logs)) {
            List<Path> all = files.sorted().toList();
            assertEquals(3, all.size(), all.toString());
            for (Path file : all) {
                assertTrue(Files.size(file) <= 502_000, file + " has " + Files.size(file));
            }
        }
    }

    @Test
    void aFolderThatCannotBeWrittenGivesNoLogAndNoError() throws IOException {
        Path file = Files.createFile(folder.resolve("log"));

        assertEquals(Optional.empty(), LogFile.begin(file, "x"));
        assertEquals(Optional.empty(), LogFile.begin(file.resolve("deeper"), "x"));
    }

    private static String line(String logger, String text, Throwable error, Object... values) {
        LogRecord entry = new LogRecord(Level.SEVERE, text);
        entry.setInstant(Instant.parse("2026-03-04T05:06:07.890123Z"));
        entry.setLoggerName(logger);
        entry.setThrown(error);
        entry.setParameters(values);
        return new LogLine("program").format(entry);
    }
}
