package org.alignmentmatrix.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.util.Arrays;
import org.alignmentmatrix.model.ProblemException;

/// The content of a recovery entry without a file, for tests that read very many of them.
public final class JournalBytes {

    private JournalBytes() {
    }

    /// @throws ProblemException if these are not the bytes of an entry
    public static Unsaved read(byte[] bytes) throws ProblemException {
        return JournalEntry.of(bytes, FileSystems.getDefault()).unsaved();
    }

    /// @throws ProblemException if the board is too large
    public static byte[] of(Unsaved unsaved) throws ProblemException {
        return new JournalEntry(1, unsaved).bytes();
    }

    /// These bytes behind a seal that is right: nobody guesses a fingerprint.
    public static byte[] sealed(byte[] body) {
        byte[] seal = "alignment-matrix-recovery 1 %d %s\n".formatted(body.length, Fingerprint.of(body).sha256())
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(seal, seal.length + body.length);
        System.arraycopy(body, 0, all, seal.length, body.length);
        return all;
    }
}
