package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.intake.ImportWords;

/// New, open, save, close: nothing replaces the open board before its unsaved changes are dealt with, and nothing is read or
/// written on the window's thread.
public final class FileFlow {

    private static final Runnable NOTHING = () -> { };

    private final Desk desk;
    private final OpenDocument document;
    private final OpenFile file = new OpenFile();
    private final Cautions cautions = new Cautions();
    private final Consent consent;
    private final Saving saving;
    private final SavePatience patience;
    private final JournalKeeper journal;
    private final Autosave autosave;
    private final FileCautions about;
    private final DiskChanges changes;
    private final Comparing comparing;
    private final MergeFlow merging;
    private final ImportFlow imports;
    private final EarlierVersions earlier;
    private final RecoveryFlow recovery;
    private final Supplier<Board> sample;
    private final Runnable exit;
    private int asked; // how often another board was asked for or shown

    /// @param sample makes the sample board
    /// @param exit ends the program; nothing is unsaved then
    public FileFlow(Desk desk, Keeping keeping, Guide guide, Supplier<Board> sample, Runnable exit) {
        this.desk = desk;
        this.document = desk.document();
        this.sample = sample;
        this.exit = exit;
        this.consent = new Consent(desk, file);
        this.saving = new Saving(desk, keeping.saver(), file);
        this.patience = new SavePatience(desk, saving);
        this.journal = new JournalKeeper(desk, keeping.saver(), file);
        this.autosave = new Autosave(desk, saving, cautions, consent);
        this.comparing = new Comparing(desk, guide, saving);
        this.merging = new MergeFlow(desk, keeping.backups(), file, comparing);
        this.imports = new ImportFlow(desk, new ImportWords(guide, desk.talk().messages()));
        this.about = new FileCautions(desk, cautions, file, keeping.hint(), this);
        this.changes = new DiskChanges(desk, cautions, file, saving, merging, this);
        new Watched(desk, file, saving, keeping.look()).follow(changes::heard);
        saving.whenSaved(journal::saved);
        this.earlier = new EarlierVersions(desk, keeping, comparing);
        this.recovery = new RecoveryFlow(desk, keeping, journal, comparing, this);
        document.whenRefused(about::refused);
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return saving.stateProperty();
    }

    /// What stands above the board.
    public Cautions cautions() {
        return cautions;
    }

    FileCautions about() {
        return about;
    }

    DiskChanges changes() {
        return changes;
    }

    /// The choice that the file is saved by itself.
    public Autosave autosave() {
        return autosave;
    }

    public EarlierVersions earlier() {
        return earlier;
    }

    public MergeFlow merging() {
        return merging;
    }

    public ImportFlow imports() {
        return imports;
    }

    /// @param voices whose answers may be read now: where boards are compared, those of others stay hidden
    public void showAnswersOf(Supplier<Set<Voice>> voices) {
        comparing.show(voices);
    }

    public RecoveryFlow recovery() {
        return recovery;
    }

    public JournalKeeper journal() {
        return journal;
    }

    /// The boards opened and saved last, newest first.
    public ObservableValue<List<Path>> recent() {
        return desk.remembered().settingsProperty().map(Settings::recentFiles);
    }

    public void newBoard() {
        afterUnsaved(() -> show(Shown.of(Board.EMPTY, new Origin.Untitled())));
    }

    public void openSample() {
        afterUnsaved(() -> {
            show(Shown.of(sample.get(), new Origin.Sample()));
            desk.talk().notices().tell(desk.text("sample.told"), new Notices.Action(desk.text("sample.blank"), this::newBoard));
        });
    }

    public void open() {
        afterUnsaved(() -> desk.talk().dialogs().chooseBoardToOpen(folder()).ifPresent(this::read));
    }

    /// Opens this file, from the recent ones, a drop on the window or the command line.
    public void open(Path path) {
        afterUnsaved(() -> read(path));
    }

    public void save() {
        if (document.isReadOnly()) {
            about.refused();
        } else {
            saveThen(NOTHING);
        }
    }

    public void saveAs() {
        saveAsThen(NOTHING);
    }

    /// Saves once more what could not be saved.
    public void tryAgain() {
        document.settle();
        if (saving.stateProperty().get() instanceof SaveState.Failed(var _, var path) && consent.mayReplace(path, document.board())) {
            saving.tryAgain();
        }
    }

    /// Makes a board that can only be looked at one without a file, which can be changed; nothing of it is lost.
    void editCopy() {
        show(Shown.of(document.board(), new Origin.Untitled()));
    }

