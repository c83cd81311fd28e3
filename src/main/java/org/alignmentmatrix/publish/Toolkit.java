package org.alignmentmatrix.publish;

import java.util.function.Supplier;

/// The thread on which pictures are painted. It is asked only by forms that need it, so that tables can be written without one.
public interface Toolkit {

    /// Does something on that thread and waits for it. What it throws is thrown here.
    <T> T call(Supplier<T> work);
}
