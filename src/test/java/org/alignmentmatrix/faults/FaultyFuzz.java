package org.alignmentmatrix.faults;

import java.nio.charset.StandardCharsets;

/// A reader with a fault, to see that it is found.
public final class FaultyFuzz {

    private FaultyFuzz() {
    }

    /// Jazzer calls it with one input after the other.
    public static void fuzzerTestOneInput(byte[] input) {
        if (new String(input, StandardCharsets.ISO_8859_1).contains("cards")) {
            throw new IllegalStateException("this is the fault");
        }
    }
}
