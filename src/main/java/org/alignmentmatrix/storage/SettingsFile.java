package org.alignmentmatrix.storage;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// The settings in a file `settings.properties`, UTF-8. Nothing that stands there can stop a start: a value that cannot be used
/// counts as not set.
public final class SettingsFile {

    private static final int SIZE_LIMIT = 1_000_000; // bytes; ours have a few hundred

    private static final String RECENT = "recent.";
    private static final String AUTOSAVED = "autosave.";
    private static final String DELIMITER = "csv.delimiter";
    private static final String X = "window.x";
    private static final String Y = "window.y";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String MAXIMIZED = "window.maximized";
    private static final String THEME = "view.theme";
    private static final String REDUCED_MOTION = "view.reducedMotion";
    private static final String WHEEL = "view.wheel";
    private static final String LAYOUT = "view.layout";
    private static final String SNAPPING = "view.snapping";
    private static final String GOALS = "view.goals";
    private static final String EXPORT_WISH = "export.wish";
    private static final String EXPORT_PRESET = "export.preset";
    private static final String EXPORT_PAPER = "export.paper";
    private static final String EXPORT_NAMES = "export.names";
    private static final String EXPORT_AS_ON_SCREEN = "export.asOnScreen";
    private static final String EXPORT_SCALE = "export.scale";

    private final Path file;
    private volatile @Nullable Problem unread; // why the settings that are there could not be read

    /// @param folder of the program's settings, such as [#defaultFolder] gives it; it need not exist
    public SettingsFile(Path folder) {
        this.file = folder.resolve("settings.properties");
    }

    /// Where a platform keeps the settings of a program.
    ///
    /// @param environment of the process: `APPDATA` counts on Windows, `XDG_CONFIG_HOME` on Linux
    /// @param home of the user
    /// @param osName the system property `os.name`
    public static Path defaultFolder(Map<String, String> environment, Path home, String osName) {
        String os = osName.toLowerCase(Locale.ROOT);
        if (os.startsWith("windows")) {
            return absolute(environment.get("APPDATA")).orElse(home.resolve("AppData").resolve("Roaming")).resolve("Alignment Matrix");
        }
        if (os.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Alignment Matrix");
        }
        return absolute(environment.get("XDG_CONFIG_HOME")).orElse(home.resolve(".config")).resolve("alignment-matrix");
    }

    /// The settings, or the defaults if there are none that can be read. If there are some that the disk does not give just now, nothing
    /// is written over them until they were read.
    public Settings read() {
        try {
            byte[] bytes = ProjectFile.read(file, SIZE_LIMIT);
            unread = null;
            return settings(bytes);
        } catch (ProblemException e) {
            unread = e.problem() instanceof Problem.NoAccess ? e.problem() : null; // no file is the first start
            return Settings.DEFAULTS;
        }
    }

