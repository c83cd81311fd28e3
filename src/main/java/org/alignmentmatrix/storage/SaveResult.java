package org.alignmentmatrix.storage;

import org.alignmentmatrix.model.Problem;

/// How a save that was submitted to a [SaveWorker] ended.
public sealed interface SaveResult {

    /// The order as it was submitted; if it failed, as it may be submitted again.
    SaveOrder order();

    /// The board is on disk.
    record Saved(SaveOrder order, org.alignmentmatrix.storage.Saved saved) implements SaveResult {
    }

    /// The board is not on disk for sure; what stood in the file before stands there still, unless the problem says otherwise.
    /// If the order was to replace anything, what it names now is what stood there when its turn came: nobody was asked about more.
    record Failed(SaveOrder order, Problem problem) implements SaveResult {
    }

    /// A newer board was submitted for the same file before this one's turn came; that one is saved instead.
    record Superseded(SaveOrder order) implements SaveResult {
    }
}
