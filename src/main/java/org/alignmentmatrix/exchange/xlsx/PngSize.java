package org.alignmentmatrix.exchange.xlsx;

import java.nio.ByteBuffer;

/// How large a PNG picture is, in pixels, as its header says (PNG specification, 11.2.2).
record PngSize(int width, int height) {

    static PngSize of(byte[] png) {
        ByteBuffer header = ByteBuffer.wrap(png);
        return new PngSize(header.getInt(16), header.getInt(20));
    }

    /// The same shape, at most so wide.
    PngSize atMost(int widest) {
        return width <= widest ? this : new PngSize(widest, Math.max(1, Math.round((float) widest * height / width)));
    }
}
