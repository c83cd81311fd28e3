package org.alignmentmatrix.faults;

import java.util.Arrays;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.JournalBytes;
import org.alignmentmatrix.storage.Unsaved;

/// Any bytes as an entry of the recovery journal: a clear problem, or unsaved changes that come back from their own bytes.
public final class JournalFuzz {

    private JournalFuzz() {
    }

    /// Jazzer calls it with one input after the other. The first byte says whether the rest gets a right seal.
    public static void fuzzerTestOneInput(byte[] input) {
        if (input.length == 0) {
            return;
        }
        byte[] rest = Arrays.copyOfRange(input, 1, input.length);
        try {
            comesBack(JournalBytes.read(input[0] == 'r' ? rest : JournalBytes.sealed(rest)));
        } catch (ProblemException e) {
            if (e.problem().toString().isEmpty()) {
                throw new AssertionError("a problem that says nothing", e);
            }
        }
    }

    private static void comesBack(Unsaved unsaved) {
        try {
            Unsaved again = JournalBytes.read(JournalBytes.of(unsaved));
            if (!again.equals(unsaved)) {
                throw new AssertionError("other changes came back:\n" + unsaved + "\n" + again);
            }
        } catch (ProblemException e) {
            throw new AssertionError("what was written cannot be read: " + e.problem(), e);
        }
    }
}
