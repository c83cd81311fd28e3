package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.alignmentmatrix.json.Decoded;
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
    public static Opened open(Path file) throws ProblemException {
        byte[] bytes = read(file, ProjectCodec.SIZE_LIMIT);
        Decoded decoded = ProjectCodec.read(bytes);
        try {
            Path real = file.toRealPath();
            Instant modified = Files.getLastModifiedTime(real).toInstant();
            return new Opened(decoded.board(), real, Fingerprint.of(bytes), decoded.version(), decoded.isNewer(),
                    Files.isWritable(real), modified);
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileReading(e), e);
        }
    }

    /// The fingerprint of a file that need not be a board. It is read piece by piece: it may be far longer than there is room for.
    ///
    /// @throws ProblemException if there is no such file, it is longer than a board can be, or it cannot be read
    public static Fingerprint fingerprint(Path file) throws ProblemException {
        try {
            length(file, ProjectCodec.SIZE_LIMIT);
            return Content.fingerprint(file.toRealPath());
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileReading(e), e);
        }
    }

    /// Writes a board; when it returns, the board is on disk. The file is replaced as a whole, see [SafeWriter]; what stood in it
    /// before is kept among the earlier versions first.
    ///
    /// What is to be written is read back first and compared with the board, so that no file is ever replaced by one that
    /// cannot be opened.
    ///
    /// @param expected what may be replaced
    /// @throws ProblemException if it is not on disk for sure; what stood in the file before then stands there still, unless the
    ///         problem says otherwise
    public static Saved save(Path file, Board board, Expected expected, Backups backups) throws ProblemException {
        return new ProjectSaver(backups).save(new SaveOrder(file, board, expected));
    }

    /// The same for tools and tests: whatever stands in the file is replaced, and nothing of it is kept.
    ///
    /// @throws ProblemException if it is not on disk; what stood in the file before then stands there still
    public static Saved save(Path file, Board board) throws ProblemException {
        return new ProjectSaver(null).save(new SaveOrder(file, board, new Expected.Anything()));
    }

    /// @return the bytes, known to be read as this very board
    static byte[] checked(Board board, byte[] bytes) throws ProblemException {
        if (!ProjectCodec.isReadAs(board, bytes)) {
            throw new ProblemException(new Problem.NotWritten("the file would be read as another board"));
        }
        return bytes;
    }

    /// The bytes of a regular file. What is no regular file is not opened: reading a pipe or a device could last for ever.
    ///
    /// @param limit the greatest length in bytes
    static byte[] read(Path file, int limit) throws ProblemException {
        try {
            return Content.read(file, length(file, limit), limit);
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileReading(e), e);
        }
    }

    private static long length(Path file, int limit) throws IOException, ProblemException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new ProblemException(new Problem.NotAFile());
        }
        if (attributes.size() > limit) {
            throw new ProblemException(new Problem.TooLarge(attributes.size(), limit));
        }
        return attributes.size();
    }
}
