package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One run of Jazzer in a process of its own.
///
/// @param target has a method `fuzzerTestOneInput(byte[])`
/// @param seeds folders with inputs to begin with
/// @param dictionary words worth trying
/// @param comparisons whether Jazzer looks at what values are compared with, which finds words but costs time for each character
/// @param runs how many inputs are tried
/// @param folder for all that the run leaves: `corpus` with the inputs that reached new code, `log`, and the input that went wrong
record FuzzRun(Class<?> target, List<Path> seeds, Optional<Path> dictionary, boolean comparisons, int runs, long seed, Path folder) {

    private static final Pattern UNITS = Pattern.compile("stat::number_of_executed_units: +(\\d+)");
    private static final Pattern FINDING = Pattern.compile("(?m)^(== Java Exception: .*|==\\d+== ERROR: .*)$");
    private static final int MOST_MINUTES = 30;

    /// @param tried how many inputs
    /// @param finding what went wrong
    record Outcome(int exit, long tried, Optional<String> finding) {
    }

    Outcome run() throws IOException, InterruptedException {
        empty(folder);
        Path log = folder.resolve("log");
        Process process = new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        try {
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                throw new AssertionError("Still trying after %d minutes; see %s".formatted(MOST_MINUTES, log));
            }
        } finally {
            process.destroyForcibly();
        }
        String said = Files.readString(log, StandardCharsets.ISO_8859_1);
        Matcher units = UNITS.matcher(said);
        Matcher finding = FINDING.matcher(said);
        return new Outcome(process.exitValue(), units.find() ? Long.parseLong(units.group(1)) : 0,
                finding.find() ? Optional.of(finding.group(1)) : Optional.empty());
    }

    private List<String> command() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx1g",
                "-XX:+EnableDynamicAgentLoading", "--enable-native-access=ALL-UNNAMED", "-Dfile.encoding=UTF-8",
                "-cp", System.getProperty("java.class.path"), "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + target.getName(), "--instrumentation_includes=org.alignmentmatrix.**",
                "--reproducer_path=" + folder, "-artifact_prefix=" + folder + "/", "-print_final_stats=1", "-timeout=20",
                "-runs=" + runs, "-seed=" + seed));
        if (!comparisons) {
            command.add("--trace=cov");
        }
        dictionary.ifPresent(words -> command.add("-dict=" + words));
        command.add(corpus.toString()); // the first one gets what is new
        seeds.forEach(folder -> command.add(folder.toString()));
        return command;
    }

    private static void empty(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> old = Files.walk(folder)) {
            for (Path path : old.sorted(Comparator.reverseOrder()).filter(path -> !path.equals(folder)).toList()) {
                Files.delete(path);
            }
        }
    }
}
