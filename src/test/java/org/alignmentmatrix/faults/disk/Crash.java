package org.alignmentmatrix.faults.disk;

import org.jspecify.annotations.Nullable;

/// The process ends before an operation is done: it and all later ones throw an error that nobody may take for a failing disk.
/// Afterwards [FaultyDisk#letGo] does what the system would do.
public final class Crash implements Faults {

    private final int number;
    private int seen;

    /// @param number of the operation, from 1
    public Crash(int number) {
        this.number = number;
    }

    /// The process is gone.
    public static final class Gone extends Error {

        private static final long serialVersionUID = 1;
    }

    @Override
    public synchronized @Nullable Fault next(Operation operation) {
        seen++;
        if (seen >= number) {
            throw new Gone();
        }
        return null;
    }
}
