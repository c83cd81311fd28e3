package org.alignmentmatrix.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftTemporariesTest {

    @TempDir
    private Path folder;

    private void leave(String name, int hours) throws IOException {
        Path left = Files.writeString(folder.resolve(name), "half a");
        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofHours(hours))));
    }

    @Test
    void aSaveRemovesWhatRunsOfThePastLeft() throws Exception {
        leave("~a.json.0123abcd.tmp", 25);
        leave("~a.json.ffffffff.tmp", 500);
        leave("~a.json.00000000.tmp", 1); // somebody may be saving just now
        leave("~a.json.bak.tmp", 500);
        leave("~b.json.0123abcd.tmp", 500);
        leave("a.json.0123abcd.tmp", 500);

        SafeWriter.write(folder.resolve("a.json"), "new".getBytes(UTF_8));

        assertEquals(Set.of("a.json", "~a.json.00000000.tmp", "~a.json.bak.tmp", "~b.json.0123abcd.tmp", "a.json.0123abcd.tmp"),
                SafeWriterTest.names(folder));
    }

    @Test
    void aNameThatCannotBeRemovedDoesNotStopASave() throws Exception {
        Path full = Files.createDirectory(folder.resolve("~a.json.0123abcd.tmp"));
        Files.writeString(full.resolve("of the user"), "");
        Files.setLastModifiedTime(full, FileTime.from(Instant.EPOCH));

        SafeWriter.write(folder.resolve("a.json"), "new".getBytes(UTF_8));

        assertEquals("new", Files.readString(folder.resolve("a.json")));
    }
}
