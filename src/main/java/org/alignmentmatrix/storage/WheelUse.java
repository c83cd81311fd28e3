package org.alignmentmatrix.storage;

/// What the mouse wheel alone does on the board; with Ctrl it always zooms. Its name is its id in the settings.
public enum WheelUse {
    /// It moves what is in sight.
    PAN,
    ZOOM
}
