package org.alignmentmatrix.ui.intake;

import org.alignmentmatrix.exchange.intake.Item;

/// Under which heading a difference stands.
enum ItemGroup {
    NEW,
    CHANGED,
    /// Nothing but the place is different.
    MOVED,
    MISSING;

    static ItemGroup of(Item item) {
        return switch (item) {
            case Item.New _ -> NEW;
            case Item.Changed(_, _, var cells, _) -> cells.isEmpty() ? MOVED : CHANGED;
            case Item.Missing _ -> MISSING;
        };
    }
}
