package org.alignmentmatrix.faults;

import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.storage.SettingsBytes;

/// Any bytes as settings: they stop no start, and what was read comes back from its own bytes.
public final class SettingsFuzz {

    private SettingsFuzz() {
    }

    /// Jazzer calls it with one input after the other.
    public static void fuzzerTestOneInput(byte[] input) {
        Settings settings = SettingsBytes.read(input);
        Settings again = SettingsBytes.read(SettingsBytes.of(settings));
        if (!again.equals(settings)) {
            throw new AssertionError("other settings came back:\n" + settings + "\n" + again);
        }
    }
}
