package org.alignmentmatrix.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.alignmentmatrix.app.CommandWords;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.ui.text.Messages;

/// What a command did and said: words as a user types them, run inside the test on a fixed day.
public record CommandRun(int exit, List<String> out, List<String> err) {

    static final Instant NOW = Instant.parse("2026-03-31T10:00:00Z");

    /// @param state where earlier versions go
    public static CommandRun of(Path state, Object... words) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        PrintStream told = new PrintStream(out, true, StandardCharsets.UTF_8);
        PrintStream complained = new PrintStream(err, true, StandardCharsets.UTF_8);
        String[] texts = List.of(words).stream().map(Object::toString).toArray(String[]::new);
        int exit = switch (Arguments.parse(texts, "1.0", told, complained)) {
            case Arguments.Result.End(int code) -> code;
            case Arguments.Result.Run(var work) -> work.run(around(state, told, complained));
            case Arguments.Result.Start(var window) -> throw new AssertionError("opens a window: " + window);
        };
        return new CommandRun(exit, lines(out), lines(err));
    }

    private static Surroundings around(Path state, PrintStream out, PrintStream err) {
        InstantSource clock = InstantSource.fixed(NOW);
        return new Surroundings(out, err, clock, ZoneOffset.UTC, Locale.UK,
                new CommandWords(Guide.in(Locale.UK), Messages.in(Locale.UK), ZoneOffset.UTC), new Backups(state.resolve("backups"), clock));
    }

    private static List<String> lines(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).lines().toList();
    }
}
