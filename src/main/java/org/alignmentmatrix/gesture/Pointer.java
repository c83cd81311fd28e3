package org.alignmentmatrix.gesture;

import org.alignmentmatrix.geometry.Pixel;

/// What a mouse, a pen or a finger did, and what happened meanwhile where it rested.
public sealed interface Pointer {

    /// What a press is for.
    enum Use {
        SELECT,
        /// It adds to the selection (Shift or Ctrl was held).
        EXTEND,
        /// It takes hold of the picture itself (with the middle button, or Space was held).
        PAN
    }

    record Pressed(Pixel at, Use use) implements Pointer {
    }

    /// @param free whether cards go exactly where the pointer has them, without snapping (Alt was held)
    record Moved(Pixel at, boolean free) implements Pointer {
    }

    /// @param clicks 2 for the end of a double click
    record Released(Pixel at, int clicks) implements Pointer {
    }

    /// The picture moved under the resting pointer, by the wheel or by itself near an edge.
    ///
    /// @param dx how far what is seen moved to the right, in pixels
    /// @param dy how far it moved down
    record Scrolled(double dx, double dy) implements Pointer {
    }

    /// The pointer has rested for half a second while it carried cards.
    record Dwelt(Pixel at) implements Pointer {
    }

    /// The pointer was pressed half a second ago and has not moved since.
    record Held(Pixel at) implements Pointer {
    }

    /// The menu was asked for (with the second button).
    record MenuAsked(Pixel at) implements Pointer {
    }

    /// Escape was pressed or the window lost the pointer: as if nothing had begun.
    record Cancelled() implements Pointer {
    }
}
