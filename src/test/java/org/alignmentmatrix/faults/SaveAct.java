package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.ProblemException;

/// A file is saved by one of the savers, over an old one or for the first time.
///
/// @param size of the new file in bytes, about
record SaveAct(FileSaver saver, boolean over, int size) implements Act {

    private static final String NAME = "Spring.matrix.json";
    private static final String SAVED = "saved";

    @Override
    public String name() {
        return saver + (over ? " saves over an old file of " : " saves a first file of ") + size + " bytes";
    }

    private byte[] before() {
        return ProjectCodec.encode(NumberedBoards.board(1, size / 2));
    }

    private byte[] after() {
        return ProjectCodec.encode(NumberedBoards.board(2, size));
    }

    @Override
    public void prepare(Path folder) throws IOException {
        if (over) {
            Files.write(folder.resolve(NAME), before());
        }
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        saver.save(folder.resolve(NAME), after());
        reported.accept(SAVED);
    }

    @Override
    public Set<String> parts() {
        return Set.of(SAVED);
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) throws IOException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return over || !reported.isEmpty() ? Optional.of("the file is gone") : Optional.empty();
        }
        byte[] found = Files.readAllBytes(file);
        if (Arrays.equals(found, after())) {
            return Optional.empty();
        }
        if (!reported.isEmpty()) {
            return Optional.of("the save was reported, but " + found.length + " other bytes are there");
        }
        return over && Arrays.equals(found, before()) ? Optional.empty()
                : Optional.of(found.length + " bytes that are neither the old nor the new file");
    }
}
