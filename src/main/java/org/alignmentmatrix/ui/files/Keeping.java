package org.alignmentmatrix.ui.files;

import java.time.Duration;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LockHint;
import org.alignmentmatrix.storage.SaveWorker;

/// Where work is kept.
///
/// @param saver writes the boards and the journal of this run
/// @param journal holds what runs before it left behind
/// @param backups hold the earlier versions
/// @param hint tells others that a board is open here
/// @param look how often the program looks whether somebody else changed the file
public record Keeping(SaveWorker saver, Journal journal, Backups backups, LockHint hint, Duration look) {
}
