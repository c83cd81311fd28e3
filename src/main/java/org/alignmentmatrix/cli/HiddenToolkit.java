package org.alignmentmatrix.cli;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import javafx.application.Platform;
import org.alignmentmatrix.publish.Toolkit;

/// The toolkit without a screen, started when something is to be painted and not before: tables are quicker without it. It ends
/// with the process.
final class HiddenToolkit implements Toolkit {

    private boolean started;

    @Override
    public <T> T call(Supplier<T> work) {
        var result = new CompletableFuture<T>();
        start();
        Platform.runLater(() -> {
            try {
                result.complete(work.get());
            } catch (RuntimeException | Error e) {
                result.completeExceptionally(e);
            }
        });
        try {
            return result.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException("It could not be painted", e.getCause());
        }
    }

    private void start() {
        if (started) {
            return;
        }
        System.setProperty("glass.platform", "Headless");
        System.setProperty("prism.order", "sw");
        try {
            Platform.startup(() -> { });
        } catch (IllegalStateException alreadyRunning) {
            // somebody has started it, and it serves us as well
        }
        started = true;
    }
}
