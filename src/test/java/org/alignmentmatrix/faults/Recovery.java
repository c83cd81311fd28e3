package org.alignmentmatrix.faults;

import java.nio.file.Path;
import java.util.List;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Saved;
import org.alignmentmatrix.storage.Slot;

/// The steps of a recovery, in the order in which the program does them: what was left over is journalled anew before it is taken out
/// of the journal, and stays there until it is saved.
record Recovery(Journal journal, Backups backups, Path file) {

    /// Recovers the newest of what was left over and saves it.
    ///
    /// @param leftOvers at least one
    Saved recover(List<LeftOver> leftOvers) throws ProblemException {
        return switch (leftOvers.getFirst()) {
            case LeftOver.Readable newest -> recover(newest, leftOvers);
            case LeftOver.Damaged(Path _, Problem problem) -> throw new ProblemException(problem);
        };
    }

    private Saved recover(LeftOver.Readable newest, List<LeftOver> all) throws ProblemException {
        try (Slot slot = journal.begin()) {
            slot.write(newest.unsaved());
            for (LeftOver leftOver : all) {
                journal.remove(leftOver);
            }
            Fingerprint base = newest.unsaved().base();
            Expected expected = base == null ? new Expected.Absent() : new Expected.Content(base);
            Saved saved = ProjectFile.save(file, newest.unsaved().board(), expected, backups);
            slot.clear();
            return saved;
        }
    }
}
