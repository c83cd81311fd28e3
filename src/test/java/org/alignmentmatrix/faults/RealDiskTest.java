package org.alignmentmatrix.faults;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.alignmentmatrix.faults.DiskScenario.Place;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Saves, journals and settings on disks that are really full, read-only, out of names or strange.
///
/// What any machine can do runs in every build. The rest mounts small disks and changes the user, each in a process of its own:
/// it needs Linux with `unshare` and `setpriv`, and the right to use them.
class RealDiskTest {

    private static final int WITHOUT_MOUNTING = 8;
    private static final int ALL = 24;
    private static final int ORDINARY = 65534; // nobody
    private static final String CONTENT = "classes|jackson|jspecify|junit|opentest4j|apiguardian";

    @TempDir
    private Path folder;

    @Test
    void strangeLinksAndNamesAreSavedTo() throws Exception {
        Count count = new Count("real disk, links and names", "scenarios", 0);
        for (DiskScenario scenario : EnumSet.allOf(DiskScenario.class)) {
            if (scenario.place() == Place.ANY) {
                tryHere(scenario, count);
            }
        }
        count.atLeast(WITHOUT_MOUNTING);
    }

    @Test
    @Tag("machine")
    void onFullAndReadOnlyDisksNothingIsLost() throws Exception {
        Count count = new Count("real disk", "scenarios", 0);
        Path classes = readableByAll();
        for (DiskScenario scenario : DiskScenario.values()) {
            if (scenario.place() == Place.ANY) {
                tryHere(scenario, count);
            } else {
                tryElsewhere(scenario, classes, count);
            }
        }
        count.atLeast(ALL);
    }

    private void tryHere(DiskScenario scenario, Count count) throws IOException {
        try {
            Path at = Files.createDirectories(folder.resolve(scenario.name()).resolve("disk"));
            scenario.prepare(at);
            scenario.act(at, Files.createDirectories(folder.resolve(scenario.name()).resolve("home")));
            count.good();
        } catch (Exception | AssertionError e) {
            count.bad(scenario + ": " + e);
        }
    }

    private void tryElsewhere(DiskScenario scenario, Path classes, Count count) throws IOException, InterruptedException {
        Path own = openToAll(Files.createDirectories(folder.resolve(scenario.name())));
        Path at = openToAll(Files.createDirectories(own.resolve("disk")));
        Path home = openToAll(Files.createDirectories(own.resolve("home")));
        String java = "'%s' -cp '%s' %s %s".formatted(Path.of(System.getProperty("java.home"), "bin", "java"), classPath(classes),
                DiskScenario.class.getName(), scenario);
        String prepare = java + " prepare '" + at + "'";
        String act = java + " act '" + at + "' '" + home + "'";
        String said = run(switch (scenario.place()) {
            case ANY -> List.of("sh", "-c", prepare + " && " + act);
            case SMALL_DISK -> mounting(at, "size=512k", act);
            case FEW_NAMES -> mounting(at, "size=4m,nr_inodes=12", act);
            case READ_ONLY_DISK -> mounting(at, "size=512k", prepare + " && mount -o remount,ro '" + at + "' && " + act);
            case ORDINARY_USER -> List.of("sh", "-c", prepare + " && " + asOrdinaryUser() + act);
        });
        Files.setPosixFilePermissions(at, PosixFilePermissions.fromString("rwxrwxrwx")); // so that it can be removed
        if (said.isEmpty()) {
            count.good();
        } else {
            count.bad(scenario + ": " + said.lines().limit(6).collect(Collectors.joining(" | ")));
        }
    }

    private static List<String> mounting(Path at, String options, String command) {
        return List.of("unshare", isAdministrator() ? "--mount" : "--map-root-user", "--mount", "sh", "-c",
                "mount -t tmpfs -o " + options + " tmpfs '" + at + "' && " + command);
    }

    private static String asOrdinaryUser() {
        return isAdministrator() ? "setpriv --reuid=%d --regid=%d --clear-groups ".formatted(ORDINARY, ORDINARY) : "";
    }

    private static boolean isAdministrator() {
        return System.getProperty("user.name").equals("root");
    }

    /// @return empty if it ended well, else what it said
    private static String run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return "did not end";
        }
        return process.exitValue() == 0 ? "" : "exit code " + process.exitValue() + ": " + said;
    }

    /// Copies what a scenario needs to where every user may read it: home folders are closed to others.
    private Path readableByAll() throws IOException {
        openToAll(folder);
        Path to = openToAll(Files.createDirectories(folder.resolve("classes")));
        List<Path> entries = entries();
        for (int number = 0; number < entries.size(); number++) {
            copy(entries.get(number), to.resolve(number + "-" + entries.get(number).getFileName()));
        }
        assertEquals(entries.size(), to.toFile().list().length);
        return to;
    }

    private static List<Path> entries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator)).map(Path::of)
                .filter(entry -> entry.getFileName().toString().matches(".*(" + CONTENT + ").*") && Files.exists(entry)).toList();
    }

    private static String classPath(Path classes) throws IOException {
        try (var entries = Files.list(classes)) {
            return entries.map(Path::toString).collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.walkFileTree(from, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path directory, BasicFileAttributes attributes) throws IOException {
                openToAll(Files.createDirectories(to.resolve(from.relativize(directory).toString())));
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Path copied = Files.copy(file, file.equals(from) ? to : to.resolve(from.relativize(file).toString()));
                Files.setPosixFilePermissions(copied, PosixFilePermissions.fromString("rw-r--r--"));
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static Path openToAll(Path path) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxrwxrwx"));
        return path;
    }
}
