package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alignmentmatrix.faults.disk.Fault;
import org.alignmentmatrix.faults.disk.Faults;
import org.alignmentmatrix.faults.disk.Operation;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Saved;

/// A project is saved as the program does it: what stands there must be what was read, and is kept among the earlier versions.
///
/// @param size of the boards in bytes
record ProjectAct(Kind kind, int size) implements Act {

    private static final String SAVED = "saved";
    private static final String KEPT = "the old one kept";
    private static final int BEFORE = 1;
    private static final int AFTER = 2;

    /// What is there before.
    enum Kind {
        /// Nothing, not even the folder of the program's state.
        FIRST,
        /// The file.
        OVER,
        /// A link to the file in another folder.
        THROUGH_A_LINK,
        /// A file that has two names, and must keep them: it is written in place.
        TWO_NAMES,
        /// The file, on a disk that cannot replace it in one step: it is written in place. The program's state is on another one.
        NOT_IN_ONE_STEP;

        boolean isInPlace() {
            return this == TWO_NAMES || this == NOT_IN_ONE_STEP;
        }
    }

    @Override
    public String name() {
        return "save of " + size + " bytes, " + kind;
    }

    @Override
    public Faults always() {
        return operation -> kind == Kind.NOT_IN_ONE_STEP && operation.kind() == Operation.Kind.MOVE
                && !operation.path().toString().contains("state") ? Fault.EXDEV : null;
    }

    private Remains remains(Path folder) {
        return new Remains(folder, size);
    }

    @Override
    public void prepare(Path folder) throws IOException {
        Path file = remains(folder).file();
        switch (kind) {
            case FIRST -> {
            }
            case OVER, NOT_IN_ONE_STEP -> remains(folder).put(BEFORE);
            case THROUGH_A_LINK -> {
                Path elsewhere = Files.createDirectory(folder.resolve("elsewhere")).resolve("Real.matrix.json");
                Files.write(elsewhere, remains(folder).bytes(BEFORE));
                Files.createSymbolicLink(file, Path.of("elsewhere", "Real.matrix.json"));
            }
            case TWO_NAMES -> {
                remains(folder).put(BEFORE);
                Files.createLink(folder.resolve("Same.matrix.json"), file);
            }
        }
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        Remains remains = remains(folder);
        Expected expected = switch (kind) {
            case FIRST -> new Expected.Absent();
            case OVER, THROUGH_A_LINK -> new Expected.Content(Fingerprint.of(remains.bytes(BEFORE)));
            case TWO_NAMES, NOT_IN_ONE_STEP -> new Expected.Anything(); // next time, half a file may be there
        };
        Saved saved = ProjectFile.save(remains.file(), remains.board(AFTER), expected, remains.backups());
        reported.accept(SAVED);
        if (saved.notKept() == null && kind != Kind.FIRST) {
            reported.accept(KEPT);
        }
    }

    @Override
    public Set<String> parts() {
        return Set.of(SAVED);
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) throws IOException {
        Remains remains = remains(folder);
        Set<Integer> kept = remains.inBackups();
        boolean bothKept = kept.containsAll(Set.of(BEFORE, AFTER));
        if (kept.contains(-1) && !kind.isInPlace()) { // half a file is kept like any other
            return Optional.of("an earlier version is damaged");
        }
        if (reported.contains(KEPT) && !kept.contains(BEFORE)) {
            return Optional.of("the old one was reported as kept, but there are only " + kept);
        }
        if (kind == Kind.THROUGH_A_LINK && !Files.isSymbolicLink(remains.file())) {
            return Optional.of("the link is gone");
        }
        if (kind.isInPlace() && !reported.contains(SAVED) && bothKept) {
            return Optional.empty(); // the one case where a file may be half written: all of it stands elsewhere
        }
        return remains.fileComplaint(kind == Kind.FIRST ? 0 : BEFORE, AFTER, reported.contains(SAVED));
    }
}
