package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import org.alignmentmatrix.storage.FileWatch;
import org.alignmentmatrix.storage.Fingerprint;
import org.jspecify.annotations.Nullable;

/// Watches the file of the open board for as long as it is open. Our own saves are not told.
final class Watched {

    /// A watch of one file, and whether it waits for a save of ours to end.
    private static final class Watch {

        private final Path path;
        private final FileWatch eyes;
        private boolean paused;

        Watch(Path path, FileWatch eyes) {
            this.path = path;
            this.eyes = eyes;
        }

        void pause(boolean pause) {
            if (pause != paused) {
                paused = pause;
                if (pause) {
                    eyes.pause();
                } else {
                    eyes.resume();
                }
            }
        }
    }

    private final Desk desk;
    private final OpenFile file;
    private final Saving saving;
    private final Duration look;
    private Consumer<FileWatch.Report> heard = _ -> { };
    private @Nullable Watch watch;

    /// @param look from look to look
    Watched(Desk desk, OpenFile file, Saving saving, Duration look) {
        this.desk = desk;
        this.file = file;
        this.saving = saving;
        this.look = look;
        file.knownProperty().subscribe(this::know);
        saving.underWayProperty().subscribe(board -> {
            if (watch != null) {
                watch.pause(board.isPresent());
            }
        });
    }

    /// @param next hears on the window's thread what happened to the file of the board that is open then
    void follow(Consumer<FileWatch.Report> next) {
        heard = next;
    }

    private void know(Optional<OpenFile.Known> known) {
        Watch now = watch;
        if (now != null && known.filter(next -> next.file().equals(now.path)).isPresent()) {
            known.flatMap(OpenFile.Known::fingerprint).ifPresent(now.eyes::know);
            return;
        }
        if (now != null) {
            now.eyes.close();
            watch = null;
        }
        known.ifPresent(next -> next.fingerprint().ifPresent(fingerprint -> begin(next.file(), fingerprint)));
    }

    private void begin(Path path, Fingerprint fingerprint) {
        int opened = file.boards();
        FileWatch eyes = FileWatch.begin(path, fingerprint, look, report -> desk.inWindow(() -> {
            if (opened == file.boards() && watch != null && watch.path.equals(path)) {
                heard.accept(report);
            }
        }));
        watch = new Watch(path, eyes);
        watch.pause(saving.underWayProperty().get().isPresent());
    }
}
