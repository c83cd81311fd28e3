package org.alignmentmatrix.faults;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Slot;
import org.alignmentmatrix.storage.Unsaved;

/// Changes are journalled twice, beside what an earlier run has left over or in a folder that is not there yet.
///
/// @param size of the boards in bytes
record JournalAct(boolean leftOver, int size) implements Act {

    private static final int EARLIER = 1;
    private static final int FIRST = 2;
    private static final int SECOND = 3;

    @Override
    public String name() {
        return "journal of " + size + " bytes, " + (leftOver ? "beside a left-over one" : "in a new folder");
    }

    private Remains remains(Path folder) {
        return new Remains(folder, size);
    }

    private Unsaved unsaved(Remains remains, int number) {
        return new Unsaved(remains.board(number), remains.file(), Fingerprint.of(new byte[] {1}), Remains.CLOCK.instant());
    }

    @Override
    public void prepare(Path folder) throws ProblemException {
        if (leftOver) {
            try (Slot slot = remains(folder).journal().begin()) {
                slot.write(unsaved(remains(folder), EARLIER));
            }
        }
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        Remains remains = remains(folder);
        try (Slot slot = remains.journal().begin()) {
            slot.write(unsaved(remains, FIRST));
            reported.accept("kept " + FIRST);
            slot.write(unsaved(remains, SECOND));
            reported.accept("kept " + SECOND);
        }
    }

    @Override
    public Set<String> parts() {
        return Set.of("kept " + FIRST, "kept " + SECOND);
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) {
        Set<Integer> found = remains(folder).inJournal();
        if (found.contains(-1)) {
            return Optional.of("an entry is damaged");
        }
        if (leftOver && !found.contains(EARLIER)) {
            return Optional.of("what was left over before is gone");
        }
        if (reported.contains("kept " + SECOND) && !found.contains(SECOND)
                || reported.contains("kept " + FIRST) && !found.contains(FIRST) && !found.contains(SECOND)) {
            return Optional.of("only " + found + " can be recovered");
        }
        return Optional.empty();
    }
}
