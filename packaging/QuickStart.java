import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// Lets the program rehearse its start, so that the Java machine keeps what it learned in a cache: `QuickStart CACHE COMMAND…`
///
/// The program starts without the cache too, only slower. So nothing that goes wrong here ends the build.
static final int LIMIT = 120; // seconds

void main(String[] args) throws Exception {
    Path cache = Path.of(args[0]).toAbsolutePath();
    String problem = rehearse(cache, List.of(args).subList(1, args.length));
    if (problem.isEmpty()) {
        tellLauncher(cache);
        System.out.printf("The cache for a quick start is there: %s, %d MB%n", cache, Files.size(cache) >> 20);
        return;
    }
    Files.deleteIfExists(cache);
    Files.deleteIfExists(Path.of(cache + ".config"));
    System.out.printf("The program will start slower: there is no cache for it.%n%s%n", problem);
}

/// What went wrong; empty if the cache is there.
String rehearse(Path cache, List<String> program) throws InterruptedException {
    var command = new ArrayList<>(program);
    command.add("--exit-when-painted");
    var builder = new ProcessBuilder(command).redirectErrorStream(true);
    // the launcher of a packaged program takes no options for the Java machine
    builder.environment().put("JAVA_TOOL_OPTIONS", "-XX:AOTCacheOutput=\"" + cache + "\" -Xlog:aot*=error -Xlog:cds*=error");
    try {
        Path log = Files.createTempFile("rehearsal", ".log");
        Process process = builder.redirectOutput(log.toFile()).start();
        boolean ended = process.waitFor(LIMIT, TimeUnit.SECONDS);
        if (!ended) {
            stop(process);
        }
        String said = Files.readString(log);
        Files.delete(log);
        return ended && process.exitValue() == 0 && Files.isRegularFile(cache) ? ""
                : (ended ? "It ended with " + process.exitValue() : "It did not end in " + LIMIT + " s") + " and said:\n" + said;
    } catch (IOException e) {
        return e.toString();
    }
}

/// Writes the options into the file of a packaged program's launcher, if one stands beside the cache; they cannot stand there
/// before, because the machine that makes a cache must not be given one.
void tellLauncher(Path cache) throws IOException {
    try (Stream<Path> files = Files.list(cache.getParent())) {
        for (Path file : files.filter(path -> path.toString().endsWith(".cfg")).toList()) {
            var lines = new ArrayList<>(Files.readAllLines(file));
            lines.addAll(lines.indexOf("[JavaOptions]") + 1, List.of("java-options=-XX:AOTCache=$APPDIR/" + cache.getFileName(),
                    "java-options=-Xlog:aot*=off", "java-options=-Xlog:cds*=off"));
            Files.write(file, lines);
        }
    }
}

void stop(Process process) throws InterruptedException {
    try (Stream<ProcessHandle> children = process.descendants()) {
        children.forEach(ProcessHandle::destroyForcibly);
    }
    process.destroyForcibly().waitFor();
}
