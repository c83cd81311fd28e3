package org.alignmentmatrix.document;

import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.history.History;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;

/// The board that is open in a window.
///
/// Everything that changes it goes through [#perform]. Views observe [#boardProperty] or a part of it
/// (`boardProperty().map(Board::checklist)`). Used from one thread only.
public final class OpenDocument {

    private final InstantSource clock;
    private History<Board, Edit> history;
    private final List<Runnable> handOvers = new ArrayList<>();
    private final List<Runnable> refusals = new ArrayList<>();
    private boolean runOpen; // whether the next edit may join the last one
    private boolean lost; // whether the file holds nothing of what was saved

    private final ReadOnlyObjectWrapper<Board> board;
    private final ReadOnlyObjectWrapper<Origin> origin;
    private final ReadOnlyObjectWrapper<Change> lastChange;
    private final ReadOnlyObjectWrapper<Set<CardId>> selection = new ReadOnlyObjectWrapper<>(Set.of());
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper readOnly = new ReadOnlyBooleanWrapper();

    /// @param clock says when an edit happens
    public OpenDocument(Board board, Origin origin, InstantSource clock) {
        this.clock = clock;
        this.history = History.startingWith(board);
        this.board = new ReadOnlyObjectWrapper<>(board);
        this.origin = new ReadOnlyObjectWrapper<>(origin);
        this.lastChange = new ReadOnlyObjectWrapper<>(new Change.Opened(board, board));
    }

    public Board board() {
        return history.present();
    }

    public ReadOnlyObjectProperty<Board> boardProperty() {
        return board.getReadOnlyProperty();
    }

    public Origin origin() {
        return origin.get();
    }

    public ReadOnlyObjectProperty<Origin> originProperty() {
        return origin.getReadOnlyProperty();
    }

    /// Whether something would be lost if the board were closed now.
    public boolean isDirty() {
        return dirty.get();
    }

    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// Whether the board can only be looked at: every edit does nothing.
    public boolean isReadOnly() {
        return readOnly.get();
    }

    public ReadOnlyBooleanProperty readOnlyProperty() {
        return readOnly.getReadOnlyProperty();
    }

    /// The last change; set after the board, the selection and the saved mark.
    public ReadOnlyObjectProperty<Change> lastChangeProperty() {
        return lastChange.getReadOnlyProperty();
    }

    /// The selected cards in the order in which they were selected; only cards that are on the board.
    public Set<CardId> selection() {
        return selection.get();
    }

    public ReadOnlyObjectProperty<Set<CardId>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /// The one card that keys and the card panel act on: the last one selected.
    public Optional<Card> current() {
        Set<CardId> ids = selection.get();
        return ids.isEmpty() ? Optional.empty() : board().cards().find(List.copyOf(ids).getLast());
    }

    /// Selects these cards and no others; ids that are not on the board are left out. If just these are selected already, they
    /// keep their order, for a property tells of no new value that is equal to the old one.
    public void select(Collection<CardId> ids) {
        var next = new LinkedHashSet<CardId>();
        ids.stream().filter(board().cards()::contains).forEach(next::add);
        if (!next.equals(selection.get())) {
            selection.set(Collections.unmodifiableSet(next));
        }
    }

    /// The time an edit made now would carry, in whole seconds.
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS);
    }

    /// Does what a user asked for, as one step of undo.
    ///
    /// @return whether anything changed
    public boolean perform(Edit edit) {
        Board before = board();
        Board after = edit.applyTo(before, now());
        if (after == before) {
            return false;
        }
        if (isReadOnly()) {
            refusals.forEach(Runnable::run);
            return false;
        }
        boolean joins = runOpen && history.undoCaption().filter(edit::continues).isPresent();
        become(joins ? history.amend(after, edit) : history.perform(after, edit));
        runOpen = true;
        lastChange.set(new Change.Performed(edit, before, after));
        return true;
    }

    /// Registers someone in whose hands there may be something typed that is not on the board yet. The registration is for good:
    /// it is meant for the parts of the window that owns this document.
    ///
    /// @param handOver performs it as an edit; does nothing if there is nothing
    public void whenSettling(Runnable handOver) {
        handOvers.add(handOver);
    }

    /// Registers someone who hears each time an edit would have changed a board that can only be looked at. The registration is for good.
    public void whenRefused(Runnable heard) {
        refusals.add(heard);
    }

    /// Brings everything that is being typed onto the board. Called before the board is saved, exported, replaced or closed.
    public void settle() {
        handOvers.forEach(Runnable::run);
        endRun();
    }

    /// Ends a run of edits that are undone together: the next one is a step of its own. Called when a field loses the focus or
    /// an arrow key is let go.
    public void endRun() {
        runOpen = false;
    }

    public Optional<Edit> undoable() {
        return history.undoCaption();
    }

    public Optional<Edit> redoable() {
        return history.redoCaption();
    }

    /// Takes back the last act, if there is one.
    public void undo() {
        undoable().ifPresent(edit -> {
            Board before = board();
            become(history.undo());
            lastChange.set(new Change.Undone(edit, before, board()));
        });
    }

    /// Does the act again that was taken back last, if there is one.
    public void redo() {
        redoable().ifPresent(edit -> {
            Board before = board();
            become(history.redo());
            lastChange.set(new Change.Redone(edit, before, board()));
        });
    }

    /// Puts another board in place of this one; its history begins anew.
    public void open(Board next, Origin from) {
        open(History.startingWith(next), from, false);
    }

    /// The same with a board that is not what its file holds: it has unsaved changes from the beginning, though none that could be undone.
    ///
    /// @param saved what counts as saved instead
    public void openUnsaved(Board next, Origin from, Board saved) {
        open(History.<Board, Edit>startingWith(next).markSaved(saved), from, false);
    }

    /// The same with a board that can only be looked at until another one is opened.
    public void openReadOnly(Board next, Origin from) {
        open(History.startingWith(next), from, true);
    }

    private void open(History<Board, Edit> next, Origin from, boolean onlyToLook) {
        Board before = board();
        readOnly.set(onlyToLook);
        selection.set(Set.of());
        origin.set(from);
        lost = false;
        become(next);
        lastChange.set(new Change.Opened(before, next.present()));
    }

    /// Notes that a board is on disk now. It may be an earlier one than the present board: saving takes time.
    public void markSaved(Board saved, Origin.File file) {
        history = history.markSaved(saved);
        origin.set(file);
        lost = false;
        followDirty();
    }

    /// Notes whether the file still holds what was saved in it: if not, closing the board would lose even that. A board that can only be
    /// looked at has nothing that could be saved again.
    public void markLost(boolean now) {
        lost = now && !isReadOnly();
        followDirty();
    }

    private void followDirty() {
        dirty.set(lost || history.isDirty());
    }

    private void become(History<Board, Edit> next) {
        history = next;
        runOpen = false;
        board.set(next.present());
        followDirty();
        select(selection.get());
    }
}
