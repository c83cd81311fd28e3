package org.alignmentmatrix.ui.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.FileWatch;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Journal;
import org.alignmentmatrix.storage.LeftOver;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Unsaved;
import org.alignmentmatrix.ui.compare.Version;
import org.alignmentmatrix.ui.dialog.Notices;

/// Brings back what runs of the program that ended without saving left in the journal. What was left over goes from there only when
/// it is in the journal of this run, in its file, or not wanted; so a crash in the middle loses nothing.
public final class RecoveryFlow {

    private static final int OPEN_RECOVERED = 0; // the buttons of the dialog
    private static final int OPEN_FILE = 1;
    private static final System.Logger LOG = System.getLogger(RecoveryFlow.class.getName());

    /// Something that can be recovered.
    ///
    /// @param onDisk what its file holds; empty if it has none, or that cannot be read
    /// @param expected what a save of it may replace
    private record Found(LeftOver.Readable leftOver, Optional<Opened> onDisk, Expected expected) {

        Unsaved unsaved() {
            return leftOver.unsaved();
        }

        /// The key of what is said about it.
        String words() {
            return onDisk.isEmpty() ? "recovery.textNoFile" : isOfThatFile() ? "recovery.text" : "recovery.textChanged";
        }

        /// Whether the file holds what it held when the board was changed: its changes belong to just that.
        boolean isOfThatFile() {
            return onDisk.filter(opened -> !opened.newer() && expected.equals(new Expected.Content(opened.fingerprint()))).isPresent();
        }
    }

    private final Desk desk;
    private final OpenDocument document;
    private final Journal journal;
    private final Backups backups;
    private final JournalKeeper keeper;
    private final Comparing comparing;
    private final FileFlow files;
    private final List<Found> pending = new ArrayList<>();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

    RecoveryFlow(Desk desk, Keeping keeping, JournalKeeper keeper, Comparing comparing, FileFlow files) {
        this.desk = desk;
        this.document = desk.document();
        this.journal = keeping.journal();
        this.backups = keeping.backups();
        this.keeper = keeper;
        this.comparing = comparing;
        this.files = files;
    }

    /// How many boards wait to be recovered.
    public ReadOnlyIntegerProperty countProperty() {
        return count.getReadOnlyProperty();
    }

    /// At the start of the program: offers the newest board that can be recovered.
    ///
    /// @param asked the file that the program was started with
    /// @param otherwise opens what is to be shown if there is none, or the user does not want it now
    public void begin(Optional<Path> asked, Runnable otherwise) {
        if (!hasEntries()) {
            otherwise.run();
            desk.inBackground(this::leftOvers); // tidies up
            return;
        }
        desk.inBackground(() -> {
            List<LeftOver> left = leftOvers(); // each may be as long as a board can be
            List<Found> found = found(left);
            int damaged = (int) left.stream().filter(LeftOver.Damaged.class::isInstance).count();
            desk.inWindow(() -> {
                pending.addAll(found);
                follow();
                if (damaged > 0) {
                    tellDamaged(left, damaged);
                }
                offer(asked, otherwise);
            });
        });
    }

    /// Offers the newest board that still waits.
    public void offerNext() {
        offer(Optional.empty(), () -> { });
    }

    private boolean hasEntries() {
        try {
            return journal.hasEntries();
        } catch (ProblemException e) {
            LOG.log(System.Logger.Level.WARNING, "The journal could not be looked at: {0}", e.problem());
            return false;
        }
    }

    private List<LeftOver> leftOvers() {
        try {
            return journal.leftOvers();
        } catch (ProblemException e) {
            LOG.log(System.Logger.Level.WARNING, "The journal could not be read: {0}", e.problem());
            return List.of();
        }
    }

    /// What is not just what its file holds; that needs no recovery.
    private List<Found> found(List<LeftOver> left) {
        var found = new ArrayList<Found>();
        for (LeftOver leftOver : left) {
            if (leftOver instanceof LeftOver.Readable readable) {
                Optional<Opened> onDisk = Optional.ofNullable(readable.unsaved().origin()).flatMap(RecoveryFlow::read);
                Board now = onDisk.map(Opened::board).orElse(Board.EMPTY);
                if (now.equals(readable.unsaved().board())) {
                    remove(readable);
                } else {
                    found.add(new Found(readable, onDisk, expected(readable.unsaved(), onDisk.isPresent())));
                }
            }
        }
        return found;
    }

    /// The content that the changes were made to. Another board in its place is somebody's work; what is no board may go.
    private static Expected expected(Unsaved unsaved, boolean isBoard) {
        Path origin = unsaved.origin();
        Fingerprint base = unsaved.base();
        boolean isDamaged = origin != null && !isBoard && Files.isRegularFile(origin);
        return isDamaged ? EarlierVersions.damaged(origin) : base == null ? new Expected.Absent() : new Expected.Content(base);
    }

