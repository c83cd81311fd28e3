package org.alignmentmatrix.exchange.incoming;

/// Counts what all parts of a file come to, until it is too much.
final class UnpackedCount {

    private long bytes;

    void add(long more) {
        bytes += more;
        if (bytes > Limits.UNPACKED_BYTES) {
            throw Stopped.because(new Refusal.Bomb(Limits.UNPACKED_BYTES));
        }
    }
}
