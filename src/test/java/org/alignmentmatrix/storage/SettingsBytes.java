package org.alignmentmatrix.storage;

/// The content of a settings file without a file, for tests that read very many of them.
public final class SettingsBytes {

    private SettingsBytes() {
    }

    public static Settings read(byte[] bytes) {
        return SettingsFile.settings(bytes);
    }

    public static byte[] of(Settings settings) {
        return SettingsFile.bytes(settings);
    }
}
