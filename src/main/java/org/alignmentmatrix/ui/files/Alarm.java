package org.alignmentmatrix.ui.files;

import java.time.Duration;

/// Does things later, so that tests need not wait.
@FunctionalInterface
public interface Alarm {

    /// Something that will be done.
    @FunctionalInterface
    interface Set {

        /// It is not done, unless it was already. Calling this twice does nothing more.
        void cancel();
    }

    /// @param task is done once, after the delay, on a thread that nobody's window waits for
    Set after(Duration delay, Runnable task);
}
