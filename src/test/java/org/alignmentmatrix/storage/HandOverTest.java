package org.alignmentmatrix.storage;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HandOverTest {

    /// A line to a partner who has said everything already.
    private static final class Line implements ByteChannel {

        private final ByteBuffer said;
        private final int piece;
        private final ByteArrayOutputStream heard = new ByteArrayOutputStream();

        Line(byte[] said, int piece) {
            this.said = ByteBuffer.wrap(said);
            this.piece = piece;
        }

        @Override
        public int read(ByteBuffer into) {
            if (!said.hasRemaining()) {
                return -1;
            }
            int length = Math.min(piece, Math.min(into.remaining(), said.remaining()));
            into.put(said.slice(said.position(), length));
            said.position(said.position() + length);
            return length;
        }

        @Override
        public int write(ByteBuffer from) {
            int length = Math.min(piece, from.remaining());
            for (int i = 0; i < length; i++) {
                heard.write(from.get());
            }
            return length;
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {
        }
    }

    @Test
    void whatIsSentIsReceived() throws IOException {
        for (List<Path> files : List.of(List.<Path>of(), List.of(Path.of("/a/Größe = 日本 #1.json")),
                List.of(Path.of("/a\nb"), Path.of("/c d"), Path.of("/" + "x".repeat(30_000))))) {
            Line line = new Line(new byte[] {HandOver.CONFIRMED}, 3);

            assertTrue(HandOver.send(line, files));

            assertEquals(files, HandOver.receive(new Line(line.heard.toByteArray(), 5)));
        }
    }

    @Test
    void pathsAreMadeAbsoluteWhereTheyAreRelativeTo() throws IOException {
        Line line = new Line(new byte[] {HandOver.CONFIRMED}, 1_000);

        HandOver.send(line, List.of(Path.of("sub/../board.json")));

        assertEquals(List.of(Path.of("board.json").toAbsolutePath()), HandOver.receive(new Line(line.heard.toByteArray(), 1_000)));
    }

    @Test
    void onlyTheRightAnswerConfirms() throws IOException {
        assertFalse(HandOver.send(new Line(new byte[] {'?'}, 10), List.of()));
        assertThrows(IOException.class, () -> HandOver.send(new Line(new byte[0], 10), List.of()));
        assertFalse(HandOver.send(new Line(new byte[] {HandOver.CONFIRMED}, 10), List.of(Path.of("/" + "x".repeat(HandOver.MOST_BYTES)))));
    }

    @Test
    void hostileBytesAreNoPaths() {
        byte[] good = message(HandOver.MARK, "/a".getBytes(StandardCharsets.UTF_8));
        List<byte[]> hostile = Stream.of(
                new byte[0], new byte[100], "GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.UTF_8),
                Arrays.copyOf(good, good.length - 1),
                message(HandOver.MARK + 1, "/a".getBytes(StandardCharsets.UTF_8)),
                message(HandOver.MARK, "relative".getBytes(StandardCharsets.UTF_8)),
                message(HandOver.MARK, "/a\0".getBytes(StandardCharsets.UTF_8)),
                message(HandOver.MARK, "/a\0b".getBytes(StandardCharsets.UTF_8)),
                message(HandOver.MARK, new byte[] {'/', (byte) 0xC0, (byte) 0x80}),
                message(HandOver.MARK, new byte[] {'/', (byte) 0xED, (byte) 0xA0, (byte) 0x80}),
                ByteBuffer.allocate(12).putLong(HandOver.MARK).putInt(-1).array(),
                ByteBuffer.allocate(12).putLong(HandOver.MARK).putInt(Integer.MAX_VALUE).array()).toList();

        for (byte[] bytes : hostile) {
            assertThrows(IOException.class, () -> HandOver.receive(new Line(bytes, 1_000)), () -> Arrays.toString(bytes));
        }
    }

    @Test
    void randomBytesAreRefusedOrAbsolutePaths() {
        var random = new SplittableRandom(5);
        for (int i = 0; i < 20_000; i++) {
            byte[] bytes = new byte[random.nextInt(40)];
            random.nextBytes(bytes);
            byte[] sent = random.nextBoolean() ? bytes : message(HandOver.MARK, bytes);
            try {
                List<Path> files = HandOver.receive(new Line(sent, 7));
                assertTrue(files.stream().allMatch(Path::isAbsolute), () -> Arrays.toString(sent));
            } catch (IOException e) {
                assertFalse(Arrays.equals(sent, message(HandOver.MARK, new byte[0])), "an empty list is no mistake");
            }
        }
    }

    @Test
    void aConfirmationIsOneByte() throws IOException {
        Line line = new Line(new byte[0], 10);

        HandOver.confirm(line);

        assertArrayEquals(new byte[] {6}, line.heard.toByteArray());
    }

    private static byte[] message(long mark, byte[] text) {
        return ByteBuffer.allocate(12 + text.length).putLong(mark).putInt(text.length).put(text).array();
    }
}
