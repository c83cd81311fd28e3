package org.alignmentmatrix.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacesTest {

    private final Logger logger = Logger.getLogger(Places.class.getName());

    @TempDir
    private Path folder;
    private Path temporary;

    @BeforeEach
    void prepare() throws IOException {
        temporary = Files.createDirectory(folder.resolve("tmp"));
        logger.setLevel(Level.OFF); // it warns, and should
    }

    @AfterEach
    void hear() {
        logger.setLevel(null);
    }

    @Test
    void theStateIsInTheHomeOfTheUser() {
        Path home = folder.resolve("home");

        assertEquals(home.resolve(".local/state/alignment-matrix"), state(home.toString()));
        assertEquals(folder.resolve("elsewhere/alignment-matrix"),
                Places.of(Map.of("XDG_STATE_HOME", folder.resolve("elsewhere").toString()), system(home.toString())).state().folder());
        assertFalse(Files.exists(home), "nothing is made before it is needed");
    }

    @Test
    void withoutAHomeTheStateIsAmongTheTemporaryFiles() {
        for (String home : new String[] {null, "?", "", "relative", "/nul\0"}) {
            assertEquals(temporary.resolve("alignment-matrix-ann_x/.local/state/alignment-matrix"), state(home));
        }
    }

    @Test
    void aHomeThatCannotHoldAnythingIsReplacedByAFolderOfOursAlone() throws IOException {
        Path home = Files.createFile(folder.resolve("file"));

        assertEquals(temporary.resolve("alignment-matrix-ann_x/state"), state(home.toString()));
        assertEquals(temporary.resolve("alignment-matrix-ann_x/state"), state(home.toString()), "the next start finds it again");
        assertEquals("rwx------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(temporary.resolve("alignment-matrix-ann_x"))));
    }

    @Test
    void whatSomebodyElsePutThereInOurNameIsNotTaken() throws IOException {
        Path home = Files.createFile(folder.resolve("file"));
        Path trap = Files.createDirectory(folder.resolve("trap"));
        Files.createSymbolicLink(temporary.resolve("alignment-matrix-ann_x"), trap);

        Path state = state(home.toString());

        assertTrue(state.getParent().getFileName().toString().matches("alignment-matrix-\\d+"), state.toString());
    }

    @Test
    void withoutAnythingToWriteToTheProgramStillHasPlaces() throws IOException {
        Path home = Files.createFile(folder.resolve("file"));
        Files.delete(temporary);

        assertEquals(temporary.resolve("alignment-matrix-ann_x/state"), state(home.toString()));
    }

    private Path state(String home) {
        return Places.of(Map.of(), system(home)).state().folder();
    }

    private Properties system(String home) {
        var properties = new Properties();
        properties.setProperty("os.name", "Linux");
        properties.setProperty("user.name", "ann/x");
        properties.setProperty("java.io.tmpdir", temporary.toString());
        if (home != null) {
            properties.setProperty("user.home", home);
        }
        return properties;
    }
}
