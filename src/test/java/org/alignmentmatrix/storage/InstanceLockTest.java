package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.alignmentmatrix.storage.InstanceLock.Answer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(20)
class InstanceLockTest {

    private static final Path BOARD = Path.of("/boards/Größe.matrix.json");

    @TempDir
    private Path folder;
    private final BlockingQueue<List<Path>> asked = new LinkedBlockingQueue<>();
    private Optional<InstanceLock> held = Optional.empty();

    @AfterEach
    void release() {
        held.ifPresent(InstanceLock::close);
    }

    @Test
    void aSecondStartHandsItsFilesToTheFirst() throws Exception {
        first(state());

        assertEquals(Answer.CONFIRMED, handOver(state(), List.of(BOARD)));
        assertEquals(List.of(BOARD), asked.poll(10, TimeUnit.SECONDS));

        assertEquals(Answer.CONFIRMED, handOver(state(), List.of()));
        assertEquals(List.of(), asked.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void onlyOneHasTheLockAndTheNextOneGetsIt() {
        first(state());
        assertEquals(Optional.empty(), InstanceLock.take(state()));

        held.orElseThrow().close();
        held = InstanceLock.take(state());

        assertTrue(held.isPresent());
    }

    @Test
    void withoutAFirstThereIsNobodyToHandTo() {
        assertEquals(Answer.NOBODY, handOver(state(), List.of(BOARD)));
        first(state());
        held.orElseThrow().close();
        held.orElseThrow().close();

        assertEquals(Answer.NOBODY, handOver(state(), List.of(BOARD)));
    }

    @Test
    void whoComesBeforeTheWindowIsThereWaitsForIt() throws Exception {
        held = InstanceLock.take(state());
        var later = new LinkedBlockingQueue<Answer>();
        Thread.ofPlatform().start(() -> later.add(handOver(state(), List.of(BOARD))));
        assertEquals(null, later.poll(100, TimeUnit.MILLISECONDS));

        held.orElseThrow().listen(Runnable::run, asked::add);

        assertEquals(Answer.CONFIRMED, later.poll(10, TimeUnit.SECONDS));
        assertEquals(List.of(BOARD), asked.poll(10, TimeUnit.SECONDS));
    }

    @Test
    void aStuckWindowConfirmsNothingAndOpensNothingLater() throws Exception {
        var stuck = new LinkedBlockingQueue<Runnable>();
        held = InstanceLock.take(state());
        held.orElseThrow().listen(stuck::add, asked::add);

        assertEquals(Answer.SILENT, InstanceLock.handOver(state(), List.of(BOARD), Duration.ofMillis(300)));

        stuck.take().run();
        assertEquals(null, asked.poll());
    }

    @Test
    void aWindowThatIsGoingConfirmsNothing() {
        held = InstanceLock.take(state());
        held.orElseThrow().listen(_ -> {
            throw new IllegalStateException("The toolkit has ended");
        }, asked::add);

        assertEquals(Answer.NOBODY, handOver(state(), List.of(BOARD)));
        assertEquals(Answer.NOBODY, handOver(state(), List.of(BOARD)), "it still listens, and still says no");
    }

    @Test
    void hostileBytesOnTheSocketDoNothing() throws Exception {
        first(state());
        for (byte[] bytes : List.of(new byte[0], new byte[100_000], "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII),
                ByteBuffer.allocate(12).putLong(HandOver.MARK).putInt(Integer.MAX_VALUE).array())) {
            try (SocketChannel hostile = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
                hostile.write(ByteBuffer.wrap(bytes));
                hostile.shutdownOutput();
                assertEquals(-1, hostile.read(ByteBuffer.allocate(10)), "no answer");
            } catch (IOException e) {
                assertTrue(bytes.length > 12, "it may hang up before it has heard everything");
            }
        }

        assertEquals(null, asked.poll());
        assertEquals(Answer.CONFIRMED, handOver(state(), List.of(BOARD)));
    }

    @Test
    void theSocketOfAKilledProcessIsReplaced() throws Exception {
        Files.createDirectories(folder.resolve("state"));
        ServerSocketChannel killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        killed.bind(UnixDomainSocketAddress.of(socket()));
        killed.close(); // its file stays
        assertTrue(Files.exists(socket()));
        assertEquals(Answer.NOBODY, handOver(state(), List.of(BOARD)));

        first(state());

        assertEquals(Answer.CONFIRMED, handOver(state(), List.of(BOARD)));
    }

    @Test
    void aLongFolderNameHasItsSocketElsewhere() throws Exception {
        var longName = new StateFolder(folder.resolve("x".repeat(120)).resolve("é".repeat(60)));
        first(longName);
        Path elsewhere = Path.of(Files.readString(longName.folder().resolve("instance.lock")));

        assertEquals(Answer.CONFIRMED, handOver(longName, List.of(BOARD)));
        assertEquals(List.of(BOARD), asked.poll(10, TimeUnit.SECONDS));
        assertTrue(Files.exists(elsewhere));
        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(elsewhere.getParent())));

        held.orElseThrow().close();
        assertFalse(Files.exists(elsewhere.getParent()));
    }

    @Test
    void whatAnEarlierOneLeftElsewhereIsRemovedAndNothingElse() throws Exception {
        Path left = Files.createTempDirectory("alignment-matrix-");
        Path mine = Files.createDirectories(folder.resolve("mine"));
        Files.createDirectories(folder.resolve("state"));
        for (Path named : List.of(left.resolve("instance.socket"), mine.resolve("instance.socket"), left.resolve("other"))) {
            Files.createDirectories(left);
            Files.writeString(named, "");
            Files.writeString(folder.resolve("state/instance.lock"), named.toString());

            first(state());
            held.orElseThrow().close();

            boolean ours = named.equals(left.resolve("instance.socket"));
            assertEquals(!ours, Files.exists(named), named.toString());
            assertEquals("", Files.readString(folder.resolve("state/instance.lock")));
        }
        Files.delete(left.resolve("other"));
        Files.delete(left);
    }

    @Test
    void aFolderThatCannotBeMadeGivesNoLockAndNoError() throws Exception {
        Files.createFile(folder.resolve("state"));

        assertEquals(Optional.empty(), InstanceLock.take(state()));
        assertEquals(Answer.NOBODY, handOver(state(), List.of(BOARD)));
    }

    @Test
    void garbageInTheLockFileIsNoMatter() throws Exception {
        var longName = new StateFolder(folder.resolve("x".repeat(120)));
        Files.createDirectories(longName.folder());
        for (byte[] garbage : List.of(new byte[5_000], "/a\0b".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xFF, (byte) 0xFE},
                "relative".getBytes(StandardCharsets.UTF_8))) {
            Files.write(longName.folder().resolve("instance.lock"), garbage);
            assertEquals(Answer.NOBODY, handOver(longName, List.of(BOARD)));
            first(longName);
            assertEquals(Answer.CONFIRMED, handOver(longName, List.of(BOARD)));
            held.orElseThrow().close();
        }
    }

    @Test
    void theFolderIsForItsOwnerAlone() throws Exception {
        first(state());

        assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("state"))));
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(socket())));
    }

    private static Answer handOver(StateFolder state, List<Path> files) {
        return InstanceLock.handOver(state, files, Duration.ofSeconds(15));
    }

    private void first(StateFolder state) {
        held = InstanceLock.take(state);
        held.orElseThrow().listen(Runnable::run, asked::add);
    }

    private StateFolder state() {
        return new StateFolder(folder.resolve("state"));
    }

    private Path socket() {
        return folder.resolve("state/instance.socket");
    }
}
