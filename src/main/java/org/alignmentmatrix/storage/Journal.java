package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// What keeps unsaved changes alive when the program or the machine dies. Each open document has a [Slot] of its own in a folder of
/// this machine, an entry `ID.journal` and a file `ID.lock` that is locked while the program runs; an entry without a lock was left
/// over.
///
/// Nothing here is decided by clocks: of two entries, the one with the greater sequence is the newer. There must be only one journal
/// for a folder in a process, because looking at a lock lets go of it on some systems.
public final class Journal {

    private static final String ENTRY = ".journal";
    private static final String LOCK = ".lock";
    private static final String ASIDE = ".damaged";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{16}");
    private static final int ID_TRIES = 10;
    private static final int HEAD_ROOM = 64 * 1024; // bytes that an entry has beyond its project file

    private final Path folder;
    private final Set<String> own = ConcurrentHashMap.newKeySet(); // ids of the slots of this process

    /// @param folder need not exist
    public Journal(Path folder) {
        this.folder = folder;
    }

    /// Begins a slot that is held until it is closed or the process ends.
    ///
    /// @throws ProblemException if nothing can be written there
    public Slot begin() throws ProblemException {
        try {
            StateFolder.make(folder);
            for (int tries = 1; ; tries++) {
                String id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
                FileChannel lock = locked(id);
                if (lock != null) {
                    return new Slot(folder.resolve(id + ENTRY), lock, newestSequence(), () -> end(id));
                }
                if (tries == ID_TRIES) {
                    throw new IOException("no file could be locked in the folder for recovery");
                }
            }
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileWriting(e), e);
        }
    }

    /// Whether there is anything at all to look at. This takes no longer than listing a folder.
    ///
    /// @throws ProblemException if the folder is there and cannot be read
    public boolean hasEntries() throws ProblemException {
        return !files(ENTRY).isEmpty();
    }

    /// What runs of the program that are over did not save, the newest first; entries that the disk damaged come last.
    /// What a newer program left stays for it.
    ///
    /// @throws ProblemException if the folder is there and cannot be read
    public List<LeftOver> leftOvers() throws ProblemException {
        List<LeftOver> found = new ArrayList<>();
        for (Path file : files(ENTRY)) {
            if (!isHeld(id(file, ENTRY))) {
                LeftOver leftOver = read(file);
                if (!isOfNewerProgram(leftOver)) {
                    found.add(leftOver);
                }
            }
        }
        found.sort(Comparator.comparingLong(Journal::sequence).reversed());
        removeLocksWithoutEntries();
        return found;
    }

    /// Removes what was left over, once it is saved, journalled anew or not wanted. A damaged entry is only given another name. What is
    /// not there any more is no error.
    ///
    /// @throws ProblemException if it is still there
    public void remove(LeftOver leftOver) throws ProblemException {
        Path file = leftOver.file();
        String id = id(file, ENTRY);
        try {
            switch (leftOver) {
                case LeftOver.Readable _ -> Files.deleteIfExists(file);
                case LeftOver.Damaged _ -> Files.move(file, file.resolveSibling(id + ASIDE));
            }
            Files.deleteIfExists(file.resolveSibling(id + LOCK));
        } catch (NoSuchFileException e) {
            return; // somebody was quicker
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileWriting(e), e);
        }
    }

    /// @return null if the id is taken
    private @Nullable FileChannel locked(String id) throws IOException {
        Path file = folder.resolve(id + LOCK);
        FileChannel channel;
        if (!own.add(id)) { // before it is there: who looks for locks that were left over must not touch it
            return null;
        }
        try {
            channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (FileAlreadyExistsException e) {
            own.remove(id);
            return null;
        }
        try {
            FileLock lock = channel.tryLock();
            if (lock != null && Files.exists(file)) { // another start may just have found it unlocked and removed it
                return channel;
            }
        } catch (IOException e) {
            return channel; // a file system without locks: another start may offer what is still open here, which loses nothing
        }
        channel.close();
        own.remove(id);
        return null;
    }

    private void end(String id) throws IOException {
        Files.deleteIfExists(folder.resolve(id + LOCK));
        own.remove(id);
    }

    private boolean isHeld(String id) {
        if (own.contains(id)) {
            return true;
        }
        try (FileChannel channel = FileChannel.open(folder.resolve(id + LOCK), StandardOpenOption.WRITE)) {
            return channel.tryLock() == null; // the lock goes with the channel
        } catch (OverlappingFileLockException e) {
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private long newestSequence() {
        try {
            return files(ENTRY).stream().map(Journal::read).mapToLong(Journal::sequence).max().orElse(0);
        } catch (ProblemException e) {
            return 0;
        }
    }

    private static long sequence(LeftOver leftOver) {
        return leftOver instanceof LeftOver.Readable readable ? readable.sequence() : 0;
    }

    private static boolean isOfNewerProgram(LeftOver leftOver) {
        return leftOver instanceof LeftOver.Damaged(Path _, Problem.NewerVersion _);
    }

    private static LeftOver read(Path file) {
        try {
            JournalEntry entry = JournalEntry.of(ProjectFile.read(file, ProjectCodec.SIZE_LIMIT + HEAD_ROOM), file.getFileSystem());
            return new LeftOver.Readable(file, entry.sequence(), entry.unsaved());
        } catch (ProblemException e) {
            return new LeftOver.Damaged(file, e.problem());
        }
    }

    /// A run of the program may have ended without ever writing an entry, or in the middle of removing one.
    private void removeLocksWithoutEntries() throws ProblemException {
        for (Path lock : files(LOCK)) {
            String id = id(lock, LOCK);
            if (!Files.exists(folder.resolve(id + ENTRY)) && !isHeld(id)) {
                try {
                    Files.deleteIfExists(lock);
                } catch (IOException e) {
                    // it does no harm
                }
            }
        }
    }

    private List<Path> files(String ending) throws ProblemException {
        List<Path> found = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(ending) && ID.matcher(id(file, ending)).matches()) {
                    found.add(file);
                }
            }
        } catch (NoSuchFileException e) {
            return List.of(); // the first start
        } catch (DirectoryIteratorException e) {
            throw new ProblemException(DiskProblem.whileReading(e.getCause()), e);
        } catch (IOException e) {
            throw new ProblemException(DiskProblem.whileReading(e), e);
        }
        return found;
    }

    private static String id(Path file, String ending) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, name.length() - ending.length());
    }
}
