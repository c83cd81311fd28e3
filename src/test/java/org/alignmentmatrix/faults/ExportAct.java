package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.exchange.csv.CsvFile;
import org.alignmentmatrix.exchange.csv.Dialect;
import org.alignmentmatrix.exchange.csv.SomeWords;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.FileSet;

/// A board is exported as several files that become new together, as the program does it.
///
/// @param over whether there are older ones already
record ExportAct(boolean over) implements Act {

    private static final byte[] OLD = "old".getBytes(StandardCharsets.US_ASCII);
    private static final List<CsvFile> FILES =
            CsvExport.of(RandomBoards.of(7), new SomeWords(), LocalDate.of(2026, 3, 2), Dialect.PLAIN);

    @Override
    public String name() {
        return over ? "export over older files" : "export into an empty folder";
    }

    @Override
    public void prepare(Path folder) throws IOException {
        if (over) {
            for (CsvFile file : FILES) {
                Files.write(folder.resolve(file.name()), OLD);
            }
        }
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        try (FileSet set = FileSet.begin()) {
            for (CsvFile file : FILES) {
                set.add(folder.resolve(file.name()), file.bytes());
            }
            set.take(path -> reported.accept(path.getFileName().toString()));
        }
    }

    @Override
    public Set<String> parts() {
        return FILES.stream().map(CsvFile::name).collect(Collectors.toSet());
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) throws IOException {
        for (CsvFile file : FILES) {
            Path path = folder.resolve(file.name());
            byte[] found = Files.exists(path) ? Files.readAllBytes(path) : null;
            boolean isNew = Arrays.equals(found, file.bytes());
            boolean isOld = over ? Arrays.equals(found, OLD) : found == null;
            if (!isNew && (reported.contains(file.name()) || !isOld)) {
                return Optional.of(file.name() + " holds " + (found == null ? "nothing" : found.length + " bytes"));
            }
        }
        return Optional.empty();
    }
}
