package org.alignmentmatrix.storage;

/// Which theme the user wants to see. Its name is its id in the settings.
public enum ThemeChoice {
    /// As bright or dark, and as rich in contrast, as the operating system is set.
    SYSTEM,
    LIGHT,
    DARK,
    CONTRAST_LIGHT,
    CONTRAST_DARK,
    PROJECTOR
}
