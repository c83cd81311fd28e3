package org.alignmentmatrix.storage;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.SplittableRandom;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;

/// Saves as the program does, without the time that it waits for other programs to let go of a file.
public final class QuickSaves {

    private QuickSaves() {
    }

    /// Writes a file.
    public static void write(Path file, byte[] bytes) throws ProblemException {
        writer().replace(file, bytes);
    }

    /// Saves one board.
    public static Saved save(Path file, Board board, Expected expected, Backups backups) throws ProblemException {
        return saver(backups).save(new SaveOrder(file, board, expected));
    }

    /// Earlier versions in this folder.
    public static Backups backups(Path folder) {
        return new Backups(folder, InstantSource.system(), writer());
    }

    /// A worker on threads of its own.
    public static SaveWorker worker(Backups backups, Journal journal) {
        return new SaveWorker(saver(backups), journal);
    }

    static ProjectSaver saver(Backups backups) {
        return new ProjectSaver(writer(), backups);
    }

    private static SafeWriter writer() {
        return new SafeWriter(_ -> { }, new SplittableRandom(1), InstantSource.system());
    }
}
