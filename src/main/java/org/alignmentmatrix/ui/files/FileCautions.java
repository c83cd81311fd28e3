package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.alignmentmatrix.model.Isolated;
import org.alignmentmatrix.storage.LockHint;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.text.DayWords;
import org.jspecify.annotations.Nullable;

/// What there is to know about a file as soon as it is open: that it can only be looked at, that it cannot be saved there, that
/// somebody else has it open, that it holds more than this version knows.
final class FileCautions {

    private static final int QUIET = 10; // seconds between two notices that nothing can be changed

    private final Desk desk;
    private final Cautions cautions;
    private final OpenFile file;
    private final LockHint hint;
    private final FileFlow files;
    private Instant refused = Instant.EPOCH;
    private volatile @Nullable Path placed; // read by tasks that may be late

    FileCautions(Desk desk, Cautions cautions, OpenFile file, LockHint hint, FileFlow files) {
        this.desk = desk;
        this.cautions = cautions;
        this.file = file;
        this.hint = hint;
        this.files = files;
        file.knownProperty().subscribe(known -> place(known.map(OpenFile.Known::file).orElse(null)));
    }

    /// The board was just read from its file.
    void opened(Opened opened) {
        String name = FileNames.shown(opened.real().getFileName());
        if (opened.newer()) {
            refused = Instant.EPOCH;
            cautions.show(new Caution(Caution.Kind.NEWER, desk.text("safety.newer", name),
                    List.of(new Caution.Choice(desk.text("safety.editCopy"), files::editCopy))));
        } else {
            if (!opened.writable()) {
                cautions.show(new Caution(Caution.Kind.NOT_WRITABLE, desk.text("safety.notWritable", name),
                        List.of(new Caution.Choice(desk.text("save.copy"), files::saveAs))));
            }
            int unread = opened.board().unread().parts().size();
            if (unread > 0) {
                desk.talk().notices().tell(desk.text("safety.unread", name, unread));
            }
        }
    }

    /// Somebody tried to change a board that can only be looked at.
    void refused() {
        Instant now = desk.document().now();
        if (now.isAfter(refused.plusSeconds(QUIET))) {
            refused = now;
            desk.inWindow(() -> desk.talk().notices().tell(desk.text("safety.onlyToLook"),
                    new Notices.Action(desk.text("safety.editCopy"), files::editCopy)));
        }
    }

    /// Says beside the file that it is open here, and hears whether it is elsewhere.
    private void place(@Nullable Path path) {
        if (path == null ? placed == null : path.equals(placed)) {
            return;
        }
        placed = path;
        int opened = file.boards();
        desk.inBackground(() -> {
            if (!Objects.equals(path, placed)) {
                return; // another board was opened since
            }
            if (path == null) {
                hint.remove();
                return;
            }
            Optional<LockHint.Holder> other = hint.seenFor(path);
            hint.place(path);
            other.ifPresent(holder -> desk.inWindow(() -> {
                if (opened == file.boards()) {
                    tellOther(path, holder);
                }
            }));
        });
    }

    private void tellOther(Path path, LockHint.Holder holder) {
        String since = new DayWords(desk.talk().messages().locale()).time(holder.since(), ZoneId.systemDefault());
        cautions.show(new Caution(Caution.Kind.OPEN_ELSEWHERE,
                desk.text("safety.openElsewhere", FileNames.shown(path.getFileName()), Isolated.of(holder.user()),
                        Isolated.of(holder.host()), since), List.of()));
    }
}
