package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// What files hold, through channels of whatever file system a path belongs to.
final class Content {

    private static final int PIECE = 64 * 1024; // bytes at a time
    private static final int IDLE_LIMIT = 1_000; // times in a row that a disk may take or give nothing

    private Content() {
    }

    /// Makes an empty file, or none if that fails.
    ///
    /// @throws FileAlreadyExistsException if there is something with that name
    static void create(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        try {
            channel.close();
        } catch (IOException e) {
            Files.deleteIfExists(file); // nobody else knows that it is there
            throw e;
        }
    }

    /// Writes over a file that is there, from its beginning; when it returns, the file holds nothing else and the bytes would survive
    /// a power cut.
    static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer left = ByteBuffer.wrap(bytes);
            for (int idle = 0; left.hasRemaining(); ) {
                int end = left.limit();
                left.limit(Math.min(end, left.position() + PIECE)); // the JDK copies what it writes; not all of it at once
                idle = channel.write(left) > 0 ? 0 : idle + 1;
                left.limit(end);
                if (idle == IDLE_LIMIT) {
                    throw new IOException("the disk takes no more bytes");
                }
            }
            if (channel.size() > bytes.length) {
                channel.truncate(bytes.length);
            }
            channel.force(true);
        }
    }

    /// Reads a file back.
    ///
    /// @throws IOException if it holds anything but these bytes
    static void check(Path file, byte[] bytes) throws IOException {
        if (!holds(file, bytes)) {
            throw new IOException("the disk gives back other bytes than were written");
        }
    }

    static boolean holds(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            int at = 0;
            for (int count = read(channel, piece); count > 0; count = read(channel, piece)) {
                if (count > bytes.length - at || !Arrays.equals(piece.array(), 0, count, bytes, at, at + count)) {
                    return false;
                }
                at += count;
            }
            return at == bytes.length;
        }
    }

    /// What a file holds.
    ///
    /// @param size how long it was a moment ago
    /// @throws ProblemException if it has grown beyond the limit
    static byte[] read(Path file, long size, int limit) throws IOException, ProblemException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            byte[] bytes = new byte[Math.toIntExact(Math.min(size, limit))];
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            int at = 0;
            for (int count = read(channel, piece); count > 0; count = read(channel, piece)) {
                if (at + count > limit) {
                    throw new ProblemException(new Problem.TooLarge(Math.max(channel.size(), limit + 1L), limit));
                }
                if (at + count > bytes.length) {
                    bytes = Arrays.copyOf(bytes, (int) Math.min(limit, 2L * (at + count)));
                }
                System.arraycopy(piece.array(), 0, bytes, at, count);
                at += count;
            }
            return at == bytes.length ? bytes : Arrays.copyOf(bytes, at);
        }
    }

    /// The fingerprint of what a file holds, however long it is.
    static Fingerprint fingerprint(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            ByteBuffer piece = ByteBuffer.allocate(PIECE);
            return Fingerprint.of(digest -> {
                for (int count = read(channel, piece); count > 0; count = read(channel, piece)) {
                    digest.update(piece.array(), 0, count);
                }
            });
        }
    }

    /// Makes the names in a folder survive a power cut. Windows does so by itself and does not let a folder be opened.
    static void forceNames(Path folder) throws IOException {
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    /// Whether something stands under this name, a link that leads nowhere included.
    static boolean stands(Path file) {
        return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /// @return 0 at the end of the file
    private static int read(FileChannel channel, ByteBuffer piece) throws IOException {
        for (int idle = 0; idle < IDLE_LIMIT; idle++) {
            int count = channel.read(piece.clear());
            if (count != 0) {
                return Math.max(count, 0);
            }
        }
        throw new IOException("the disk gives no bytes");
    }
}
