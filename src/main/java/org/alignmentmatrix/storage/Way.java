package org.alignmentmatrix.storage;

/// How new content got into a file.
public enum Way {
    /// A new file took the name in one step.
    REPLACED,
    /// The old file was written over, with copies of the old and the new content kept first: the folder, the disk or further hard links
    /// of the file did not allow to replace it.
    IN_PLACE
}