    private static Optional<Opened> read(Path path) {
        try {
            return Optional.of(ProjectFile.open(path));
        } catch (ProblemException e) {
            return Optional.empty(); // whatever is wrong with the file: what was left over is worth more now
        }
    }

    private void offer(Optional<Path> asked, Runnable otherwise) {
        if (pending.isEmpty()) {
            otherwise.run();
            return;
        }
        Found found = pending.getFirst();
        OptionalInt answer = ask(found);
        if (answer.equals(OptionalInt.of(OPEN_RECOVERED))) {
            files.afterUnsaved(() -> {
                recover(found);
                tellNotOpened(asked, found);
            });
        } else if (answer.equals(OptionalInt.of(OPEN_FILE))) {
            giveUp(found);
            tellNotOpened(asked, found);
        } else {
            otherwise.run();
            return;
        }
        if (!pending.isEmpty()) {
            desk.talk().notices().tell(desk.text("recovery.more", pending.size()),
                    new Notices.Action(desk.text("recovery.next"), this::offerNext));
        }
    }

    /// Opens the file instead. What was recovered becomes one of its earlier versions.
    private void giveUp(Found found) {
        Path origin = Objects.requireNonNull(found.unsaved().origin(), "only what has a file is given up for it");
        taken(found);
        desk.inBackground(() -> {
            try {
                backups.keep(origin, found.unsaved().board(), found.unsaved().edited());
                remove(found.leftOver()); // only now that it stands elsewhere
            } catch (ProblemException e) {
                LOG.log(System.Logger.Level.WARNING, "What was left over could not be kept: {0}", e.problem()); // it is offered again
            }
        });
        files.open(origin);
    }

    private OptionalInt ask(Found found) {
        Unsaved unsaved = found.unsaved();
        Version file = found.onDisk().map(opened -> comparing.version("recovery.inFile", opened.modified(), opened.board()))
                .orElseGet(() -> Version.none(desk.text(unsaved.origin() == null ? "recovery.neverSaved" : "recovery.noFile")));
        List<String> buttons = found.onDisk().isPresent() ? List.of(desk.text("recovery.open"), desk.text("recovery.file"))
                : List.of(desk.text("recovery.open")); // without a file that can be read, there is nothing to give it up for
        return comparing.ask(desk.text("recovery.title", name(unsaved)),
                desk.text(found.words()), file,
                comparing.version("recovery.recovered", unsaved.edited(), unsaved.board()), buttons, desk.text("recovery.later"));
    }

    private String name(Unsaved unsaved) {
        Path origin = unsaved.origin();
        String title = unsaved.board().title();
        return origin != null ? FileNames.shown(origin.getFileName()) : title.isEmpty() ? desk.text("app.untitled") : title;
    }

    /// Opens it as an unsaved change; the file stays as it is.
    private void recover(Found found) {
        Unsaved unsaved = found.unsaved();
        Path origin = unsaved.origin();
        if (origin == null) {
            files.show(Shown.unsaved(unsaved.board()));
        } else if (found.isOfThatFile()) {
            files.show(Shown.read(origin, found.onDisk().orElseThrow()));
            document.perform(new TakeBoard(unsaved.board(), TakeBoard.Reason.RECOVERED));
        } else {
            files.show(Shown.insteadOf(new OpenFile.Known(origin, found.expected(), Optional.empty()), unsaved.board()));
            found.onDisk().ifPresent(theirs -> files.changes().heard(new FileWatch.Report.Changed(theirs)));
        }
        taken(found);
        keeper.begin(() -> desk.inBackground(() -> remove(found.leftOver()))); // only now that it is in the journal of this run
    }

    private void taken(Found found) {
        pending.remove(found);
        follow();
    }

    private void follow() {
        count.set(pending.size());
    }

    /// The file that the program was started with had to make way.
    private void tellNotOpened(Optional<Path> asked, Found found) {
        Optional<Path> origin = Optional.ofNullable(found.unsaved().origin());
        asked.map(path -> path.toAbsolutePath().normalize()).filter(path -> origin.filter(path::equals).isEmpty())
                .ifPresent(path -> desk.talk().notices().tell(desk.text("recovery.notOpened", FileNames.shown(path.getFileName())),
                        new Notices.Action(desk.text("recovery.openAsked"), () -> files.open(path))));
    }

    private void tellDamaged(List<LeftOver> left, int damaged) {
        Path folder = left.getFirst().file().getParent();
        desk.talk().notices().tell(desk.text("recovery.damaged", damaged),
                new Notices.Action(desk.text("export.show"), () -> desk.talk().dialogs().showFolder(folder)));
        desk.inBackground(() -> left.stream().filter(LeftOver.Damaged.class::isInstance).forEach(this::remove)); // put aside, not deleted
    }

    private void remove(LeftOver leftOver) {
        try {
            journal.remove(leftOver);
        } catch (ProblemException e) {
            LOG.log(System.Logger.Level.WARNING, "What was left over could not be removed: {0}", e.problem()); // it is offered again
        }
    }
}
