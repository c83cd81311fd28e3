package org.alignmentmatrix.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.alignmentmatrix.model.ProblemException;

/// One more earlier version is kept where there are so many that older ones go.
///
/// @param size of the boards in bytes
record BackupAct(int size) implements Act {

    private static final int EARLIER = 12; // two more than stay whatever their age is
    private static final int STAY = 10;
    private static final String KEPT = "kept";

    @Override
    public String name() {
        return "earlier version of " + size + " bytes";
    }

    private Remains remains(Path folder) {
        return new Remains(folder, size);
    }

    @Override
    public void prepare(Path folder) throws ProblemException {
        Remains remains = remains(folder);
        for (int number = 1; number <= EARLIER; number++) {
            remains.backups().keep(remains.file(), remains.bytes(number), at(number));
        }
    }

    /// All within one hour.
    private static Instant at(int number) {
        return Remains.CLOCK.instant().minus(Duration.ofMinutes(40)).plusSeconds(number);
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        Remains remains = remains(folder);
        remains.backups().keep(remains.file(), remains.bytes(EARLIER + 1), at(EARLIER + 1));
        reported.accept(KEPT);
    }

    @Override
    public Set<String> parts() {
        return Set.of(KEPT);
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) {
        Set<Integer> found = remains(folder).inBackups();
        int newest = reported.isEmpty() ? EARLIER : EARLIER + 1;
        Set<Integer> wanted = IntStream.rangeClosed(newest - STAY + 1, newest).boxed().collect(Collectors.toSet());
        return !found.contains(-1) && found.containsAll(wanted) ? Optional.empty() : Optional.of("there are only " + found);
    }
}
