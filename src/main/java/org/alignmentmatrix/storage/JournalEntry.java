package org.alignmentmatrix.storage;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.alignmentmatrix.json.Decoded;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// A file of the [Journal]: a head of a few lines that tells the length and the fingerprint of all that follows, then the project
/// file.
/// ```
/// alignment-matrix-recovery 1 2931 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
/// sequence 12
/// origin /home/ada/Spring.matrix.json
/// base 60303ae22b998861bce3b28f33eec1be758a213c86c93c076dbe9f558c11c752
/// edited 2026-03-01T09:00:00Z
///
/// {
///   "format": "alignment-matrix",
/// ```
/// `origin` and `base` are empty if there are none.
///
/// @param sequence from 1
record JournalEntry(long sequence, Unsaved unsaved) {

    private static final Pattern SEAL = Pattern.compile("alignment-matrix-recovery 1 (\\d{1,9}) ([0-9a-f]{64})");
    private static final Pattern ANY_SEAL = Pattern.compile("alignment-matrix-recovery (\\d{1,4}) ");
    private static final int VERSION = 1;
    private static final Pattern HEAD = Pattern.compile(
            "sequence (\\d{1,18})\norigin ([^\n]*)\nbase ((?:[0-9a-f]{64})?)\nedited ([^\n]*)\n\n", Pattern.UNIX_LINES);
    private static final int SEAL_LENGTH = 120; // at most
    private static final int HEAD_LENGTH = 40_000; // at most: the longest path there is, and a bit

    byte[] bytes() throws ProblemException {
        byte[] project = ProjectFile.checked(unsaved.board(), ProjectCodec.encode(unsaved.board()));
        byte[] head = String.format(Locale.ROOT, "sequence %d\norigin %s\nbase %s\nedited %s\n\n", sequence, escaped(unsaved.origin()),
                unsaved.base() == null ? "" : unsaved.base().sha256(), unsaved.edited()).getBytes(StandardCharsets.UTF_8);
        Fingerprint fingerprint = Fingerprint.of(digest -> {
            digest.update(head);
            digest.update(project);
        });
        byte[] seal = String.format(Locale.ROOT, "alignment-matrix-recovery 1 %d %s\n", head.length + project.length, fingerprint.sha256())
                .getBytes(StandardCharsets.US_ASCII);
        byte[] all = Arrays.copyOf(seal, seal.length + head.length + project.length);
        System.arraycopy(head, 0, all, seal.length, head.length);
        System.arraycopy(project, 0, all, seal.length + head.length, project.length);
        return all;
    }

    /// @param system that the path of the project belongs to
    /// @throws ProblemException if these are not the bytes of an entry, whole and unchanged; [Problem.NewerVersion] if a newer
    ///         program wrote it
    static JournalEntry of(byte[] bytes, FileSystem system) throws ProblemException {
        int start = bodyStart(bytes);
        String text = new String(bytes, start, Math.min(HEAD_LENGTH, bytes.length - start), StandardCharsets.ISO_8859_1); // byte by byte
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            throw damaged("a file of another program");
        }
        int project = start + head.end();
        Decoded decoded = ProjectCodec.read(Arrays.copyOfRange(bytes, project, bytes.length));
        if (decoded.isNewer()) {
            throw new ProblemException(new Problem.NewerVersion(decoded.version(), ProjectCodec.newestVersion()));
        }
        try {
            String path = new String(head.group(2).getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
            Path origin = path.isEmpty() ? null : system.getPath(unescaped(path));
            Fingerprint base = head.group(3).isEmpty() ? null : new Fingerprint(head.group(3));
            return new JournalEntry(Long.parseLong(head.group(1)),
                    new Unsaved(decoded.board(), origin, base, Instant.parse(head.group(4))));
        } catch (InvalidPathException | DateTimeException e) {
            throw damaged("a file of another system");
        }
    }

    /// @return where the sealed part begins
    private static int bodyStart(byte[] bytes) throws ProblemException {
        String text = new String(bytes, 0, Math.min(SEAL_LENGTH, bytes.length), StandardCharsets.US_ASCII);
        int end = text.indexOf('\n');
        Matcher any = ANY_SEAL.matcher(text);
        if (any.lookingAt() && Integer.parseInt(any.group(1)) > VERSION) {
            throw new ProblemException(new Problem.NewerVersion(Integer.parseInt(any.group(1)), VERSION));
        }
        Matcher seal = SEAL.matcher(end < 0 ? text : text.substring(0, end));
        if (end < 0 || !seal.matches()) {
            throw damaged(Damage.of(bytes));
        }
        int start = end + 1;
        int length = Integer.parseInt(seal.group(1));
        if (bytes.length - start < length) {
            throw damaged("a file that was cut");
        }
        Fingerprint found = Fingerprint.of(digest -> digest.update(bytes, start, bytes.length - start));
        if (bytes.length - start > length || !found.sha256().equals(seal.group(2))) {
            throw damaged(Damage.of(bytes));
        }
        return start;
    }

    private static ProblemException damaged(String found) {
        return new ProblemException(new Problem.Damaged(found));
    }

    private static String escaped(@Nullable Path path) {
        return path == null ? "" : path.toString().replace("%", "%25").replace("\n", "%0A");
    }

    private static String unescaped(String text) {
        return text.replace("%0A", "\n").replace("%25", "%");
    }
}
