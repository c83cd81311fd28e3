package org.alignmentmatrix.app;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.alignmentmatrix.storage.InstanceLock;
import org.jspecify.annotations.Nullable;

/// The program with its window.
public final class AlignmentMatrix extends Application {

    private static final Duration WHILE_IT_STARTS = Duration.ofSeconds(10);

    private Places places;
    private Optional<InstanceLock> lock = Optional.empty();
    private final FutureTask<Optional<LogFile>> log = new FutureTask<>(() -> LogFile.begin(places.state().log(), program()));
    private boolean handedOver;
    private @Nullable Session session; // none if the board was handed over

    /// On the launcher's thread, before there is a window.
    @Override
    public void init() {
        places = Places.of(System.getenv(), System.getProperties());
        lock = InstanceLock.take(places.state());
        handedOver = lock.isEmpty() && isHandedOver();
        if (!handedOver) {
            Thread.ofPlatform().daemon().name("log").start(log); // the window need not wait for it
        }
    }

    @Override
    public void start(Stage stage) {
        if (handedOver) {
            Platform.exit();
            return;
        }
        try {
            Session begun = Session.begin(stage, places, Locale.getDefault(), getHostServices()::showDocument);
            session = begun;
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("end of process").unstarted(() -> endInHaste(begun)));
            begun.show(files().stream().findFirst());
            lock.ifPresent(first -> first.listen(Platform::runLater, begun::answer));
        } catch (RuntimeException | Error e) {
            logFile();
            System.getLogger(AlignmentMatrix.class.getName()).log(System.Logger.Level.ERROR, "The program could not start", e);
            throw e;
        }
    }

    @Override
    public void stop() {
        lock.ifPresent(InstanceLock::close); // from here on a start has a window of its own
        if (session != null) {
            session.end();
        }
        if (!handedOver) {
            logFile().ifPresent(LogFile::close);
        }
    }

    /// Waits until there is one, or is none for sure.
    private Optional<LogFile> logFile() {
        try {
            return log.get();
        } catch (InterruptedException | ExecutionException e) {
            System.getLogger(AlignmentMatrix.class.getName()).log(System.Logger.Level.WARNING, "There is no log file", e);
            return Optional.empty();
        }
    }

    private void endInHaste(Session begun) {
        begun.endInHaste();
        lock.ifPresent(InstanceLock::close);
    }

    /// Two starts at the same moment both found nobody when they began. One of them finds the other now, which is still making its
    /// window. One that was silent before is not asked again.
    private boolean isHandedOver() {
        return answer() == InstanceLock.Answer.NOBODY
                && InstanceLock.handOver(places.state(), files(), WHILE_IT_STARTS) == InstanceLock.Answer.CONFIRMED;
    }

    /// What the first start has said already, see [Main].
    private InstanceLock.Answer answer() {
        return InstanceLock.Answer.valueOf(getParameters().getRaw().getFirst());
    }

    private List<Path> files() {
        return getParameters().getRaw().stream().skip(1).map(Path::of).toList();
    }

    private static String program() {
        return "Alignment Matrix %s, Java %s, %s %s, %s".formatted(Main.version(), Runtime.version(), System.getProperty("os.name"),
                System.getProperty("os.version"), System.getProperty("os.arch"));
    }
}
