package org.alignmentmatrix.json;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/// Bytes that come one after the other, put together once at the end: an array that grows would be copied again and again.
final class Pieces extends OutputStream {

    private static final int SIZE = 64 * 1024;

    private final List<byte[]> full = new ArrayList<>();
    private byte[] last = new byte[SIZE];
    private int used; // of the last

    @Override
    public void write(int next) {
        write(new byte[] {(byte) next}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            if (used == SIZE) {
                full.add(last);
                last = new byte[SIZE];
                used = 0;
            }
            int count = Math.min(left, SIZE - used);
            System.arraycopy(bytes, from, last, used, count);
            used += count;
            from += count;
            left -= count;
        }
    }

    /// @throws OutOfMemoryError if they are more than an array can hold
    byte[] toByteArray() {
        long length = (long) full.size() * SIZE + used;
        if (length > Integer.MAX_VALUE - 8) {
            throw new OutOfMemoryError("A board of " + length + " bytes");
        }
        byte[] all = new byte[(int) length];
        for (int i = 0; i < full.size(); i++) {
            System.arraycopy(full.get(i), 0, all, i * SIZE, SIZE);
        }
        System.arraycopy(last, 0, all, full.size() * SIZE, used);
        return all;
    }
}
