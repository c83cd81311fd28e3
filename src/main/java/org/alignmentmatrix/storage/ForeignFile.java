package org.alignmentmatrix.storage;

import java.nio.file.Path;
import org.alignmentmatrix.model.ProblemException;

/// Reads files of other programs.
public final class ForeignFile {

    private ForeignFile() {
    }

    /// The bytes of a regular file. Its length is looked at before anything of it is read.
    ///
    /// @param limit the greatest length in bytes
    /// @throws ProblemException if it is not there, is no regular file, is longer, or another program does not let it be read
    public static byte[] read(Path file, int limit) throws ProblemException {
        return ProjectFile.read(file, limit);
    }
}
