package org.alignmentmatrix.faults;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;

/// Everything that reads what others wrote, each with a class for Jazzer and a folder with inputs: some made by hand, some that Jazzer
/// found to reach other code, and all that ever went wrong.
enum FuzzTarget {

    PROJECT_READER(ProjectReaderFuzz.class, ProjectReaderFuzz::fuzzerTestOneInput, 500_000),
    PASTE(PasteFuzz.class, PasteFuzz::fuzzerTestOneInput, 500_000),
    SETTINGS(SettingsFuzz.class, SettingsFuzz::fuzzerTestOneInput, 100_000),
    CELLS(CellsFuzz.class, CellsFuzz::fuzzerTestOneInput, 100_000),
    JOURNAL(JournalFuzz.class, JournalFuzz::fuzzerTestOneInput, 100_000),
    TEXT_TABLE(TextTableFuzz.class, TextTableFuzz::fuzzerTestOneInput, 500_000),
    WORKBOOK(WorkbookFuzz.class, WorkbookFuzz::fuzzerTestOneInput, 500_000);

    private static final Path INPUTS = Path.of("src", "test", "resources", "fuzz");

    private final Class<?> type;
    private final Consumer<byte[]> one;
    private final int full;

    FuzzTarget(Class<?> type, Consumer<byte[]> one, int full) {
        this.type = type;
        this.one = one;
        this.full = full;
    }

    Class<?> type() {
        return type;
    }

    /// How many inputs Jazzer is to try with `faults=full`.
    int full() {
        return full;
    }

    /// Whether it helps to look at what is compared. In lists and tables it does not: every single character is compared with many.
    boolean comparisons() {
        return switch (this) {
            case PROJECT_READER, SETTINGS, CELLS, JOURNAL -> true;
            case PASTE, TEXT_TABLE, WORKBOOK -> false;
        };
    }

    /// Tries one input.
    void accept(byte[] input) {
        one.accept(input);
    }

    Path folder() {
        return INPUTS.resolve(word());
    }

    /// Words that are worth trying, a file for Jazzer; need not be there.
    Path dictionary() {
        return INPUTS.resolve(word() + ".dict");
    }

    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The kept inputs, by name.
    List<Path> inputs() {
        try (Stream<Path> files = Files.list(folder())) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
