package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.Operation.Kind;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Settings.WindowBounds;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {

    private static final Settings FULL = new Settings(List.of(Path.of("/home/ann/Größe = 日本 #1.json"), Path.of("/b\\c\nd.json")),
            '\t', new WindowBounds(-1920, 0.5, 1280, 720, true),
            new ViewSettings(ThemeChoice.CONTRAST_DARK, false, WheelUse.ZOOM, MatrixLayout.AXIS, false, false),
            new ExportSettings("WEB_PAGE", "PLAIN", "LETTER", false, true, 4), Set.of(Path.of("/home/ann/Größe = 日本 #1.json")));

    @TempDir
    private Path folder;
    private SettingsFile file;

    @BeforeEach
    void newFolder() {
        file = new SettingsFile(folder.resolve("config/alignment-matrix"));
    }

    @Test
    void theFirstStartHasTheDefaults() {
        assertEquals(new Settings(List.of(), null, null,
                new ViewSettings(ThemeChoice.SYSTEM, null, WheelUse.PAN, MatrixLayout.TEMPLATE, true, true),
                new ExportSettings("", "", "", true, false, 2), Set.of()), file.read());
    }

    @Test
    void whatIsWrittenIsReadAgain() throws ProblemException {
        for (Settings settings : List.of(FULL, Settings.DEFAULTS, Settings.DEFAULTS.withCsvDelimiter(';'))) {
            file.write(settings);

            assertEquals(settings, file.read());
        }
    }

    @Test
    void theFileIsPlainAndTheSameEveryTime() throws Exception {
        file.write(FULL);
        byte[] first = Files.readAllBytes(settingsFile());
        file.write(FULL);

        assertArrayEquals(first, Files.readAllBytes(settingsFile()));
        assertEquals("""
                autosave.0=/home/ann/Größe \\= 日本 \\#1.json
                csv.delimiter=\\t
                export.asOnScreen=true
                export.names=false
                export.paper=LETTER
                export.preset=PLAIN
                export.scale=4
                export.wish=WEB_PAGE
                recent.0=/home/ann/Größe \\= 日本 \\#1.json
                recent.1=/b\\\\c\\nd.json
                view.goals=false
                view.layout=AXIS
                view.reducedMotion=false
                view.snapping=false
                view.theme=CONTRAST_DARK
                view.wheel=ZOOM
                window.height=720.0
                window.maximized=true
                window.width=1280.0
                window.x=-1920.0
                window.y=0.5
                """, Files.readString(settingsFile()));
    }

    @Test
    void wrongValuesFallBackOneByOne() throws IOException {
        content("""
                recent.0=/a.json
                recent.1=relative.json
                recent.2=/nul\\u0000.json
                recent.3=
                recent.4=/b.json
                recent.99=/c.json
                csv.delimiter=x
                window.x=NaN
                window.y=0
                window.width=100
                window.height=100
                export.wish=no word
                export.scale=5
                export.names=perhaps
                unknown=1
                """);
        assertEquals(new Settings(List.of(Path.of("/a.json"), Path.of("/b.json")), null, null, ViewSettings.DEFAULTS,
                ExportSettings.DEFAULTS, Set.of()), file.read());

        content("csv.delimiter=;\nwindow.x=1\nwindow.y=2\nwindow.width=3\nwindow.height=4\nwindow.maximized=7\n");
        assertEquals(new Settings(List.of(), ';', new WindowBounds(1, 2, 3, 4, false), ViewSettings.DEFAULTS, ExportSettings.DEFAULTS,
                Set.of()), file.read());

        content("window.x=1\nwindow.y=2\nwindow.width=0\nwindow.height=4\ncsv.delimiter=,\n");
        assertEquals(new Settings(List.of(), ',', null, ViewSettings.DEFAULTS, ExportSettings.DEFAULTS, Set.of()), file.read());
    }

    @Test
    void aWrongViewFallsBackOneByOne() throws IOException {
        content("view.theme=DARK\nview.reducedMotion=yes\nview.wheel=zoom\nview.layout=\nview.snapping=false\n");
        assertEquals(ViewSettings.DEFAULTS.withTheme(ThemeChoice.DARK).withSnapping(false), file.read().view());

        content("view.theme=PINK\nview.reducedMotion=true\nview.wheel=ZOOM\nview.layout=AXIS\nview.snapping=FALSE\n");
        assertEquals(ViewSettings.DEFAULTS.withReducedMotion(true).withWheel(WheelUse.ZOOM).withLayout(MatrixLayout.AXIS),
                file.read().view());
    }

    @Test
    void aBrokenFileGivesTheDefaults() throws IOException {
        content("csv.delimiter=;\nrecent.0=\\u12");
        assertEquals(Settings.DEFAULTS, file.read());

        Files.write(settingsFile(), new byte[2_000_000]);
        assertEquals(Settings.DEFAULTS, file.read());

        Files.write(settingsFile(), new byte[] {(byte) 0xFF, 0, (byte) 0xFE, '=', '\n'});
        assertEquals(Settings.DEFAULTS, file.read());

        Files.delete(settingsFile());
        Files.createDirectory(settingsFile());
        assertEquals(Settings.DEFAULTS, file.read());
    }

    @Test
    void whatTheDiskDoesNotGiveJustNowIsNotWrittenOver() throws Exception {
        file.write(FULL);
        byte[] before = Files.readAllBytes(settingsFile());
        var passing = new AtomicReference<@Nullable Fault>(Fault.EIO);
        var unsure = new SettingsFile(FaultyDisk.over(settingsFile().getParent(),
                operation -> operation.kind() == Kind.READ ? passing.getAndSet(null) : null));

        assertEquals(Settings.DEFAULTS, unsure.read());
        Problem problem = assertThrows(ProblemException.class, () -> unsure.write(Settings.DEFAULTS.withCsvDelimiter(';'))).problem();

        assertEquals(new Problem.NoAccess("Input/output error"), problem);
        assertArrayEquals(before, Files.readAllBytes(settingsFile()));
        assertEquals(FULL, unsure.read());
        unsure.write(FULL.withCsvDelimiter(';'));
        assertEquals(FULL.withCsvDelimiter(';'), file.read());
    }

    @Test
    void whatIsNoSettingsFileIsWrittenOver() throws Exception {
        content("csv.delimiter=;\nrecent.0=\\u12");
        assertEquals(Settings.DEFAULTS, file.read());

        file.write(FULL);

        assertEquals(FULL, file.read());
    }

    @Test
    void aFolderThatCannotBeMadeIsAProblem() throws IOException {
        Files.createFile(folder.resolve("config"));

        Problem problem = assertThrows(ProblemException.class, () -> file.write(FULL)).problem();

        assertEquals(new Problem.NotWritten("Not a directory"), problem);
    }

    @Test
    void recentFilesAreTheTenNewestWithoutRepetition() {
        Settings settings = Settings.DEFAULTS;
        for (int i = 1; i <= 12; i++) {
            settings = settings.withRecentFile(Path.of("/boards", i + ".json"));
        }
        settings = settings.withRecentFile(Path.of("/boards/../boards/9.json"));

        assertEquals(IntStream.of(9, 12, 11, 10, 8, 7, 6, 5, 4, 3).mapToObj(i -> Path.of("/boards", i + ".json")).toList(),
                settings.recentFiles());
        assertEquals(List.of(Path.of("/b.json")), Settings.DEFAULTS.withRecentFile(Path.of("/b.json")).withRecentFile(Path.of("/a.json"))
                .withoutRecentFile(Path.of("/a.json")).recentFiles());
    }

    @Test
    void anImpossibleDelimiterOrWindowIsRefused() {
        assertEquals("A CSV delimiter must be a comma, a semicolon or a tab, but is U+78",
                assertThrows(IllegalArgumentException.class, () -> Settings.DEFAULTS.withCsvDelimiter('x')).getMessage());
        assertThrows(IllegalArgumentException.class, () -> new WindowBounds(0, Double.NaN, 1, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new WindowBounds(0, 0, -1, 1, false));
        assertThrows(IllegalArgumentException.class, () -> new WindowBounds(0, 0, 1, Double.POSITIVE_INFINITY, false));
    }

    @Test
    void eachPlatformHasItsFolder() {
        Path home = Path.of("/home/ann");
        Map<String, String> none = Map.of();

        assertEquals(Path.of("/home/ann/.config/alignment-matrix"), SettingsFile.defaultFolder(none, home, "Linux"));
        assertEquals(Path.of("/etc/ann/alignment-matrix"),
                SettingsFile.defaultFolder(Map.of("XDG_CONFIG_HOME", "/etc/ann"), home, "Linux"));
        assertEquals(Path.of("/home/ann/.config/alignment-matrix"),
                SettingsFile.defaultFolder(Map.of("XDG_CONFIG_HOME", "relative"), home, "Linux"));
        assertEquals(Path.of("/home/ann/Library/Application Support/Alignment Matrix"), SettingsFile.defaultFolder(none, home, "Mac OS X"));
        assertEquals(Path.of("/roaming/Alignment Matrix"), SettingsFile.defaultFolder(Map.of("APPDATA", "/roaming"), home, "Windows 11"));
        assertEquals(Path.of("/home/ann/AppData/Roaming/Alignment Matrix"), SettingsFile.defaultFolder(none, home, "Windows 11"));
    }

    private void content(String text) throws IOException {
        Files.createDirectories(settingsFile().getParent());
        Files.writeString(settingsFile(), text);
    }

    private Path settingsFile() {
        return folder.resolve("config/alignment-matrix/settings.properties");
    }

    @Test
    void autosaveIsAChoiceForEachFile() {
        Settings settings = Settings.DEFAULTS.withAutosaved(Path.of("/boards/../boards/spring.json"), true);

        assertEquals(List.of(true, false), List.of(settings.isAutosaved(Path.of("/boards/spring.json")),
                settings.isAutosaved(Path.of("/boards/autumn.json"))));
        assertEquals(Set.of(), settings.withAutosaved(Path.of("/boards/spring.json"), false).autosaved());
    }
}
