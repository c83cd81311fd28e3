package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.Slot;
import org.alignmentmatrix.storage.Unsaved;

/// What an earlier run has left over is opened, journalled anew, taken out of the journal, and saved.
///
/// @param size of the boards in bytes
record RecoveryAct(int size) implements Act {

    private static final int BEFORE = 1;
    private static final int UNSAVED = 2;
    private static final String FOUND = "found";
    private static final String SAVED = "saved";

    @Override
    public String name() {
        return "recovery of " + size + " bytes";
    }

    private Remains remains(Path folder) {
        return new Remains(folder, size);
    }

    @Override
    public void prepare(Path folder) throws IOException, ProblemException {
        Remains remains = remains(folder);
        remains.put(BEFORE);
        try (Slot slot = remains.journal().begin()) {
            slot.write(new Unsaved(remains.board(UNSAVED), remains.file(), Fingerprint.of(remains.bytes(BEFORE)), Remains.CLOCK.instant()));
        }
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        Remains remains = remains(folder);
        Journal journal = remains.journal();
        List<LeftOver> leftOvers = journal.leftOvers();
        reported.accept(FOUND);
        if (!leftOvers.isEmpty()) { // otherwise it was saved the last time
            new Recovery(journal, remains.backups(), remains.file()).recover(leftOvers);
        }
        reported.accept(SAVED);
    }

    @Override
    public Set<String> parts() {
        return Set.of(FOUND, SAVED);
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) {
        Remains remains = remains(folder);
        Set<Integer> found = remains.inJournal();
        if (found.contains(-1)) {
            return Optional.of("an entry is damaged");
        }
        if (remains.inFile().orElse(0) != UNSAVED && !found.contains(UNSAVED)) {
            return Optional.of("the unsaved work is gone");
        }
        return remains.fileComplaint(BEFORE, UNSAVED, reported.contains(SAVED));
    }
}
