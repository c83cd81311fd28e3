package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StateFolderTest {

    private static final Path HOME = Path.of("/home/ada");

    private static Path folder(Map<String, String> environment, String os) {
        return StateFolder.defaultFolder(environment, HOME, os);
    }

    @Test
    void eachPlatformHasAPlaceThatIsNotSynchronised() {
        assertEquals(HOME.resolve(".local/state/alignment-matrix"), folder(Map.of(), "Linux"));
        assertEquals(Path.of("/state/alignment-matrix"), folder(Map.of("XDG_STATE_HOME", "/state"), "Linux"));
        assertEquals(HOME.resolve("AppData/Local/Alignment Matrix"), folder(Map.of(), "Windows 11"));
        assertEquals(Path.of("/local/Alignment Matrix"), folder(Map.of("LOCALAPPDATA", "/local"), "Windows 11"));
        assertEquals(HOME.resolve("Library/Application Support/Alignment Matrix/State"),
                folder(Map.of("XDG_STATE_HOME", "/state"), "Mac OS X"));
    }

    @Test
    void whatIsNoAbsolutePathDoesNotCount() {
        assertEquals(HOME.resolve(".local/state/alignment-matrix"), folder(Map.of("XDG_STATE_HOME", "state"), "Linux"));
        assertEquals(HOME.resolve(".local/state/alignment-matrix"), folder(Map.of("XDG_STATE_HOME", ""), "Linux"));
    }

    @Test
    void allPartsAreBelowIt() {
        var state = new StateFolder(Path.of("/state"));

        assertEquals(Path.of("/state/recovery"), state.recovery());
        assertEquals(Path.of("/state/backups"), state.backups());
        assertEquals(Path.of("/state/log"), state.log());
    }
}
