package org.alignmentmatrix.faults;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A [SavingProcess] as its killer sees it.
final class SavingRun {

    private static final List<String> OPTIONS = List.of("-Xshare:auto", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");
    private static final int PATIENCE = 60; // seconds for anything, on the slowest machine

    private final Process process;
    private final Thread listener;
    private int saving = -1;
    private int saved = -1;
    private int kept = -1;
    private int begun;
    private String strange = "";

    private SavingRun(Process process) {
        this.process = process;
        this.listener = Thread.ofPlatform().daemon().name("listener").start(this::listen);
    }

    /// Starts a process that waits to be told to go on.
    static SavingRun start(Path file, SavingProcess.Work work, Path state) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), SavingProcess.class.getName(), file.toString(),
                work.name(), state.toString()));
        return new SavingRun(new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    /// Lets it save from a number on.
    void go(int first) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(first + "\n").flush(); // left open: its end would end the process
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                heard(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized void heard(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "ready" -> {
            }
            case "saving" -> {
                saving = Integer.parseInt(words[1]);
                begun++;
            }
            case "saved" -> saved = Integer.parseInt(words[1]);
            case "kept" -> kept = Integer.parseInt(words[1]);
            default -> strange += line + "\n";
        }
        notifyAll();
    }

    /// Waits until it has begun a number of saves.
    ///
    /// @throws IllegalStateException if it ends by itself or does nothing
    synchronized void awaitSave(int number) throws InterruptedException {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE);
        while (begun < number) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                throw new IllegalStateException("the saving process has stopped: " + strange);
            }
            wait(100);
        }
    }

    /// Ends it in the middle of whatever it does.
    ///
    /// @throws IllegalStateException if it had ended by itself
    void kill() throws InterruptedException {
        boolean wasAlive = process.isAlive();
        process.toHandle().destroyForcibly(); // by its handle, because otherwise what it has said last would be thrown away
        if (!process.waitFor(PATIENCE, TimeUnit.SECONDS) || !listener.join(Duration.ofSeconds(PATIENCE))) {
            throw new IllegalStateException("the process cannot be killed");
        }
        process.destroy(); // lets go of its streams
        if (!wasAlive) {
            throw new IllegalStateException("the saving process had ended: " + said());
        }
    }

    /// The last save that was begun, or -1.
    synchronized int saving() {
        return saving;
    }

    /// The last save that was reported, or -1.
    synchronized int saved() {
        return saved;
    }

    /// The last board that was reported to be in the journal, or -1.
    synchronized int kept() {
        return kept;
    }

    private synchronized String said() {
        return strange;
    }
}
