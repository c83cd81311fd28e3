package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tells others that this board is open here: a file `.~lock.NAME#` beside it, in the form that LibreOffice uses, see [LockNote].
///
/// It is a hint for people and protects nothing: a save looks at the content of the file. So everything that goes wrong with it, such
/// as a folder that cannot be written, is silent. The calls take as long as the disk does and may come from any thread.
public final class LockHint implements AutoCloseable {

    private static final int LONGEST = 4_096; // bytes of a hint that is read

    private final Supplier<LockNote.Author> author;
    private final InstantSource clock;
    private LockNote.@Nullable Author me; // asked for when it is needed: some systems ask the network for the name of the machine
    private @Nullable Path placed; // the hint that is ours
    private boolean closed;

    /// Who has a board open.
    ///
    /// @param user of that machine
    /// @param host name of the machine
    /// @param since when the board was opened there
    public record Holder(String user, String host, Instant since) {
    }

    LockHint(Supplier<LockNote.Author> author, InstantSource clock) {
        this.author = author;
        this.clock = clock;
    }

    /// For the boards of this process.
    public static LockHint ofThisProcess(InstantSource clock) {
        return new LockHint(LockNote.Author::ofThisProcess, clock);
    }

    /// Says that the open board is this one from now on, and takes back what was said about the one before. Somebody else's hint is
    /// left alone; one whose process is gone is taken over.
    ///
    /// @param project the hint stands beside the file itself, where links lead to
    public synchronized void place(Path project) {
        Path hint = hintFor(project);
        if (closed || hint.equals(placed)) {
            return;
        }
        remove();
        byte[] text = LockNote.by(me(), clock.instant()).text().getBytes(StandardCharsets.UTF_8);
        try {
            try {
                Files.write(hint, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                if (!isLeftOver(hint)) {
                    return;
                }
                Files.delete(hint);
                Files.write(hint, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            }
            placed = hint;
        } catch (IOException e) {
            // a folder that others may write and we may not: then we do not write there
        }
    }

    /// Takes back what was said, if it still is what we said.
    public synchronized void remove() {
        Path hint = placed;
        placed = null;
        try {
            if (hint != null && read(hint).filter(note -> note.isBy(me())).isPresent()) {
                Files.deleteIfExists(hint);
            }
        } catch (IOException e) {
            // whoever sees it finds that our process is gone
        }
    }

    /// Who else has a board open, as far as they say so. Our own hint does not count, nor one whose process is gone.
    ///
    /// @param project the hint stands beside the file itself, where links lead to
    public Optional<Holder> seenFor(Path project) {
        try {
            return read(hintFor(project)).filter(note -> !note.isLeftOverFor(me())).map(LockNote::holder);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /// Nothing is said any more, and nothing will be.
    @Override
    public synchronized void close() {
        closed = true;
        remove();
    }

    private synchronized LockNote.Author me() {
        if (me == null) {
            me = author.get();
        }
        return me;
    }

    private static Path hintFor(Path project) {
        Path real = RealFile.orAbsolute(project);
        return real.resolveSibling(".~lock." + real.getFileName() + "#");
    }

    /// An empty one was begun by somebody who did not come to writing it.
    private boolean isLeftOver(Path hint) throws IOException {
        return read(hint).map(note -> note.isLeftOverFor(me())).orElse(Files.size(hint) == 0);
    }

    private static Optional<LockNote> read(Path hint) throws IOException {
        if (!Files.isRegularFile(hint, LinkOption.NOFOLLOW_LINKS) || Files.size(hint) > LONGEST) {
            return Optional.empty();
        }
        String text = new String(Files.readAllBytes(hint), StandardCharsets.UTF_8);
        return LockNote.parse(text, Files.getLastModifiedTime(hint).toInstant());
    }
}
