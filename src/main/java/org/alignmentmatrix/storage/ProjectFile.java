package org.alignmentmatrix.storage;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// Boards in files. Both calls may take as long as the disk does: not for the thread that paints.
public final class ProjectFile {

    private ProjectFile() {
    }

    /// Reads a board. The file is never changed by it.
    ///
    /// @throws ProblemException if there is no such file, it cannot be read, or it is no valid project file
    public static Board open(Path file) throws ProblemException {
        return ProjectCodec.decode(read(file, ProjectCodec.SIZE_LIMIT));
    }

    /// Writes a board; when it returns, the board is on disk. The file is replaced as a whole, see [SafeWriter].
    ///
    /// What is to be written is read back first and compared with the board, so that no file is ever replaced by one that
    /// cannot be opened.
    ///
    /// @throws ProblemException if it is not on disk; what stood in the file before then stands there still
    public static void save(Path file, Board board) throws ProblemException {
        SafeWriter.write(file, checked(board, ProjectCodec.encode(board)));
    }

    /// @return the bytes, known to be read as this very board
    static byte[] checked(Board board, byte[] bytes) throws ProblemException {
        if (!ProjectCodec.decode(bytes).equals(ProjectCodec.asWritten(board))) {
            throw new ProblemException(new Problem.NotWritten("the file would be read as another board"));
        }
        return bytes;
    }

    /// The bytes of a regular file. What is no regular file is not opened: reading a pipe or a device could last for ever.
    ///
    /// @param limit the greatest length in bytes
    static byte[] read(Path file, int limit) throws ProblemException {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (!attributes.isRegularFile()) {
                throw new ProblemException(new Problem.NotAFile());
            }
            if (attributes.size() > limit) {
                throw new ProblemException(new Problem.TooLarge(attributes.size(), limit));
            }
            try (InputStream in = Files.newInputStream(file)) {
                byte[] bytes = in.readNBytes(limit + 1); // it may have grown since it was measured
                if (bytes.length > limit) {
                    throw new ProblemException(new Problem.TooLarge(bytes.length, limit));
                }
                return bytes;
            }
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileReading(e), e);
        }
    }
}
