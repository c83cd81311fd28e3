package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;

/// What the exceptions of the file system mean to people.
final class DiskProblem {

    /// How systems say it in English; in other languages the room that is left says it.
    private static final List<String> FULL =
            List.of("No space left on device", "Disk quota exceeded", "There is not enough space on the disk");

    private DiskProblem() {
    }

    static Problem whileReading(IOException e) {
        return e instanceof NoSuchFileException ? new Problem.Missing() : new Problem.NoAccess(reason(e));
    }

    static Problem whileWriting(IOException e) {
        return e instanceof AccessDeniedException ? new Problem.NoAccess(reason(e)) : new Problem.NotWritten(reason(e));
    }

    /// @param target on the disk that failed
    /// @param needed bytes that were to be written
    static Problem whileWriting(IOException e, Path target, long needed) {
        return isFull(e, target, needed) ? new Problem.NoSpace(needed) : whileWriting(e);
    }

    /// Whether a write failed because there was no room. What the system says may be in any language.
    static boolean isFull(IOException e, Path target, long needed) {
        if (e instanceof AccessDeniedException || e instanceof AtomicMoveNotSupportedException || e instanceof NoSuchFileException) {
            return false;
        }
        if (saysFull(e)) {
            return true;
        }
        try {
            FileStore disk = Files.getFileStore(RealFile.folderOf(target));
            return !disk.isReadOnly() && disk.getTotalSpace() > 0 && disk.getUsableSpace() < needed;
        } catch (IOException | RuntimeException unknown) {
            return false; // then the words of the system must do
        }
    }

    static boolean saysFull(IOException e) {
        return FULL.stream().anyMatch(reason(e)::contains);
    }

    /// What happened, as a part of a sentence; it comes from the system where that says something.
    static String reason(IOException e) {
        return switch (e) {
            case AtomicMoveNotSupportedException _ -> "this disk cannot replace a file in one step";
            case FileSystemLoopException _ -> "the link leads back to itself";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            case AccessDeniedException _ -> "permission denied";
            case NoSuchFileException _ -> "it is not there any more";
            default -> e.getMessage() == null ? "no reason given" : e.getMessage();
        };
    }

    /// The same for what was a problem already.
    static String reason(ProblemException e) {
        return switch (e.problem()) {
            case Problem.NoAccess(String reason) -> reason;
            case Problem.NotWritten(String reason) -> reason;
            case Problem.NoSpace _ -> "the disk is full";
            case Problem.NotAFile _ -> "something that is no file stands there";
            case Problem.Missing _, Problem.Gone _ -> "it is not there any more";
            case Problem.ChangedOnDisk _ -> "another program wrote it";
            case Problem.TooLarge _, Problem.Damaged _, Problem.Foreign _, Problem.Broken _, Problem.NewerVersion _,
                    Problem.DuplicateName _, Problem.MissingValue _, Problem.BadValue _, Problem.DuplicateCard _ -> "it cannot be read";
        };
    }
}
