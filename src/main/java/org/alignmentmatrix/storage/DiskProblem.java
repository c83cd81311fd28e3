package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import org.alignmentmatrix.model.Problem;

/// What the exceptions of the file system mean to people.
final class DiskProblem {

    private DiskProblem() {
    }

    static Problem whileReading(IOException e) {
        return e instanceof NoSuchFileException ? new Problem.Missing() : new Problem.NoAccess(reason(e));
    }

    static Problem whileWriting(IOException e) {
        return switch (e) {
            case AccessDeniedException _ -> new Problem.NoAccess(reason(e));
            case NoSuchFileException missing -> new Problem.NotWritten("there is no folder " + missing.getFile());
            default -> new Problem.NotWritten(reason(e));
        };
    }

    /// What happened, as a part of a sentence; it comes from the system where that says something.
    static String reason(IOException e) {
        return switch (e) {
            case AtomicMoveNotSupportedException _ -> "this disk cannot replace a file in one step";
            case FileSystemLoopException _ -> "the link leads back to itself";
            case FileSystemException system when system.getReason() != null -> system.getReason();
            case AccessDeniedException _ -> "permission denied";
            default -> e.getMessage() == null ? "no reason given" : e.getMessage();
        };
    }
}
