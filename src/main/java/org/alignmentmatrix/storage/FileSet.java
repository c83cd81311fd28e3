package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// Several files that become new together, as far as disks let them: each is written beside its place, forced to the disk and read
/// back, and only when all are there each takes its name in one step. What goes wrong before that changes no file; what goes wrong
/// later leaves each file old or new as a whole.
///
/// Closing it removes what has not taken its name, and folders made for nothing. Only one thread may use it at a time.
public final class FileSet implements AutoCloseable {

    private final SafeWriter writer;
    private final InstantSource clock;
    private final Deque<Part> waiting = new ArrayDeque<>();
    private final Deque<Path> made = new ArrayDeque<>(); // folders, the innermost first

    /// @param asked as the caller named it
    /// @param target with no links to follow
    private record Part(Path asked, Path target, Path temporary, long length) {
    }

    FileSet(SafeWriter writer, InstantSource clock) {
        this.writer = writer;
        this.clock = clock;
    }

    /// An empty set.
    public static FileSet begin() {
        InstantSource clock = InstantSource.system();
        return new FileSet(new SafeWriter(Pause.REAL, new SplittableRandom(), clock), clock);
    }

    /// Makes a folder, and those that lead to it, where there is none. Closing the set removes what was made if no file was taken.
    ///
    /// @throws ProblemException if it could not be made, or something that is no folder has its name
    public void makeFolder(Path folder) throws ProblemException {
        var missing = new ArrayDeque<Path>();
        for (Path path = folder.toAbsolutePath(); path != null && !Files.isDirectory(path); path = path.getParent()) {
            missing.addFirst(path);
        }
        for (Path path : missing) {
            try {
                Files.createDirectory(path);
                made.addFirst(path);
            } catch (FileAlreadyExistsException e) {
                if (!Files.isDirectory(path)) { // another program may have made it just now
                    throw new ProblemException(new Problem.NotWritten("there is a file with the name of the folder"), e);
                }
            } catch (IOException e) {
                throw new ProblemException(DiskProblem.whileWriting(e, path, 0), e);
            }
        }
    }

    /// Writes the new content of a file beside it. The folder must be there already, the file need not be.
    ///
    /// @throws ProblemException with [Problem.NotAFile], [Problem.NoAccess], [Problem.NoSpace] or [Problem.NotWritten] if it could
    ///     not be written or must not be replaced
    public void add(Path file, byte[] bytes) throws ProblemException {
        Path target = file;
        try {
            target = RealFile.of(file);
            boolean exists = SafeWriter.mayBeReplaced(target);
            Path temporary = writer.create(target);
            waiting.add(new Part(file, target, temporary, bytes.length)); // from here on closing removes it
            if (exists) {
                Ownership.copy(target, temporary);
            }
            Content.write(temporary, bytes);
            Content.check(temporary, bytes);
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileWriting(e, target, bytes.length), e);
        }
    }

    /// Gives all files their names, in the order in which they were added, and stops at the first that does not get it.
    ///
    /// @param taken hears each file that is new and on disk
    /// @throws ProblemException if one is not; it is the first that `taken` has not heard of
    public void take(Consumer<Path> taken) throws ProblemException {
        for (Part part : waiting) {
            requireFree(part);
        }
        while (!waiting.isEmpty()) {
            Part part = waiting.getFirst();
            try {
                SafeWriter.mayBeReplaced(part.target); // it may have come meanwhile
                FileSystemException refusal = writer.move(part.temporary, part.target);
                if (refusal != null) {
                    throw refusal;
                }
                waiting.removeFirst();
                List<Path> folders = List.copyOf(made);
                made.clear(); // there is something in them now
                for (Path folder : folders) {
                    SafeWriter.forceName(folder);
                }
                SafeWriter.forceName(part.target);
            } catch (IOException e) {
                throw new ProblemException(DiskProblem.whileWriting(e, part.target, part.length), e);
            }
            taken.accept(part.asked);
            LeftTemporaries.remove(part.target, clock.instant());
        }
    }

    /// Whether another program keeps the file to itself, as Excel does with a table that is open in it: told before any file is new.
    private static void requireFree(Part part) throws ProblemException {
        try {
            if (SafeWriter.mayBeReplaced(part.target)) {
                FileChannel.open(part.target, StandardOpenOption.WRITE).close(); // changes nothing
            }
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileWriting(e, part.target, 0), e);
        }
    }

    /// Removes what has not taken its name, and folders in which nothing came to stand.
    @Override
    public void close() {
        while (!waiting.isEmpty()) {
            SafeWriter.remove(waiting.removeFirst().temporary);
        }
        while (!made.isEmpty()) {
            SafeWriter.remove(made.removeFirst());
        }
    }
}
