package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// What stands under a name before a save.
///
/// @param fingerprint of its content, or null if there is no file
/// @param bytes its content, or null if there is no file or it is longer than any board
/// @param modified when it was written last
record Standing(@Nullable Fingerprint fingerprint, byte @Nullable [] bytes, Instant modified) {

    static final Standing NOTHING = new Standing(null, null, Instant.EPOCH);

    /// @param target with no links to follow
    static Standing at(Path target) throws IOException {
        try {
            var attributes = Files.readAttributes(target, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Instant modified = attributes.lastModifiedTime().toInstant();
            if (attributes.size() > ProjectCodec.SIZE_LIMIT) {
                return new Standing(Content.fingerprint(target), null, modified);
            }
            byte[] bytes = ProjectFile.read(target, ProjectCodec.SIZE_LIMIT);
            return new Standing(Fingerprint.of(bytes), bytes, modified);
        } catch (NoSuchFileException e) {
            return NOTHING;
        } catch (ProblemException e) {
            if (e.problem() instanceof Problem.Missing) {
                return NOTHING;
            }
            throw new IOException("what stands there cannot be read", e);
        }
    }

    /// @return null if there is no file
    static @Nullable Fingerprint fingerprintAt(Path target) throws IOException {
        try {
            return Content.fingerprint(target);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    boolean isThere() {
        return fingerprint != null;
    }
}
