package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/// The program in a process and a real window of its own, as a user has it: it is typed at through the screen, seen by the
/// titles of its windows, and can be killed without a warning.
final class OwnProcess implements AutoCloseable {

    static final String NAME = "Alignment Matrix";

    private static final Duration PATIENCE = Duration.ofSeconds(60); // a busy machine starts slowly
    private static final String OPTIONS = "@" + Path.of("packaging", "launcher", "java", "options").toAbsolutePath();

    private final Process process;
    private final Path output;

    private OwnProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /// Starts it.
    ///
    /// @param home gets the folders for its settings and for what it keeps for a crash
    /// @param before words before the command, for a program that starts another one, such as `setpriv`
    /// @param file to open
    static OwnProcess start(Path home, List<String> before, Path... file) throws IOException {
        return start(home, before, System.getProperty("java.class.path"), file);
    }

    static OwnProcess start(Path home, List<String> before, String classPath, Path... file) throws IOException {
        var command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), OPTIONS,
                "--enable-native-access=ALL-UNNAMED", "-Dprism.order=sw", "-Duser.language=en", "-Duser.country=GB",
                "-Duser.home=" + home, "-classpath", classPath, "org.alignmentmatrix.app.Main"));
        Stream.of(file).map(Path::toString).forEach(command::add);
        Path output = Files.createTempFile(home, "output", ".txt");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(output.toFile()));
        builder.environment().put("XDG_CONFIG_HOME", home.resolve("config").toString());
        builder.environment().put("XDG_STATE_HOME", home.resolve("state").toString());
        return new OwnProcess(builder.start(), output);
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    /// What the program said on its standard output and in its errors.
    String said() throws IOException {
        return Files.readString(output);
    }

    /// Ends it as a power cut does: nothing of it runs any more.
    void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        end();
    }

    /// Asks it to end, as the system does before it shuts down.
    void terminate() {
        process.destroy();
        end();
    }

    /// Waits until it has ended.
    ///
    /// @return its exit code
    int end() {
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                fail("The program did not end. Windows: " + titles());
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return process.exitValue();
    }

    /// Waits until one of its windows has this in its title, and gives it the keys.
    void awaitWindow(String title) {
        await("a window with “" + title + "” in its title", () -> !windows(title).isEmpty());
        activate(title);
    }

    /// Waits until none of its windows has this in its title.
    void awaitNoWindow(String title) {
        await("no window with “" + title + "” in its title", () -> windows(title).isEmpty());
    }

    boolean hasWindow(String title) {
        return !windows(title).isEmpty();
    }

    /// Waits until a dialog is open, and gives it the keys.
    void awaitDialog() {
        await("a dialog", () -> !dialogs().isEmpty());
        xdotool("windowactivate", "--sync", dialogs().getLast());
        pause(Duration.ofMillis(400));
    }

    void awaitNoDialog() {
        await("no dialog", () -> dialogs().isEmpty());
    }

    boolean hasDialog() {
        return !dialogs().isEmpty();
    }

    /// Presses keys together, in the words of xdotool: `ctrl+s`, `Return`.
    void press(String... keys) {
        for (String key : keys) {
            xdotool("key", "--clearmodifiers", key);
            pause(Duration.ofMillis(60));
        }
    }

    /// Types a text letter by letter.
    void type(String text) {
        xdotool("type", "--delay", "30", text);
    }

    /// Types without waiting for the end of it.
    Process typing(String text) throws IOException {
        return new ProcessBuilder("xdotool", "type", "--delay", "30", text).redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD).start();
    }

    static void pause(Duration time) {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// @param what is waited for, for the message
    void await(String what, BooleanSupplier there) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!there.getAsBoolean()) {
            if (System.nanoTime() > end) {
                fail("Waited in vain for " + what + ". Windows: " + titles() + ". The program said: " + saidOrNothing());
            }
            pause(Duration.ofMillis(100));
        }
    }

    private String saidOrNothing() {
        try {
            return said();
        } catch (IOException e) {
            return "(nothing that can be read: " + e + ")";
        }
    }

    private void activate(String title) {
        xdotool("windowactivate", "--sync", windows(title).getLast());
        pause(Duration.ofMillis(300));
    }

    private List<String> dialogs() {
        return windows("").stream().filter(window -> xdotool("getwindowname", window).equals(NAME)).toList();
    }

    private List<String> titles() {
        return windows("").stream().map(window -> xdotool("getwindowname", window)).toList();
    }

    private List<String> windows(String title) {
        String found = xdotool("search", "--all", "--onlyvisible", "--pid", Long.toString(pid()), "--name", title.isEmpty() ? "." : title);
        return Arrays.stream(found.split("\n")).filter(line -> !line.isBlank()).toList();
    }

    /// Of the Java machine itself, which a program that was put before it may have started as its child.
    long pid() {
        return process.descendants().filter(ProcessHandle::isAlive).reduce((_, last) -> last).map(ProcessHandle::pid).orElse(process.pid());
    }

    /// @return what it wrote, empty if it found nothing
    private static String xdotool(String... words) {
        var command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(words));
        try {
            Process process = new ProcessBuilder(command).redirectError(Redirect.DISCARD).start();
            String said = new String(process.getInputStream().readAllBytes()).strip();
            process.waitFor();
            return said;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("xdotool failed: " + command, e);
        }
    }

    @Override
    public void close() {
        kill();
    }
}
