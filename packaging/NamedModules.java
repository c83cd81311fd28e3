import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/// Copies the libraries of the program and describes those that do not describe themselves as modules: `NamedModules FROM TO`
///
/// jlink links modules with a description only. Each other library gets one that says what it uses and opens all of it, as if it had
/// none. What it could use but does not bring along stays unknown to it, as before.
void main(String[] args) throws IOException {
    Path from = Path.of(args[0]).toAbsolutePath();
    Path to = Path.of(args[1]).toAbsolutePath();
    empty(to);
    try (Stream<Path> jars = Files.list(from)) {
        for (Path jar : jars.toList()) {
            Files.copy(jar, to.resolve(jar.getFileName()));
        }
    }
    Path descriptions = Files.createDirectories(to.resolve("descriptions"));
    List<ModuleReference> silent = ModuleFinder.of(to).findAll().stream()
            .filter(module -> module.descriptor().isAutomatic())
            .sorted(Comparator.comparing(module -> module.descriptor().name())).toList();
    for (ModuleReference module : silent) {
        describe(module.descriptor(), Path.of(module.location().orElseThrow()), from, descriptions);
    }
    empty(descriptions);
    Files.delete(descriptions);
}

/// The description is made from the classes, so it fits the next version of the library too.
void describe(ModuleDescriptor module, Path jar, Path libraries, Path descriptions) throws IOException {
    run("jdeps", "--ignore-missing-deps", "--multi-release", "base", "--module-path", libraries.toString(),
            "--generate-module-info", descriptions.toString(), libraries.resolve(jar.getFileName()).toString());
    Path source;
    try (Stream<Path> found = Files.walk(descriptions.resolve(module.name()))) {
        source = found.filter(path -> path.endsWith("module-info.java")).findFirst().orElseThrow();
    }
    run("javac", "--module-path", libraries.toString(), "--patch-module", module.name() + "=" + jar, "-d", source.getParent().toString(),
            source.toString());
    run("jar", "--update", "--file=" + jar, "-C", source.getParent().toString(), "module-info.class");
    System.out.println(jar.getFileName() + " is the module " + module.name());
}

void run(String tool, String... args) {
    var said = new StringWriter();
    var out = new PrintWriter(said, true);
    if (ToolProvider.findFirst(tool).orElseThrow().run(out, out, args) != 0) {
        throw new IllegalStateException(tool + " " + String.join(" ", args) + "\n" + said);
    }
}

void empty(Path folder) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> all = Files.walk(folder)) {
        for (Path path : new ArrayList<>(all.toList()).reversed()) {
            if (!path.equals(folder)) {
                Files.delete(path);
            }
        }
    }
}
