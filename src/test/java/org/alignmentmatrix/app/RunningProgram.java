package org.alignmentmatrix.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/// A program that runs in a process of its own, as a test holds it.
final class RunningProgram implements AutoCloseable {

    private final Process process;
    private final BufferedReader answers;

    private RunningProgram(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
    }

    /// @param home the folder of its user
    /// @param rest for everything else it leaves: temporary files, what it says of errors
    static RunningProgram start(String home, Path rest, Path... files) throws IOException {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dglass.platform=Headless", "-Dprism.order=sw", "--enable-native-access=ALL-UNNAMED", "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-Duser.language=en", "-Duser.country=GB", "-Duser.home=" + home, "-Djava.io.tmpdir=" + rest,
                "-Djavafx.cachedir=" + Path.of("target", "javafx-cache").toAbsolutePath(),
                "-classpath", System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                ChildProgram.class.getName()));
        List.of(files).forEach(file -> command.add(file.toString()));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.appendTo(rest.resolve("errors.txt").toFile()));
        Map<String, String> environment = builder.environment();
        List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME").forEach(environment::remove);
        environment.put("DISPLAY", ":none"); // the program thinks that there is a screen
        return new RunningProgram(builder.start());
    }

    /// Waits until the titles of its windows are as they should be.
    void await(Predicate<String> titles) throws InterruptedException {
        for (String found = say("titles"); !titles.test(found); found = say("titles")) {
            Thread.sleep(30);
        }
    }

    /// @return the answer
    String say(String command) {
        try {
            process.getOutputStream().write((command + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().flush();
            for (String line = answers.readLine(); line != null; line = answers.readLine()) {
                if (line.startsWith("> ")) {
                    return line.substring(2);
                }
            }
            throw new AssertionError("The program has ended with " + process.waitFor());
        } catch (IOException e) {
            throw new UncheckedIOException("The program cannot be reached", e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /// What a system does that shuts down.
    void terminate() {
        process.destroy();
    }

    /// What a crash does.
    void kill() {
        process.destroyForcibly();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("The program does not end");
        }
        return process.exitValue();
    }

    long id() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
