package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Opened;

/// What is known about the file of the open board. Used from the window's thread only.
final class OpenFile {

    /// What stood in the file when it was looked at last.
    ///
    /// @param expected what the next save may replace
    /// @param base the board that was read from it or written to it last; what both sides of a merge go
    ///        back to; empty if nobody knows, as after a crash
    record Known(Path file, Expected expected, Optional<Board> base) {

        /// The content the next save may replace, if it is a certain one.
        Optional<Fingerprint> fingerprint() {
            return expected instanceof Expected.Content(var fingerprint) ? Optional.of(fingerprint) : Optional.empty();
        }
    }

    private final ReadOnlyObjectWrapper<Optional<Known>> known = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Map<Path, Expected> chosen = new HashMap<>(); // what stood in other files when they were chosen and not written
    private int boards;

    ReadOnlyObjectProperty<Optional<Known>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    Optional<Known> known() {
        return known.get();
    }

    /// How many boards were opened so far: tells an answer for an earlier board from one for this.
    int boards() {
        return boards;
    }

    /// Another board was opened.
    void become(Optional<Known> next) {
        boards++;
        chosen.clear();
        known.set(next);
    }

    /// The board was read from its file.
    static Known read(Path file, Opened opened) {
        return new Known(file, new Expected.Content(opened.fingerprint()), Optional.of(opened.board()));
    }

    /// The file holds this board now.
    void holds(Path file, Fingerprint fingerprint, Board board) {
        chosen.remove(file);
        known.set(Optional.of(new Known(file, new Expected.Content(fingerprint), Optional.of(board))));
    }

    /// The next save may make the file anew; what the board goes back to stays.
    void mayMakeAnew() {
        known.set(known.get().map(now -> new Known(now.file, new Expected.Absent(), now.base)));
    }

    /// The next save may replace what somebody else wrote: the user has seen it, so it is what a merge goes back to.
    void mayReplace(Opened theirs) {
        known.set(known.get().map(now -> read(now.file, theirs)));
    }

    /// Whether this is the file of the open board.
    boolean isOwn(Path file) {
        return known.get().filter(now -> now.file.equals(file)).isPresent();
    }

    /// The user has just chosen this file, and was asked about replacing what stands there.
    void choose(Path file) {
        chosen.remove(file);
    }

    /// A file was chosen that could not be written.
    ///
    /// @param then what the user was asked about: nothing else is replaced by another attempt
    void isStill(Path file, Expected then) {
        chosen.put(file, then);
    }

    /// What a save may replace. In a file that is not the board's own that is whatever stands there when it is written first.
    Expected expected(Path file) {
        return known.get().filter(now -> now.file.equals(file)).map(Known::expected)
                .orElseGet(() -> chosen.getOrDefault(file, new Expected.Anything()));
    }
}
