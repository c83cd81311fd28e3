package org.alignmentmatrix.faults.disk;

import java.nio.file.Path;

/// One thing that a program asks of a disk.
///
/// @param path on the real disk
public record Operation(Kind kind, Path path) {

    /// What is asked.
    public enum Kind {
        /// A file that is there is opened.
        OPEN,
        /// A file is opened that may be made by it.
        CREATE,
        READ,
        WRITE,
        TRUNCATE,
        /// The content of a file is to survive a power cut.
        FORCE,
        /// The names in a folder are to survive a power cut.
        FORCE_NAMES,
        CLOSE,
        /// A file gets another name; the path is the old one.
        MOVE,
        DELETE,
        LIST,
        MAKE_FOLDER,
        MAKE_LINK,
        READ_ATTRIBUTES,
        CHANGE_ATTRIBUTES,
        LOCK;

        /// Whether it changes something on the disk.
        public boolean changes() {
            return switch (this) {
                case CREATE, WRITE, TRUNCATE, FORCE, FORCE_NAMES, MOVE, DELETE, MAKE_FOLDER, MAKE_LINK, CHANGE_ATTRIBUTES -> true;
                case OPEN, READ, CLOSE, LIST, READ_ATTRIBUTES, LOCK -> false;
            };
        }
    }
}
