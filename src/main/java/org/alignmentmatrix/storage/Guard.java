package org.alignmentmatrix.storage;

import java.util.Set;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// Says whether what stands under a name may be replaced.
///
/// @param expected by whoever ordered the save
/// @param ours what this program may have written there itself, in saves of which the disk did not confirm everything
record Guard(Expected expected, Set<Fingerprint> ours) {

    /// @param standing the content of the file, or null if there is none
    /// @param next the content that is to replace it
    /// @throws ProblemException if it may not
    void check(@Nullable Fingerprint standing, Fingerprint next) throws ProblemException {
        if (standing != null && (standing.equals(next) || ours.contains(standing))) {
            return;
        }
        switch (expected) {
            case Expected.Anything() -> { } // the user said so
            case Expected.Absent() -> {
                if (standing != null) {
                    throw new ProblemException(new Problem.ChangedOnDisk());
                }
            }
            case Expected.Content(Fingerprint known) -> {
                if (!known.equals(standing)) {
                    throw new ProblemException(standing == null ? new Problem.Gone() : new Problem.ChangedOnDisk());
                }
            }
        }
    }

    /// Whether it makes no difference what stands there.
    boolean isOpen() {
        return expected instanceof Expected.Anything;
    }
}
