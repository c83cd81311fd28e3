package org.alignmentmatrix.cli;

import java.util.function.Supplier;
import javafx.application.Platform;
import org.alignmentmatrix.publish.RunningToolkit;
import org.alignmentmatrix.publish.Toolkit;

/// The toolkit without a screen, started when something is to be painted and not before: tables are quicker without it. It ends
/// with the process.
final class HiddenToolkit implements Toolkit {

    private final Toolkit running = new RunningToolkit();
    private boolean started;

    @Override
    public <T> T call(Supplier<T> work) {
        start();
        return running.call(work);
    }

    private void start() {
        if (started) {
            return;
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        System.clearProperty("javafx.animation.pulse"); // the toolkit would tell it on the error output
        try {
            Platform.startup(() -> { });
        } catch (IllegalStateException alreadyRunning) {
            // somebody has started it, and it serves us as well
        }
        started = true;
    }
}
