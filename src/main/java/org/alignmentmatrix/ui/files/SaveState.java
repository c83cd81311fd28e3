package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.time.Instant;
import org.alignmentmatrix.model.Problem;

/// How safe the open board is.
public sealed interface SaveState {

    /// It has no file yet.
    record Never() implements SaveState {
    }

    /// It is being written.
    record Saving() implements SaveState {
    }

    /// It was read or wholly written.
    record Saved(Instant at) implements SaveState {
    }

    /// The last attempt to write it failed; the file is as it was. So it stays until an attempt works.
    ///
    /// @param file that was to be written
    record Failed(Problem problem, Path file) implements SaveState {

        /// Whether it may pass by itself, so that it is worth trying again. The others wait for a decision of the user.
        public boolean mayPass() {
            return switch (problem) {
                case Problem.NoAccess _, Problem.NotWritten _, Problem.NoSpace _, Problem.Missing _ -> true;
                case Problem.ChangedOnDisk _, Problem.Gone _, Problem.NotAFile _, Problem.TooLarge _, Problem.Damaged _, Problem.Foreign _,
                        Problem.Broken _, Problem.NewerVersion _, Problem.DuplicateName _, Problem.MissingValue _, Problem.BadValue _,
                        Problem.DuplicateCard _ -> false;
            };
        }

        /// Whether the file is not as it was left, so that only the user can say what is to become of it.
        boolean isMet() {
            return problem instanceof Problem.ChangedOnDisk || problem instanceof Problem.Gone;
        }
    }
}
