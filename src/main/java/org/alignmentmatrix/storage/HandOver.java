package org.alignmentmatrix.storage;

import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// What two starts say to each other: eight bytes of mark and version, the length as four bytes, then absolute paths in UTF-8
/// with a NUL between them. The answer is one byte. Whatever does not look like that is not answered.
final class HandOver {

    static final long MARK = 0x414D_4F50_454E_0001L; // AMOPEN, version 1
    static final int MOST_BYTES = 1 << 16;
    static final byte CONFIRMED = 0x06; // the ACK of ASCII

    private static final int HEAD = Long.BYTES + Integer.BYTES;

    private HandOver() {
    }

    /// @return whether the other side has confirmed
    static boolean send(ByteChannel first, List<Path> files) throws IOException {
        byte[] text = files.stream().map(file -> file.toAbsolutePath().normalize().toString()).collect(Collectors.joining("\0"))
                .getBytes(StandardCharsets.UTF_8);
        if (text.length > MOST_BYTES) {
            return false;
        }
        ByteBuffer message = ByteBuffer.allocate(HEAD + text.length).putLong(MARK).putInt(text.length).put(text).flip();
        while (message.hasRemaining()) {
            first.write(message);
        }
        return filled(first, 1).get() == CONFIRMED;
    }

    /// @return absolute paths
    /// @throws IOException if this is not what [#send] sends
    static List<Path> receive(ByteChannel later) throws IOException {
        ByteBuffer head = filled(later, HEAD);
        if (head.getLong() != MARK) {
            throw new StreamCorruptedException("not a start of this program");
        }
        int length = head.getInt();
        if (length < 0 || length > MOST_BYTES) {
            throw new StreamCorruptedException("too long");
        }
        String text = StandardCharsets.UTF_8.newDecoder().decode(filled(later, length)).toString(); // refuses what is no UTF-8
        try {
            List<Path> files = text.isEmpty() ? List.of() : Arrays.stream(text.split("\0", -1)).map(Path::of).toList();
            if (!files.stream().allMatch(Path::isAbsolute)) {
                throw new StreamCorruptedException("a path that is not absolute");
            }
            return files;
        } catch (InvalidPathException e) {
            throw new StreamCorruptedException("no path");
        }
    }

    static void confirm(ByteChannel later) throws IOException {
        later.write(ByteBuffer.wrap(new byte[] {CONFIRMED}));
    }

    private static ByteBuffer filled(ByteChannel channel, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                throw new EOFException();
            }
        }
        return buffer.flip();
    }
}
