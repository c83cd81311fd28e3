package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.ProjectFile;

/// A recovery that takes the work out of the journal before it is anywhere else. It has to be caught.
///
/// @param act the careful one
record CarelessRecoveryAct(RecoveryAct act) implements Act {

    @Override
    public String name() {
        return "careless " + act.name();
    }

    @Override
    public void prepare(Path folder) throws IOException, ProblemException {
        act.prepare(folder);
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        Remains remains = new Remains(folder, act.size());
        Journal journal = remains.journal();
        List<LeftOver> leftOvers = journal.leftOvers();
        if (!leftOvers.isEmpty() && leftOvers.getFirst() instanceof LeftOver.Readable newest) {
            journal.remove(newest);
            ProjectFile.save(remains.file(), newest.unsaved().board(), new Expected.Anything(), remains.backups());
        }
        act.parts().forEach(reported);
    }

    @Override
    public Set<String> parts() {
        return act.parts();
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) throws IOException {
        return act.complaint(folder, reported);
    }
}
