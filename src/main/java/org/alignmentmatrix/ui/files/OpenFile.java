package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
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
        known.set(next);
    }

    /// The board was read from its file.
    static Known read(Path file, Opened opened) {
        return new Known(file, new Expected.Content(opened.fingerprint()), Optional.of(opened.board()));
    }

    /// The file holds this board now.
    void holds(Path file, Fingerprint fingerprint, Board board) {
        known.set(Optional.of(new Known(file, new Expected.Content(fingerprint), Optional.of(board))));
    }

    /// The next save may replace that content too, or make the file anew; what the board goes back to stays.
    void mayReplace(Expected expected) {
        known.set(known.get().map(now -> new Known(now.file, expected, now.base)));
    }

    /// Whether this is the file of the open board.
    boolean isOwn(Path file) {
        return known.get().filter(now -> now.file.equals(file)).isPresent();
    }

    /// What a save may replace. A file that is not the board's own was just chosen by the user, who was asked about replacing it.
    Expected expected(Path file) {
        return known.get().filter(now -> now.file.equals(file)).map(Known::expected).orElse(new Expected.Anything());
    }
}
