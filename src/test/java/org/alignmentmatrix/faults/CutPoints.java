package org.alignmentmatrix.faults;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.faults.disk.FaultyDisk;
import org.alignmentmatrix.faults.disk.PowerCut;
import org.alignmentmatrix.model.ProblemException;

/// Does an act once and looks at every disk that a power cut could have left at any moment of it.
final class CutPoints {

    private final Act act;
    private final Path folder;
    private final Count count;
    private final Random random;
    private final int limit;
    private final Set<String> seen = new HashSet<>();

    /// @param folder for the act alone; it is emptied
    /// @param random chooses among the states where there are too many
    /// @param limit how many disks at most for each moment
    CutPoints(Act act, Path folder, Count count, Random random, int limit) {
        this.limit = limit;
        this.act = act;
        this.folder = folder;
        this.count = count;
        this.random = random;
    }

    /// Looks at all of them.
    void tryEach() throws IOException, ProblemException {
        act.prepare(Folders.emptied(folder));
        var cut = new PowerCut(folder);
        Map<String, Integer> reportedAt = new LinkedHashMap<>();
        act.perform(FaultyDisk.over(folder, act.always(), cut), part -> reportedAt.put(part, cut.now()));
        for (int moment = 0; moment <= cut.now(); moment++) {
            int now = moment;
            Set<String> reported = reportedAt.entrySet().stream().filter(entry -> entry.getValue() <= now).map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            for (PowerCut.State state : cut.states(moment, limit, random)) {
                look(state, reported, cut.around(moment));
            }
        }
    }

    private void look(PowerCut.State state, Set<String> reported, String cut) throws IOException {
        if (!seen.add(digest(state) + reported)) {
            return;
        }
        state.writeTo(Folders.emptied(folder));
        act.complaint(folder, reported).ifPresentOrElse(
                complaint -> count.bad(act.name() + ", " + cut + ", reported " + reported + ": " + complaint), count::good);
    }

    private static String digest(PowerCut.State state) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            state.files().forEach((path, bytes) -> {
                digest.update(path.toString().getBytes(StandardCharsets.UTF_8));
                digest.update(bytes == null ? new byte[] {1} : new byte[] {2});
                digest.update(bytes == null ? new byte[0] : bytes);
            });
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
