package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// Where the links of a path end.
final class RealFile {

    private static final int LINK_LIMIT = 40;

    private RealFile() {
    }

    /// The file that a path leads to in the end. It need not exist, but its folder must.
    ///
    /// @throws ProblemException if the path leads to no file or its folder is not there
    static Path of(Path file) throws IOException, ProblemException {
        Path path = file.toAbsolutePath();
        for (int links = 0; links <= LINK_LIMIT; links++) {
            Path name = path.getFileName();
            if (name == null) {
                throw new ProblemException(new Problem.NotAFile());
            }
            Path folder = realFolder(folderOf(path));
            path = folder.resolve(name);
            if (!Files.isSymbolicLink(path)) {
                return path;
            }
            path = folder.resolve(Files.readSymbolicLink(path));
        }
        throw new FileSystemLoopException(file.toString());
    }

    /// The same as far as it can be found out: a path that leads nowhere is only made absolute.
    static Path orAbsolute(Path file) {
        try {
            return of(file);
        } catch (IOException | ProblemException e) {
            return file.toAbsolutePath().normalize();
        }
    }

    static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder; // only a root has none
    }

    private static Path realFolder(Path folder) throws IOException, ProblemException {
        try {
            return folder.toRealPath();
        } catch (NoSuchFileException e) {
            throw new ProblemException(new Problem.NotWritten("there is no folder " + e.getFile()), e);
        }
    }
}