    /// Ends the program once nothing is unsaved.
    public void close() {
        afterUnsaved(() -> {
            journal.forget(); // it is on disk, or the user does not want it
            file.become(Optional.empty());
            exit.run();
        });
    }

    /// Runs something once nothing is unsaved, unless the user does not want that.
    void afterUnsaved(Runnable next) {
        document.settle();
        boolean dirty = document.isDirty();
        if (dirty ? saving.isUnderWay(document.board()) : saving.isBusy()) { // what is being written may not be what is on the screen
            patience.untilSaved(name(), () -> afterUnsaved(next));
        } else if (!dirty) {
            next.run();
        } else if (autosave.isOn() && !(saving.stateProperty().get() instanceof SaveState.Failed)) {
            saveThen(next); // the user said once for all that this file is saved
        } else {
            switch (desk.talk().dialogs().askUnsaved(name())) {
                case SAVE -> saveThen(next);
                case DISCARD -> next.run();
                case CANCEL -> { } // everything stays as it is
            }
        }
    }

    private void saveThen(Runnable next) {
        saving.goal().ifPresentOrElse(path -> write(path, Saving.Asked.AGAIN, next), // it is on its way into another file
                () -> document.origin().path().ifPresentOrElse(path -> write(path, Saving.Asked.USER, next), () -> saveAsThen(next)));
    }

    private void saveAsThen(Runnable next) {
        boolean copy = document.isReadOnly();
        Path suggestion = document.origin().path().filter(_ -> !copy).orElseGet(
                () -> folder().orElse(Path.of(System.getProperty("user.home"))).resolve(FileNames.forBoard(title())));
        desk.talk().dialogs().chooseFileToSave(suggestion).filter(consent::mayBecome).map(FileNames::withEnding)
                .ifPresent(path -> {
                    if (copy) {
                        editCopy();
                    }
                    write(path, Saving.Asked.USER, next);
                });
    }

    private void write(Path path, Saving.Asked asked, Runnable next) {
        document.settle();
        if (!consent.mayReplace(path, document.board())) {
            return;
        }
        saving.save(path, asked);
        if (next != NOTHING) {
            patience.untilSaved(FileNames.shown(path.getFileName()), () -> afterUnsaved(next)); // something may be changed meanwhile
        }
    }

    private void read(Path path) {
        Board before = document.board();
        asked++;
        int now = asked;
        desk.inBackground(() -> {
            try {
                Opened opened = ProjectFile.open(path);
                desk.inWindow(() -> {
                    if (now != asked) {
                        return; // the user wanted another board since
                    }
                    if (document.board() == before) {
                        showRead(path, opened);
                    } else {
                        afterUnsaved(() -> showRead(path, opened)); // the open board was changed while the file was read
                    }
                });
            } catch (ProblemException e) {
                desk.inWindow(() -> {
                    if (now == asked) {
                        refuse(path, e.problem());
                    }
                });
            }
        });
    }

    private void showRead(Path path, Opened opened) {
        show(Shown.read(path.toAbsolutePath(), opened));
        desk.remembered().change(settings -> settings.withRecentFile(path));
        about.opened(opened);
    }

    private void refuse(Path path, Problem problem) {
        if (problem instanceof Problem.Missing) {
            desk.remembered().change(settings -> settings.withoutRecentFile(path));
        }
        Message message = new ProblemWords(desk.talk().messages()).opening(problem, path);
        earlier.insteadOf(path.toAbsolutePath(), problem, message, shown -> afterUnsaved(() -> show(shown)));
    }

    /// Puts a board into the window in place of the one that is there.
    void show(Shown shown) {
        asked++; // what is still being read comes too late
        journal.forget(); // the board before is on disk, or the user does not want it
        changes.settle(); // what another file holds is nothing to decide here
        cautions.clear();
        saving.begin(shown.state());
        shown.enter(document);
        file.become(shown.known());
        if (document.isDirty()) {
            journal.begin(NOTHING);
        }
    }

    private Optional<Path> folder() {
        return document.origin().path().map(path -> path.toAbsolutePath().getParent())
                .or(() -> desk.remembered().get().recentFiles().stream().findFirst().map(Path::getParent));
    }

    /// What the open board is called in questions.
    private String name() {
        return document.origin().path().map(path -> FileNames.shown(path.getFileName())).orElseGet(this::title);
    }

    private String title() {
        return document.board().title().isEmpty() ? desk.text("app.untitled") : document.board().title();
    }
}
