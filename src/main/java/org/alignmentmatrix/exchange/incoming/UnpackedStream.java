package org.alignmentmatrix.exchange.incoming;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BooleanSupplier;
import java.util.zip.CRC32;

/// One part while it is unpacked: given up when nobody waits any more, counted, and compared with its checksum at the end. It also ends
/// at a stretch of text without any angle bracket that is longer than a cell can be, because the reader of XML would have to keep such
/// a tag or comment as a whole.
final class UnpackedStream extends FilterInputStream {

    private static final int LONGEST_STRETCH = 8 * Limits.CELL; // for a cell whose characters are written like &#x20AC;

    private final CRC32 found = new CRC32();
    private final long expected;
    private final UnpackedCount count;
    private final BooleanSupplier cancelled;
    private int stretch;

    /// @param expected the checksum
    UnpackedStream(InputStream in, long expected, UnpackedCount count, BooleanSupplier cancelled) {
        super(in);
        this.expected = expected;
        this.count = count;
        this.cancelled = cancelled;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int at, int length) throws IOException {
        Stopped.ifCancelled(cancelled);
        int read = super.read(into, at, length);
        if (read < 0) {
            if (found.getValue() != expected) {
                throw new IOException("the checksum is wrong");
            }
            return read;
        }
        count.add(read);
        found.update(into, at, read);
        for (int i = at; i < at + read; i++) {
            stretch = into[i] == '<' || into[i] == '>' ? 0 : stretch + 1;
            if (stretch > LONGEST_STRETCH) {
                throw Stopped.because(new Refusal.Bomb(Limits.UNPACKED_BYTES));
            }
        }
        return read;
    }

    @Override
    public long skip(long length) {
        return 0; // what is skipped would not be counted
    }

    /// Does nothing: the reader of XML closes what it has read, before anybody has seen the end and its checksum.
    @Override
    public void close() {
        // there is nothing behind it but memory
    }

    @Override
    public boolean markSupported() {
        return false;
    }
}
