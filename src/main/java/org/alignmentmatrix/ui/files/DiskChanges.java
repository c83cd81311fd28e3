package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.FileWatch.Report;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.ui.dialog.Message;
import org.jspecify.annotations.Nullable;

/// What to do when somebody else writes, moves or damages the file of the open board. It is told in the bar and never in a dialog, and
/// nothing happens to the board or the file until the user decides.
final class DiskChanges {

    private final Desk desk;
    private final OpenDocument document;
    private final Cautions cautions;
    private final OpenFile file;
    private final Saving saving;
    private final MergeFlow merging;
    private final FileFlow files;
    private @Nullable Opened theirs; // what the file holds, while that is to be decided

    DiskChanges(Desk desk, Cautions cautions, OpenFile file, Saving saving, MergeFlow merging, FileFlow files) {
        this.desk = desk;
        this.document = desk.document();
        this.cautions = cautions;
        this.file = file;
        this.saving = saving;
        this.merging = merging;
        this.files = files;
        saving.whenMet(this::met);
        document.dirtyProperty().subscribe(_ -> follow()); // other things can be done about it then
        saving.whenSaved(_ -> settle());
    }

    /// Something happened to the file.
    void heard(Report report) {
        switch (report) {
            case Report.Changed(var found) -> changed(found);
            case Report.Gone() -> gone();
            case Report.Back() -> {
                back();
                path().ifPresent(this::look);
            }
            case Report.Unreadable(var problem) -> unreadable(problem);
        }
    }

    /// A save found another content than it was to replace, or none, and wrote nothing.
    private void met(SaveState.Failed failure) {
        if (failure.problem() instanceof Problem.Gone) {
            gone();
            return;
        }
        look(failure.file());
    }

    private void look(Path path) {
        int opened = file.boards();
        desk.inBackground(() -> {
            try {
                Opened found = ProjectFile.open(path);
                desk.inWindow(() -> ifStill(opened, () -> changed(found)));
            } catch (ProblemException e) {
                desk.inWindow(() -> ifStill(opened, () -> unreadable(e.problem())));
            }
        });
    }

    private void ifStill(int opened, Runnable task) {
        if (opened == file.boards()) {
            task.run();
        }
    }

    private void changed(Opened found) {
        Optional<Fingerprint> known = file.known().flatMap(OpenFile.Known::fingerprint);
        if (known.filter(found.fingerprint()::equals).isPresent()) {
            back(); // it is the content we know
        } else if (found.board().equals(document.board()) && !found.newer()) {
            take(found); // written in another way, but the same board
        } else {
            found();
            theirs = found;
            cautions.withdraw(Caution.Kind.GONE);
            cautions.withdraw(Caution.Kind.UNREADABLE);
            follow();
        }
    }

    /// Says what can be done about the content of the file as things stand.
    private void follow() {
        Opened found = theirs;
        if (found == null) {
            return;
        }
        boolean dirty = document.isDirty();
        var choices = new ArrayList<Caution.Choice>();
        if (found.newer() || document.isReadOnly()) {
            path().ifPresent(path -> choices.add(new Caution.Choice(desk.text("safety.openTheirs"), () -> files.open(path))));
        } else if (dirty) {
            choices.add(new Caution.Choice(desk.text("safety.keepMine"), () -> keepMine(found)));
            choices.add(new Caution.Choice(desk.text("safety.takeTheirs"), () -> takeTheirs(found, TakeBoard.Reason.THEIRS)));
            choices.add(new Caution.Choice(desk.text("safety.compare"), () -> merging.compare(found)));
            choices.add(new Caution.Choice(desk.text("safety.merge"), () -> merge(found)));
        } else {
            choices.add(new Caution.Choice(desk.text("safety.reload"), () -> takeTheirs(found, TakeBoard.Reason.RELOADED)));
            choices.add(new Caution.Choice(desk.text("safety.keepMine"), () -> keepMine(found)));
            choices.add(new Caution.Choice(desk.text("safety.compare"), () -> merging.compare(found)));
        }
        if (dirty) {
            choices.add(new Caution.Choice(desk.text("safety.copy"), files::saveAs));
        }
        String key = found.newer() ? "safety.changedNewer" : dirty ? "safety.changedDirty" : "safety.changed";
        cautions.show(new Caution(Caution.Kind.CHANGED_ON_DISK, desk.text(key, name()), choices));
    }

    private void takeTheirs(Opened found, TakeBoard.Reason reason) {
        document.settle();
        document.perform(new TakeBoard(found.board(), reason));
        take(found);
    }

    /// The open board is what the file holds.
    private void take(Opened found) {
        path().ifPresent(path -> {
            file.holds(path, found.fingerprint(), found.board());
            document.markSaved(found.board(), new Origin.File(path));
            saving.isOnDisk(found.modified());
        });
        settle();
    }

    /// What the file holds is replaced by the next save, and kept among the earlier versions.
    private void keepMine(Opened found) {
        file.mayReplace(found);
        settle();
        path().ifPresent(path -> {
            document.markSaved(found.board(), new Origin.File(path)); // so the board counts as changed, unless both are equal
            if (saving.stateProperty().get() instanceof SaveState.Failed && !Consent.isBlank(document.board())) {
                saving.save(path, Saving.Asked.AGAIN); // that is what it waited for; an empty board waits for Save, which asks
            }
        });
    }

    private void merge(Opened found) {
        document.settle();
        merging.merged(file.known().flatMap(OpenFile.Known::base), found).ifPresent(merged -> {
            document.perform(new TakeBoard(merged, TakeBoard.Reason.MERGED));
            take(found);
        });
    }

    private void gone() {
        settle();
        lost();
        cautions.show(new Caution(Caution.Kind.GONE, desk.text("safety.gone", name(), folder()), List.of(
                new Caution.Choice(desk.text("safety.saveAgain"), () -> {
                    file.mayMakeAnew();
                    settle();
                    files.save();
                }),
                new Caution.Choice(desk.text("safety.saveElsewhere"), files::saveAs))));
    }

    private void unreadable(Problem problem) {
        settle();
        lost();
        Message why = new ProblemWords(desk.talk().messages()).opening(problem, path().orElseThrow());
        cautions.show(new Caution(Caution.Kind.UNREADABLE, desk.text("safety.unreadable", name(), why.title()), List.of(
                new Caution.Choice(desk.text("safety.copy"), files::saveAs))));
    }

    /// The board of the last save is nowhere but in the window: it is kept and asked about like any other that is not saved.
    private void lost() {
        document.markLost(true);
        if (document.isDirty()) {
            files.journal().keepSoon();
        }
    }

    /// What was saved is on disk again, or something else is that was saved by others.
    private void found() {
        document.markLost(false);
        if (!document.isDirty()) {
            files.journal().forget();
        }
    }

    private void back() {
        found();
        settle();
    }

    /// There is nothing to decide any more.
    void settle() {
        theirs = null;
        cautions.withdraw(Caution.Kind.CHANGED_ON_DISK);
        cautions.withdraw(Caution.Kind.GONE);
        cautions.withdraw(Caution.Kind.UNREADABLE);
    }

    private Optional<Path> path() {
        return file.known().map(OpenFile.Known::file);
    }

    private String name() {
        return FileNames.shown(path().map(Path::getFileName).orElse(null));
    }

    private String folder() {
        return FileNames.shown(path().map(path -> path.toAbsolutePath().getParent()).orElse(null));
    }
}
