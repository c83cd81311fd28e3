package org.alignmentmatrix.frames;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Measures the program in a real window on boards of different sizes, each in a process of its own, prints a table and writes
/// `target/frames.json`. Nothing fails because a machine is slow.
///
/// `mvn -Pframes` starts it; `-Dframes.cards=100,1000` says with which boards.
final class FrameBenchmark {

    private FrameBenchmark() {
    }

    static void main() throws IOException, InterruptedException {
        if (Optional.ofNullable(System.getenv("DISPLAY")).orElse("").isBlank()) {
            System.err.println("The frame benchmark needs a real window, and there is no display (DISPLAY is not set).");
            System.err.println("On a virtual one: .ci/on-screen mvn -Pframes");
            System.exit(1);
        }
        int[] boards = Arrays.stream(System.getProperty("frames.cards", "100,1000,10000,100000").split(","))
                .map(String::strip).mapToInt(Integer::parseInt).toArray();
        Path target = Files.createDirectories(Path.of("target"));
        String machine = machine();
        System.out.printf("%d×%d, %s%n%n%s", Window.WIDTH, Window.HEIGHT, machine, Run.head());
        var runs = new ArrayList<String>();
        Path folder = target.resolve("frames").toAbsolutePath();
        delete(folder);
        for (int cards : boards) {
            runs.add(measure(cards, Files.createDirectories(folder.resolve(Integer.toString(cards)))));
        }
        Path json = target.resolve("frames.json");
        Files.writeString(json, "{\n\"width\": %d, \"height\": %d, \"machine\": \"%s\",\n\"runs\": [\n%s\n]\n}\n"
                .formatted(Window.WIDTH, Window.HEIGHT, machine, String.join(",\n", runs)));
        System.out.println("Also in " + json.toAbsolutePath());
    }

    /// What the figures depend on. A machine that is busy with other things gives figures of little worth.
    private static String machine() {
        OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
        return String.format(Locale.ROOT, "pipeline %s, Java %s, %d processors, load before %.1f", System.getProperty("prism.order"),
                Runtime.version(), system.getAvailableProcessors(), system.getSystemLoadAverage());
    }

    /// What an earlier run left: its settings would open its last board.
    private static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /// @return what was measured, as JSON
    private static String measure(int cards, Path folder) throws IOException, InterruptedException {
        Path result = folder.resolve("frames.json");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-classpath", System.getProperty("java.class.path"), OneBoard.class.getName(),
                Integer.toString(cards), folder.toString(), result.toString()));
        int exit = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (exit != 0) {
            System.err.printf("The program ended with %d on the board with %d cards.%n", exit, cards);
            System.exit(1);
        }
        return Files.readString(result);
    }
}
