package org.alignmentmatrix.faults.disk;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import org.alignmentmatrix.faults.disk.Operation.Kind;

/// What can go wrong with an operation, named by the error of the system where there is one.
public enum Fault {

    /// The disk is broken.
    EIO("Input/output error"),
    /// The disk is full; a part of what was to be written is written.
    ENOSPC("No space left on device"),
    /// Another program holds the file, or somebody has changed the rights.
    EACCES("Permission denied"),
    /// The disk has become read-only.
    EROFS("Read-only file system"),
    /// A file cannot be given another name in one step.
    EXDEV("Invalid cross-device link"),
    /// A part is written, and the number of bytes says so.
    SHORT_WRITE(""),
    /// Other bytes are written than were given.
    SILENT_DAMAGE(""),
    /// It takes longer.
    DELAY("");

    private final String reason;

    Fault(String reason) {
        this.reason = reason;
    }

    /// Whether this can happen to such an operation.
    public boolean strikes(Kind kind) {
        return switch (this) {
            case EIO -> kind != Kind.LOCK;
            case ENOSPC -> switch (kind) {
                case CREATE, WRITE, FORCE, MOVE, MAKE_FOLDER, MAKE_LINK -> true;
                case OPEN, READ, TRUNCATE, FORCE_NAMES, CLOSE, DELETE, LIST, READ_ATTRIBUTES, CHANGE_ATTRIBUTES, LOCK -> false;
            };
            case EACCES -> switch (kind) {
                case OPEN, CREATE, MOVE, DELETE, LIST, MAKE_FOLDER, MAKE_LINK, READ_ATTRIBUTES, CHANGE_ATTRIBUTES -> true;
                case READ, WRITE, TRUNCATE, FORCE, FORCE_NAMES, CLOSE, LOCK -> false;
            };
            case EROFS -> kind.changes();
            case EXDEV -> kind == Kind.MOVE;
            case SHORT_WRITE, SILENT_DAMAGE -> kind == Kind.WRITE;
            case DELAY -> true;
        };
    }

    /// Whether the program hears of it.
    public boolean isLoud() {
        return !reason.isEmpty();
    }

    /// What the JDK throws when it happens.
    IOException exception(Operation operation) {
        String path = operation.path().toString();
        return switch (operation.kind()) {
            case READ, WRITE, TRUNCATE, FORCE, FORCE_NAMES, CLOSE, LOCK -> new IOException(reason);
            case OPEN, CREATE, MOVE, DELETE, LIST, MAKE_FOLDER, MAKE_LINK, READ_ATTRIBUTES, CHANGE_ATTRIBUTES -> switch (this) {
                case EACCES -> new AccessDeniedException(path);
                case EXDEV -> new AtomicMoveNotSupportedException(path, null, reason);
                case EIO, ENOSPC, EROFS, SHORT_WRITE, SILENT_DAMAGE, DELAY -> new FileSystemException(path, null, reason);
            };
        };
    }
}
