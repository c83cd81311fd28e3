package org.alignmentmatrix.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;

/// The log on disk: five files of half a megabyte at most, the newest `alignment-matrix-0.0.log`. A second window of the program
/// has files of its own, `alignment-matrix-1.0.log` and so on. What stands in it, see [LogLine].
final class LogFile implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(LogFile.class.getName());
    private static final int MOST_BYTES = 500_000;
    private static final int FILES = 5;

    private final FileHandler handler;
    private final Logger root; // held here, or it might be collected with its handler

    private LogFile(FileHandler handler, Logger root) {
        this.handler = handler;
        this.root = root;
    }

    /// From now on whatever is logged is also written there.
    ///
    /// @param folder is made if it is not there
    /// @param program its name, version and system: the first line of each file
    /// @return empty if nothing can be written there; the program goes on without
    static Optional<LogFile> begin(Path folder, String program) {
        try {
            Files.createDirectories(folder);
            String pattern = folder.toAbsolutePath().toString().replace("%", "%%") + "/alignment-matrix-%u.%g.log";
            var handler = new FileHandler(pattern, MOST_BYTES, FILES, true);
            handler.setEncoding("UTF-8");
            handler.setFormatter(new LogLine(program));
            handler.setLevel(Level.INFO);
            Logger root = Logger.getLogger("");
            root.addHandler(handler);
            return Optional.of(new LogFile(handler, root));
        } catch (IOException e) {
            LOG.log(System.Logger.Level.WARNING, "There is no log file", e);
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        root.removeHandler(handler);
        handler.close();
    }
}
