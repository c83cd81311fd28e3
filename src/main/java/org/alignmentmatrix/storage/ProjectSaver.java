package org.alignmentmatrix.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.ProblemException;
import org.jspecify.annotations.Nullable;

/// Saves boards, one after the other, and remembers what it may have left on the disk when a save failed at its last step: that
/// content is no change by another program.
final class ProjectSaver implements SaveWorker.Saver {

    private final SafeWriter writer;
    private final @Nullable Backups backups;
    private final Map<Path, Set<Fingerprint>> tried = new HashMap<>();

    /// @param backups where the contents from before are kept, or null if they are not
    ProjectSaver(@Nullable Backups backups) {
        this(SafeWriter.ofSystem(), backups);
    }

    ProjectSaver(SafeWriter writer, @Nullable Backups backups) {
        this.writer = writer;
        this.backups = backups;
    }

    @Override
    public SaveOrder again(SaveOrder order) {
        return order.expected() instanceof Expected.Anything && !order.copy() ? order.expecting(standing(order.file())) : order;
    }

    /// What cannot be seen is taken for nothing: should it turn up, the user is told.
    private static Expected standing(Path file) {
        try {
            Path target = RealFile.of(file);
            return Files.isRegularFile(target) ? new Expected.Content(Content.fingerprint(target)) : new Expected.Absent();
        } catch (IOException | ProblemException e) {
            return new Expected.Absent();
        }
    }

    @Override
    public Saved save(SaveOrder order) throws ProblemException {
        byte[] bytes = ProjectFile.checked(order.board(), ProjectCodec.encode(order.board()));
        Path file = order.file().toAbsolutePath();
        Set<Fingerprint> ours = tried.computeIfAbsent(file, _ -> new HashSet<>());
        Fingerprint fingerprint = Fingerprint.of(bytes);
        Saved saved;
        try {
            saved = writer.replace(file, bytes, fingerprint, new Guard(order.expected(), Set.copyOf(ours)), backups);
        } catch (ProblemException e) {
            ours.add(fingerprint);
            throw e;
        }
        tried.remove(file);
        return saved;
    }
}
