package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alignmentmatrix.faults.disk.Faults;
import org.alignmentmatrix.model.ProblemException;

/// Something the program does with files and what must be true of them afterwards, whatever went wrong meanwhile.
interface Act {

    /// In a few words, such as `save over an old file`.
    String name();

    /// What this disk never does, beside what goes wrong with it.
    default Faults always() {
        return Faults.NONE;
    }

    /// Puts what stands there before into an empty folder on a good disk.
    void prepare(Path folder) throws IOException, ProblemException;

    /// Does it. The disk may fail.
    ///
    /// @param reported is told the name of each part of it that the user may rely on from then on
    /// @throws ProblemException if it could not be done
    void perform(Path folder, Consumer<String> reported) throws ProblemException;

    /// What was lost.
    ///
    /// @param folder on a good disk, as the program or a power cut has left it
    /// @param reported the parts that were reported
    /// @return nothing if all is well
    Optional<String> complaint(Path folder, Set<String> reported) throws IOException;

    /// The parts without which it is not done; more may be reported when nothing goes wrong.
    Set<String> parts();
}
