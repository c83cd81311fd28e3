package org.alignmentmatrix.gesture;

import org.alignmentmatrix.geometry.Pixel;

/// What a mouse, a pen or a finger did.
public sealed interface Pointer {

    /// @param extend whether it adds to the selection (Shift or Ctrl was held)
    record Pressed(Pixel at, boolean extend) implements Pointer {
    }

    record Moved(Pixel at) implements Pointer {
    }

    /// @param clicks 2 for the end of a double click
    record Released(Pixel at, int clicks) implements Pointer {
    }

    /// Escape was pressed or the window lost the pointer: as if nothing had begun.
    record Cancelled() implements Pointer {
    }
}
