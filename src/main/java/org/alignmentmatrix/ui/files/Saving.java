package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.storage.SaveOrder;
import org.alignmentmatrix.storage.SaveResult;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.Saved;
import org.jspecify.annotations.Nullable;

/// Writes the open board to its file and knows how that went. What failed is tried again every 15 seconds until it works, the user
/// decides otherwise or nothing is unsaved any more.
final class Saving {

    static final Duration RETRY = Duration.ofSeconds(15);

    /// Who wants the board to be saved.
    enum Asked {
        /// The user, with Save: hears of a failure in a dialog, once.
        USER,
        /// The user, after a failure.
        AGAIN,
        /// Nobody: it is the time for it.
        BY_ITSELF
    }

    /// @param ordered the board as it was when that was asked for
    private record Wish(Asked asked, Board ordered) {
    }

    private final Desk desk;
    private final OpenDocument document;
    private final SaveWorker saver;
    private final OpenFile file;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Never());
    private final Waiting waiting = new Waiting(); // for the save that was asked for last
    private final List<Consumer<Board>> whenSaved = new ArrayList<>();
    private Consumer<SaveState.Failed> whenMet = _ -> { };
    private SaveState safe = new SaveState.Never(); // how the file was before anything failed
    private final ReadOnlyObjectWrapper<Optional<Board>> underWay = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Path target; // of the save that is under way
    private final SequencedMap<Path, Wish> wishes = new LinkedHashMap<>(); // what was asked for while a save was under way
    private Alarm.Set retry = () -> { };
    private Board notSaved = Board.EMPTY; // what could not be saved last
    private boolean told; // whether the user knows that saving fails
    private boolean toldNotKept;

    Saving(Desk desk, SaveWorker saver, OpenFile file) {
        this.desk = desk;
        this.document = desk.document();
        this.saver = saver;
        this.file = file;
        document.dirtyProperty().subscribe(dirty -> {
            if (!dirty && state.get() instanceof SaveState.Failed) {
                settle(safe); // everything that was not saved was undone
            }
        });
    }

    ReadOnlyObjectProperty<SaveState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The board that is being written.
    ReadOnlyObjectProperty<Optional<Board>> underWayProperty() {
        return underWay.getReadOnlyProperty();
    }

    /// @param heard is told each time a board is on disk
    void whenSaved(Consumer<Board> heard) {
        whenSaved.add(heard);
    }

    /// @param heard is told when the file is not as it was left, and so was not written
    void whenMet(Consumer<SaveState.Failed> heard) {
        whenMet = heard;
    }

    /// Another board was opened.
    void begin(SaveState now) {
        retry.cancel();
        stopWaiting();
        underWay.set(Optional.empty());
        wishes.clear();
        told = false;
        settle(now);
    }

    /// The open board is just what its file holds.
    void isOnDisk(Instant since) {
        settle(new SaveState.Saved(since));
    }

    /// Whether just this board is being written, or is about to be.
    boolean isUnderWay(Board board) {
        return !wishes.isEmpty() || underWay.get().filter(saved -> saved == board).isPresent();
    }

    /// Whether any board is being written.
    boolean isBusy() {
        return underWay.get().isPresent();
    }

    /// Where the board is going: the file that was asked for last, as long as it is being written or about to be.
    Optional<Path> goal() {
        return wishes.isEmpty() ? underWay.get().map(_ -> target) : Optional.of(wishes.lastEntry().getKey());
    }

    void save(Path file, Asked asked) {
        if (underWay.get().isEmpty()) {
            submit(file, asked, document.board());
        } else if (asked != Asked.BY_ITSELF) {
            wishes.putLast(file, new Wish(asked, document.board())); // what that save may replace is known when the one before has ended
        } else if (goal().filter(file::equals).isPresent()) { // else the board is on its way into another file, which the user chose
            wishes.putIfAbsent(file, new Wish(asked, document.board()));
        }
    }

    private void submit(Path target, Asked asked, Board board) {
        retry.cancel();
        if (asked == Asked.USER) {
            file.choose(target);
        }
        int opened = file.boards();
        this.target = target;
        underWay.set(Optional.of(board));
        if (!(state.get() instanceof SaveState.Failed)) { // what is not saved stays so until it is
            state.set(new SaveState.Saving());
        }
        var order = new SaveOrder(target, board, file.expected(target));
        saver.submit(order, result -> desk.inWindow(() -> {
            if (opened == file.boards()) {
                ended(result, asked);
            } else if (result instanceof SaveResult.Saved) {
                remember(target); // another board is open by now
            }
        }));
    }

    /// Waits for the save that runs.
    ///
    /// @param saved is run once that board is on disk
    /// @param failed is run instead if it will not be
    void then(Runnable saved, Runnable failed) {
        waiting.add(saved, failed);
    }

    /// Whoever waits for the save that runs does so no more; the save goes on.
    void stopWaiting() {
        waiting.failed();
    }

    /// Saves once more what could not be saved; the user wants it.
    void tryAgain() {
        if (state.get() instanceof SaveState.Failed(var _, var target) && underWay.get().isEmpty()) {
            save(target, Asked.AGAIN);
        }
    }

    private void tryAgainByItself() {
        if (!(state.get() instanceof SaveState.Failed(var _, var target)) || underWay.get().isPresent()) {
            return;
        }
        if (isEmptiedSince(notSaved)) {
            tryAgainSoon(); // an empty board is not written over a full one by itself: it may be undone
        } else {
            save(target, Asked.BY_ITSELF);
        }
    }

    private void tryAgainSoon() {
        retry.cancel();
        retry = desk.alarm().after(RETRY, () -> desk.inWindow(this::tryAgainByItself));
    }

    /// Whether all cards and answers of a board are gone from the open one.
    private boolean isEmptiedSince(Board earlier) {
        return Consent.isBlank(document.board()) && !Consent.isBlank(earlier);
    }

    /// Whether the board's own file could not be written.
    boolean hasFailedAtHome() {
        return state.get() instanceof SaveState.Failed(var _, var target) && file.isOwn(target);
    }

    private void ended(SaveResult result, Asked asked) {
        switch (result) {
            case SaveResult.Saved(var order, var saved) -> saved(order, saved);
            case SaveResult.Failed failed -> failed(failed, asked);
            case SaveResult.Superseded _ -> superseded();
        }
        Map.Entry<Path, Wish> next = wishes.pollFirstEntry();
        if (next != null) {
            Board ordered = next.getValue().ordered;
            submit(next.getKey(), next.getValue().asked, isEmptiedSince(ordered) ? ordered : document.board());
        }
    }

    private void saved(SaveOrder order, Saved saved) {
        remember(order.file());
        file.holds(order.file(), saved.fingerprint(), order.board());
        underWay.set(Optional.empty()); // only now: until then the file was ours to change
        document.markSaved(order.board(), new Origin.File(order.file()));
        told = false;
        settle(new SaveState.Saved(document.now()));
        whenSaved.forEach(heard -> heard.accept(order.board()));
        if (saved.notKept() != null && !toldNotKept) {
            toldNotKept = true; // once is enough: it will be so again and again
            desk.talk().notices().tell(desk.text("save.notKept"));
        }
        if (wishes.isEmpty()) {
            waiting.saved();
        }
    }

    /// Something else was written into that file instead: nobody waits for it any longer, and what was unsaved is so still.
    private void superseded() {
        underWay.set(Optional.empty());
        if (wishes.isEmpty()) {
            waiting.failed();
        }
        settle(safe);
    }

    private void failed(SaveResult.Failed result, Asked asked) {
        SaveOrder order = result.order();
        var failure = new SaveState.Failed(result.problem(), order.file());
        boolean own = file.isOwn(order.file());
        notSaved = order.board();
        if (!own) {
            file.isStill(order.file(), order.expected());
        }
        underWay.set(Optional.empty());
        if (wishes.isEmpty()) {
            waiting.failed(); // nothing may close what is not on disk
        }
        if (!own && !document.isDirty()) {
            settle(safe); // nothing is unsaved, so nothing is to be done later
            tell(failure, asked);
            told = false;
            return;
        }
        state.set(failure);
        if (own && failure.isMet()) {
            whenMet.accept(failure);
            return;
        }
        tell(failure, asked);
        if (failure.mayPass()) {
            tryAgainSoon();
        }
    }

    private void tell(SaveState.Failed failure, Asked asked) {
        if (asked == Asked.BY_ITSELF) {
            return;
        }
        var message = new ProblemWords(desk.talk().messages()).saving(failure.problem(), failure.file());
        if (told) {
            desk.talk().notices().tell(desk.text("save.still", message.text()));
        } else {
            told = true;
            desk.talk().dialogs().tell(message);
        }
    }

    private void remember(Path target) {
        desk.remembered().change(settings -> settings.withRecentFile(target));
    }

    private void settle(SaveState now) {
        retry.cancel();
        safe = now;
        state.set(now);
    }
}