    /// Writes the settings, and makes their folder if it is not there.
    ///
    /// @throws ProblemException if they are not on disk
    public void write(Settings settings) throws ProblemException {
        Problem reason = unread;
        if (reason != null) {
            throw new ProblemException(reason); // these began with the defaults: the next start reads the real ones again
        }
        try {
            StateFolder.make(RealFile.folderOf(file.toAbsolutePath()));
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileWriting(e), e);
        }
        SafeWriter.write(file, bytes(settings));
    }

    /// The settings in the bytes of a file, whatever they are.
    static Settings settings(byte[] bytes) {
        var values = new Properties();
        try {
            values.load(new StringReader(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException | IllegalArgumentException e) {
            return Settings.DEFAULTS; // there is nothing better to do
        }
        return settings(values);
    }

    /// The bytes of the file for these settings.
    static byte[] bytes(Settings settings) {
        return text(settings).getBytes(StandardCharsets.UTF_8);
    }

    private static Settings settings(Properties values) {
        List<Path> recent = IntStream.range(0, Settings.RECENT_LIMIT)
                .mapToObj(i -> absolute(values.getProperty(RECENT + i))).flatMap(Optional::stream).toList();
        return new Settings(recent, delimiter(values).orElse(null), window(values).orElse(null), view(values),
                export(values), autosaved(values));
    }

    private static Set<Path> autosaved(Properties values) {
        return IntStream.range(0, Settings.AUTOSAVED_LIMIT)
                .mapToObj(i -> absolute(values.getProperty(AUTOSAVED + i))).flatMap(Optional::stream).collect(Collectors.toSet());
    }

    static Optional<Path> absolute(@Nullable String text) {
        try {
            return Stream.ofNullable(text).map(Path::of).filter(Path::isAbsolute).findFirst();
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    private static Optional<Character> delimiter(Properties values) {
        return Stream.ofNullable(values.getProperty(DELIMITER)).filter(text -> text.length() == 1).map(text -> text.charAt(0))
                .filter(c -> Settings.CSV_DELIMITERS.indexOf(c) >= 0).findFirst();
    }

    private static Optional<Settings.WindowBounds> window(Properties values) {
        try {
            return Optional.of(new Settings.WindowBounds(number(values, X), number(values, Y), number(values, WIDTH),
                    number(values, HEIGHT), Boolean.parseBoolean(values.getProperty(MAXIMIZED))));
        } catch (IllegalArgumentException e) { // a NumberFormatException is one too
            return Optional.empty();
        }
    }

    private static double number(Properties values, String key) {
        return Double.parseDouble(values.getProperty(key, "missing"));
    }

    private static ViewSettings view(Properties values) {
        ViewSettings first = ViewSettings.DEFAULTS;
        return new ViewSettings(constant(values, THEME, first.theme()), flag(values, REDUCED_MOTION).orElse(first.reducedMotion()),
                constant(values, WHEEL, first.wheel()), constant(values, LAYOUT, first.layout()),
                flag(values, SNAPPING).orElse(first.snapping()), flag(values, GOALS).orElse(first.goals()));
    }

    private static ExportSettings export(Properties values) {
        ExportSettings first = ExportSettings.DEFAULTS;
        int scale = IntStream.rangeClosed(1, ExportSettings.MOST_SCALE)
                .filter(each -> Integer.toString(each).equals(values.getProperty(EXPORT_SCALE))).findFirst().orElse(first.scale());
        return new ExportSettings(word(values, EXPORT_WISH), word(values, EXPORT_PRESET), word(values, EXPORT_PAPER),
                flag(values, EXPORT_NAMES).orElse(first.names()), flag(values, EXPORT_AS_ON_SCREEN).orElse(first.asOnScreen()), scale);
    }

    private static String word(Properties values, String key) {
        return Stream.of(values.getProperty(key, "")).filter(ExportSettings::isWord).findFirst().orElse("");
    }

    private static void put(ExportSettings export, Properties values) {
        values.setProperty(EXPORT_WISH, export.wish());
        values.setProperty(EXPORT_PRESET, export.preset());
        values.setProperty(EXPORT_PAPER, export.paper());
        values.setProperty(EXPORT_NAMES, Boolean.toString(export.names()));
        values.setProperty(EXPORT_AS_ON_SCREEN, Boolean.toString(export.asOnScreen()));
        values.setProperty(EXPORT_SCALE, Integer.toString(export.scale()));
    }

    private static <E extends Enum<E>> E constant(Properties values, String key, E otherwise) {
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                .filter(constant -> constant.name().equals(values.getProperty(key))).findFirst().orElse(otherwise);
    }

    private static Optional<Boolean> flag(Properties values, String key) {
        return Stream.of(true, false).filter(flag -> flag.toString().equals(values.getProperty(key))).findFirst();
    }

    private static String text(Settings settings) {
        var values = new Properties();
        for (int i = 0; i < settings.recentFiles().size(); i++) {
            values.setProperty(RECENT + i, settings.recentFiles().get(i).toString());
        }
        List<Path> autosaved = settings.autosaved().stream().sorted().toList();
        for (int i = 0; i < autosaved.size(); i++) {
            values.setProperty(AUTOSAVED + i, autosaved.get(i).toString());
        }
        if (settings.csvDelimiter() != null) {
            values.setProperty(DELIMITER, settings.csvDelimiter().toString());
        }
        if (settings.window() != null) {
            values.setProperty(X, Double.toString(settings.window().x()));
            values.setProperty(Y, Double.toString(settings.window().y()));
            values.setProperty(WIDTH, Double.toString(settings.window().width()));
            values.setProperty(HEIGHT, Double.toString(settings.window().height()));
            values.setProperty(MAXIMIZED, Boolean.toString(settings.window().maximized()));
        }
        ViewSettings view = settings.view();
        values.setProperty(THEME, view.theme().name());
        if (view.reducedMotion() != null) {
            values.setProperty(REDUCED_MOTION, view.reducedMotion().toString());
        }
        values.setProperty(WHEEL, view.wheel().name());
        values.setProperty(LAYOUT, view.layout().name());
        values.setProperty(SNAPPING, Boolean.toString(view.snapping()));
        values.setProperty(GOALS, Boolean.toString(view.goals()));
        put(settings.export(), values);
        return text(values);
    }

    private static String text(Properties values) {
        var text = new StringWriter();
        try {
            values.store(text, null);
        } catch (IOException e) {
            throw new UncheckedIOException("A writer into memory does not fail", e);
        }
        // the first line says when it was written: nobody asks, and equal settings are to give equal files
        return text.toString().lines().filter(line -> !line.startsWith("#")).sorted().collect(Collectors.joining("\n", "", "\n"));
    }
}
