package org.alignmentmatrix.faults;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.storage.SettingsFile;

/// The settings are read, as at every start, and written.
///
/// @param over whether there are some already
record SettingsAct(boolean over) implements Act {

    private static final Settings OLD = Settings.DEFAULTS.withCsvDelimiter(';');
    private static final Settings NEW = Settings.DEFAULTS.withCsvDelimiter('\t').withRecentFile(Path.of("/home/ada/Spring.matrix.json"));
    private static final String WRITTEN = "written";

    @Override
    public String name() {
        return over ? "settings over older ones" : "first settings";
    }

    private static SettingsFile file(Path folder) {
        return new SettingsFile(folder.resolve("config").resolve("alignment-matrix"));
    }

    @Override
    public void prepare(Path folder) throws ProblemException {
        if (over) {
            file(folder).write(OLD);
        }
    }

    @Override
    public void perform(Path folder, Consumer<String> reported) throws ProblemException {
        Settings read = file(folder).read(); // never an exception: no settings may keep the program from starting
        if (!List.of(OLD, NEW, Settings.DEFAULTS).contains(read)) {
            throw new IllegalStateException("Settings that nobody has written: " + read);
        }
        file(folder).write(NEW);
        reported.accept(WRITTEN);
    }

    @Override
    public Set<String> parts() {
        return Set.of(WRITTEN);
    }

    @Override
    public Optional<String> complaint(Path folder, Set<String> reported) {
        Settings found = file(folder).read();
        boolean fits = found.equals(NEW) || reported.isEmpty() && found.equals(over ? OLD : Settings.DEFAULTS);
        return fits ? Optional.empty() : Optional.of("there are " + found);
    }
}
