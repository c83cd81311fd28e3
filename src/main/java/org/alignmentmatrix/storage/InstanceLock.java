package org.alignmentmatrix.storage;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// One window for each user: the first start holds a lock and listens; a later one hands its board to it and ends.
///
/// Nothing here may stop a start. Where there is no lock to be had, because the folder cannot be written or the system has no such
/// locks, and where the first start does not answer, the later one opens a window of its own: each has its own recovery.
///
/// The lock is one of the file `instance.lock`, so the system takes it from a process that was killed. What is handed over goes
/// through a Unix domain socket, see [InstanceSocket] and [HandOver].
public final class InstanceLock implements AutoCloseable {

    /// A window that is busy for longer may be stuck.
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    private static final long LOCKED_BYTE = 1L << 30; // far behind the text, which Windows would not let others read otherwise

    private final FileChannel file;
    private final @Nullable InstanceSocket socket;

    private InstanceLock(FileChannel file, @Nullable InstanceSocket socket) {
        this.file = file;
        this.socket = socket;
    }

    /// Takes the lock of this user. From here on later starts are heard, but they wait for their answer until [#listen].
    ///
    /// @return empty if another start has it, or if there is none to be had
    public static Optional<InstanceLock> take(StateFolder state) {
        FileChannel file = null;
        try {
            StateFolder.make(state.folder());
            file = FileChannel.open(lockFile(state), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (file.tryLock(LOCKED_BYTE, 1, false) != null) {
                var lock = new InstanceLock(file, InstanceSocket.open(state.folder(), file).orElse(null));
                file = null; // now it is the lock's
                return Optional.of(lock);
            }
        } catch (IOException | OverlappingFileLockException | UnsupportedOperationException e) {
            // no lock, no message: this start opens a window like the first one
        } finally {
            closeQuietly(file);
        }
        return Optional.empty();
    }

    /// What the first start says to a later one.
    public enum Answer {
        /// Its window has come to the front and opens the files.
        CONFIRMED,
        /// There is none, or it is ending.
        NOBODY,
        /// It is there and says nothing: it is stuck, or has only just begun.
        SILENT
    }

    /// Hands over to the window that was started first: it comes to the front and opens the board.
    ///
    /// @param files what to open; paths are made absolute here, where the folder is known that they are relative to
    /// @param patience how long to wait at most for a window that is there
    /// @return unless it is confirmed, this start is to open a window of its own
    public static Answer handOver(StateFolder state, List<Path> files, Duration patience) {
        return InstanceSocket.find(state.folder(), lockFile(state)).map(address -> answer(address, files, patience)).orElse(Answer.NOBODY);
    }

    private static Answer answer(UnixDomainSocketAddress address, List<Path> files, Duration patience) {
        try (SocketChannel first = SocketChannel.open(StandardProtocolFamily.UNIX)) {
            return Deadline.within(patience, () -> said(first, address, files)).orElse(Answer.SILENT);
        } catch (IOException | UnsupportedOperationException e) {
            return Answer.NOBODY;
        } // closed when the time is over: from then on the first start cannot confirm any more
    }

    private static Answer said(SocketChannel first, UnixDomainSocketAddress address, List<Path> files) {
        try {
            return first.connect(address) && HandOver.send(first, files) ? Answer.CONFIRMED : Answer.NOBODY;
        } catch (IOException e) {
            return Answer.NOBODY; // what a killed process has left
        }
    }

    /// From now on answers later starts, those that have been waiting first.
    ///
    /// @param window runs what is asked for on the window's thread, which is also what confirms it: a window that is stuck confirms nothing
    /// @param asked hears the files to open, absolute; none means that only the window is wanted
    public void listen(Executor window, Consumer<List<Path>> asked) {
        if (socket != null) {
            socket.listen(window, asked);
        }
    }

    /// Lets the next start be the first. Closing twice does nothing.
    @Override
    public void close() {
        if (socket != null) {
            socket.close();
        }
        closeQuietly(file);
    }

    private static Path lockFile(StateFolder state) {
        return state.folder().resolve("instance.lock");
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            // it was never written through this channel but for the name of a socket: nothing is lost
        }
    }
}
