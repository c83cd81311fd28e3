package org.alignmentmatrix.storage;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;

/// Waiting, so that tests need not.
interface Pause {

    /// Time really passes.
    Pause REAL = time -> {
        try {
            Thread.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while waiting for another program to let go of the file");
        }
    };

    void last(Duration time) throws IOException;
}
