package org.alignmentmatrix.storage;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.random.RandomGenerator;
import org.alignmentmatrix.model.PlainText;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// Replaces the content of a file as a whole: a crash, a power cut or a full disk leaves the old content or the new one, never
/// a part of it.
///
/// The bytes go into a file beside it (`~NAME.RANDOM.tmp`), are forced to the disk, read back and compared; then the new file
/// takes the name in one step. Links are followed, so a link stays a link. Of several hard links only the one that is named
/// here gets the new content. The old file's mode, group and owner are kept as far as the system lets us.
public final class SafeWriter {

    private static final Duration FIRST_PAUSE = Duration.ofMillis(20);
    private static final Duration PATIENCE = Duration.ofSeconds(3); // virus scanners and sync clients let go sooner
    private static final int LINK_LIMIT = 40;
    private static final int NAME_TRIES = 10;
    private static final int NAME_LENGTH = 60; // characters of the name in the temporary one: no file system takes over 255 bytes

    private final Disk disk;
    private final RandomGenerator random;

    SafeWriter(Disk disk, RandomGenerator random) {
        this.disk = disk;
        this.random = random;
    }

    /// Writes a file; when it returns, the bytes are on disk. The folder must be there already, the file need not be.
    ///
    /// @throws ProblemException if they are not, with [Problem.NotAFile], [Problem.NoAccess] or [Problem.NotWritten]
    public static void write(Path file, byte[] bytes) throws ProblemException {
        new SafeWriter(Disk.REAL, ThreadLocalRandom.current()).replace(file, bytes);
    }

    void replace(Path file, byte[] bytes) throws ProblemException {
        try {
            Path target = followed(file);
            boolean exists = Files.exists(target, LinkOption.NOFOLLOW_LINKS);
            if (exists && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
                throw new ProblemException(new Problem.NotAFile());
            }
            if (exists && !Files.isWritable(target)) { // a rename would not care
                throw new ProblemException(new Problem.NoAccess("the file is write-protected"));
            }
            Path temporary = create(target);
            try (Closeable _ = () -> Files.deleteIfExists(temporary)) {
                if (exists) {
                    Ownership.copy(target, temporary);
                }
                disk.write(temporary, bytes);
                if (!Arrays.equals(bytes, disk.read(temporary))) {
                    throw new IOException("the disk gives back other bytes than were written");
                }
                move(temporary, target);
            }
            forceName(target);
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileWriting(e), e);
        }
    }

    /// The file that a path leads to in the end. It need not exist, but its folder must.
    private static Path followed(Path file) throws IOException, ProblemException {
        Path path = file.toAbsolutePath();
        for (int links = 0; links <= LINK_LIMIT; links++) {
            Path name = path.getFileName();
            if (name == null) {
                throw new ProblemException(new Problem.NotAFile());
            }
            Path folder = folderOf(path).toRealPath();
            path = folder.resolve(name);
            if (!Files.isSymbolicLink(path)) {
                return path;
            }
            path = folder.resolve(Files.readSymbolicLink(path));
        }
        throw new FileSystemLoopException(file.toString());
    }

    private static Path folderOf(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder; // only a root has none
    }

    private Path create(Path target) throws IOException {
        String name = PlainText.head(String.valueOf(target.getFileName()), NAME_LENGTH);
        for (int tries = 1; ; tries++) {
            Path temporary = target.resolveSibling("~" + name + "." + HexFormat.of().toHexDigits(random.nextInt()) + ".tmp");
            try {
                disk.create(temporary);
                return temporary;
            } catch (FileAlreadyExistsException e) {
                if (tries == NAME_TRIES) {
                    throw e;
                }
            }
        }
    }

    private void move(Path temporary, Path target) throws IOException {
        Duration pause = FIRST_PAUSE;
        Duration left = PATIENCE;
        while (true) {
            try {
                disk.move(temporary, target);
                return;
            } catch (FileSystemException e) {
                if (!mayPass(e) || left.isZero()) {
                    throw e;
                }
            }
            pause = pause.compareTo(left) < 0 ? pause : left;
            disk.pause(pause);
            left = left.minus(pause);
            pause = pause.multipliedBy(2);
        }
    }

    private void forceName(Path target) throws IOException {
        try {
            disk.forceNames(folderOf(target));
        } catch (IOException e) {
            throw new IOException("the file was replaced, but the disk did not confirm its name: " + DiskProblem.reason(e), e);
        }
    }

    /// Whether another program may be holding the file for a moment. Windows says so in the plain exception without a kind.
    private static boolean mayPass(FileSystemException e) {
        return e instanceof AccessDeniedException || e.getClass() == FileSystemException.class;
    }
}
