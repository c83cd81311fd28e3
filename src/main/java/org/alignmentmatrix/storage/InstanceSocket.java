package org.alignmentmatrix.storage;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channel;
import java.nio.channels.FileChannel;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Where the first start listens: `instance.socket` in the state folder. The name of a socket may have a hundred bytes only, so in
/// a folder with a long name it stands in a new folder below the temporary one, and the lock file says where.
final class InstanceSocket implements AutoCloseable {

    private static final int LONGEST_NAME = 100; // bytes; systems take 104 or 108
    private static final int LONGEST_LOCK_FILE = 1_000; // bytes
    private static final String NAME = "instance.socket";
    private static final String SHORT_FOLDER = "alignment-matrix-";
    private static final Duration PATIENCE = Duration.ofSeconds(2); // for the whole question of a later start

    private final ServerSocketChannel server;
    private final Path socket;

    private InstanceSocket(ServerSocketChannel server, Path socket) {
        this.server = server;
        this.socket = socket;
    }

    /// Listens. To be called by the holder of the lock only, for it throws away what an earlier one has left.
    ///
    /// @param lockFile gets the name of a socket elsewhere
    /// @return empty where there can be no socket: later starts then open windows of their own
    static Optional<InstanceSocket> open(Path folder, FileChannel lockFile) {
        ServerSocketChannel server = null;
        try {
            removeLeftOvers(folder, lockFile);
            Path socket = folder.resolve(NAME).toAbsolutePath();
            if (lengthOf(socket) > LONGEST_NAME) {
                socket = Files.createTempDirectory(SHORT_FOLDER).resolve(NAME).toAbsolutePath(); // a folder of ours alone
                lockFile.write(ByteBuffer.wrap(socket.toString().getBytes(StandardCharsets.UTF_8)), 0);
            }
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            PosixFileAttributeView view = Files.getFileAttributeView(socket, PosixFileAttributeView.class);
            if (view != null) {
                view.setPermissions(PosixFilePermissions.fromString("rw-------"));
            }
            var opened = new InstanceSocket(server, socket);
            server = null; // now it is the socket's
            return Optional.of(opened);
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty(); // a file system that knows no sockets
        } finally {
            closeQuietly(server);
        }
    }

    private static void removeLeftOvers(Path folder, FileChannel lockFile) throws IOException {
        Optional<Path> elsewhere = nameIn(lockFile);
        lockFile.truncate(0);
        Files.deleteIfExists(folder.resolve(NAME));
        if (elsewhere.isPresent()) {
            deleteElsewhere(elsewhere.get());
        }
    }

    /// Deletes a socket and the folder that was made for it; nothing else, whatever the lock file says.
    private static void deleteElsewhere(Path socket) throws IOException {
        Path folder = socket.getParent();
        if (socket.endsWith(NAME) && folder != null && String.valueOf(folder.getFileName()).startsWith(SHORT_FOLDER)) {
            Files.deleteIfExists(socket);
            Files.deleteIfExists(folder);
        }
    }

    /// Where the first start would listen; it need not be running any more.
    static Optional<UnixDomainSocketAddress> find(Path folder, Path lockFile) {
        try {
            Path usual = folder.resolve(NAME).toAbsolutePath();
            if (lengthOf(usual) <= LONGEST_NAME) {
                return Optional.of(usual).filter(Files::exists).map(UnixDomainSocketAddress::of);
            }
            try (FileChannel channel = FileChannel.open(lockFile)) {
                return nameIn(channel).filter(Files::exists).map(UnixDomainSocketAddress::of);
            }
        } catch (IOException | IllegalArgumentException | UnsupportedOperationException e) {
            return Optional.empty(); // nobody was here yet
        }
    }

    private static Optional<Path> nameIn(FileChannel lockFile) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(LONGEST_LOCK_FILE);
        lockFile.read(text, 0);
        try {
            return Optional.of(Path.of(StandardCharsets.UTF_8.decode(text.flip()).toString())).filter(Path::isAbsolute);
        } catch (InvalidPathException e) {
            return Optional.empty(); // a disk error, or somebody's joke
        }
    }

    private static int lengthOf(Path path) {
        return path.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /// Answers later starts on a thread of its own until it is closed.
    void listen(Executor window, Consumer<List<Path>> asked) {
        Thread.ofPlatform().daemon().name("later starts").start(() -> {
            for (SocketChannel later = next(); later != null; later = next()) {
                answer(later, window, asked);
            }
        });
    }

    /// @return null when it is closed
    private @Nullable SocketChannel next() {
        try {
            return server.accept();
        } catch (IOException e) {
            close(); // whatever it was: later starts are to be refused at once and not to wait
            return null;
        }
    }

    private static void answer(SocketChannel later, Executor window, Consumer<List<Path>> asked) {
        Optional<List<Path>> files = Deadline.within(PATIENCE, () -> HandOver.receive(later));
        if (files.isEmpty()) {
            closeQuietly(later);
            return;
        }
        try {
            window.execute(() -> confirmed(later, files.get(), asked));
        } catch (RuntimeException e) {
            closeQuietly(later); // the window is going: the later start opens its own
        }
    }

    /// Opens only what the later start knows to be opened: one that has given up in the meantime has a window of its own.
    private static void confirmed(SocketChannel later, List<Path> files, Consumer<List<Path>> asked) {
        try (later) {
            HandOver.confirm(later);
        } catch (IOException e) {
            return;
        }
        asked.accept(files);
    }

    /// Takes no more starts and removes its traces.
    @Override
    public void close() {
        closeQuietly(server);
        try {
            Files.deleteIfExists(socket);
            deleteElsewhere(socket);
        } catch (IOException e) {
            // the next start removes it
        }
    }

    private static void closeQuietly(@Nullable Channel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // nobody listens there any more
        }
    }
}
