package org.alignmentmatrix.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.SaveOrder;
import org.alignmentmatrix.storage.SaveResult;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.dialog.Talk;
import org.alignmentmatrix.ui.text.Messages;

/// New, open, save, close: nothing replaces the open board before its unsaved changes are dealt with, and nothing is read or
/// written on the window's thread.
public final class FileFlow {

    private static final Runnable NOTHING = () -> { };
    private static final long MOST_BYTES_OF_A_BLANK_BOARD = 1_000;

    private final OpenDocument document;
    private final SaveWorker saver;
    private final Threads threads;
    private final Talk talk;
    private final ProblemWords problems;
    private final Remembered remembered;
    private final Supplier<Board> sample;
    private final Runnable exit;
    private final List<Runnable> afterNextSave = new ArrayList<>();
    private int boardsOpened;
    private final ReadOnlyObjectWrapper<SaveState> state = new ReadOnlyObjectWrapper<>(new SaveState.Never());

    /// @param sample makes the sample board
    /// @param exit ends the program; nothing is unsaved then
    public FileFlow(OpenDocument document, SaveWorker saver, Threads threads, Talk talk, Remembered remembered, Supplier<Board> sample,
                    Runnable exit) {
        this.document = document;
        this.saver = saver;
        this.threads = threads;
        this.talk = talk;
        this.problems = new ProblemWords(talk.messages());
        this.remembered = remembered;
        this.sample = sample;
        this.exit = exit;
    }

    public ReadOnlyObjectProperty<SaveState> saveStateProperty() {
        return state.getReadOnlyProperty();
    }

    /// The boards opened and saved last, newest first.
    public ObservableValue<List<Path>> recent() {
        return remembered.settingsProperty().map(Settings::recentFiles);
    }

    public void newBoard() {
        afterUnsaved(() -> show(Board.EMPTY, new Origin.Untitled(), new SaveState.Never()));
    }

    public void openSample() {
        afterUnsaved(() -> show(sample.get(), new Origin.Sample(), new SaveState.Never()));
    }

    public void open() {
        afterUnsaved(() -> talk.dialogs().chooseBoardToOpen(folder()).ifPresent(this::read));
    }

    /// Opens this file, from the recent ones, a drop on the window or the command line.
    public void open(Path file) {
        afterUnsaved(() -> read(file));
    }

    public void save() {
        saveThen(NOTHING);
    }

    public void saveAs() {
        saveAsThen(NOTHING);
    }

    /// Ends the program once nothing is unsaved.
    public void close() {
        afterUnsaved(exit);
    }

    private void afterUnsaved(Runnable next) {
        document.settle();
        if (next == NOTHING || !document.isDirty()) {
            next.run();
            return;
        }
        switch (talk.dialogs().askUnsaved(name())) {
            case SAVE -> saveThen(next);
            case DISCARD -> next.run();
            case CANCEL -> { } // everything stays as it is
        }
    }

    private void saveThen(Runnable next) {
        document.origin().path().ifPresentOrElse(file -> write(file, next), () -> saveAsThen(next));
    }

    private void saveAsThen(Runnable next) {
        Path suggestion = document.origin().path().orElseGet(
                () -> folder().orElse(Path.of(System.getProperty("user.home"))).resolve(FileNames.forBoard(title())));
        talk.dialogs().chooseFileToSave(suggestion).filter(this::mayBecome).map(FileNames::withEnding).ifPresent(file -> write(file, next));
    }

    /// The system's dialog asked before it let a file be replaced, but not for the name with our ending.
    private boolean mayBecome(Path chosen) {
        Path file = FileNames.withEnding(chosen);
        return file.equals(chosen) || !Files.exists(file) || asks("replace", file);
    }

    private void write(Path file, Runnable next) {
        document.settle();
        Board board = document.board();
        if (isBlank(board) && holdsMore(file) && !asks("emptied", file)) {
            return;
        }
        int opened = boardsOpened;
        state.set(new SaveState.Saving());
        saver.submit(new SaveOrder(file, board, new Expected.Anything()), result -> threads.window().execute(() -> written(result, opened, next)));
    }

    private boolean asks(String key, Path file) {
        Messages messages = talk.messages();
        return talk.dialogs().confirm(new Message(messages.text(key + ".title", file.getFileName()), messages.text(key + ".text"), ""),
                messages.text(key + ".yes"));
    }

    private static boolean isBlank(Board board) {
        return board.cards().isEmpty() && board.checklist().equals(Checklist.EMPTY);
    }

    private static boolean holdsMore(Path file) {
        try {
            return Files.isRegularFile(file) && Files.size(file) > MOST_BYTES_OF_A_BLANK_BOARD;
        } catch (IOException e) {
            return false; // there is no such file yet
        }
    }

    /// @param opened which board was open when the save began
    private void written(SaveResult result, int opened, Runnable next) {
        switch (result) {
            case SaveResult.Saved(SaveOrder(Path file, Board board, var _, var _), var _) -> {
                remembered.change(settings -> settings.withRecentFile(file));
                if (opened == boardsOpened) {
                    document.markSaved(board, new Origin.File(file));
                    state.set(new SaveState.Saved(document.now()));
                    List<Runnable> waiting = List.copyOf(afterNextSave);
                    afterNextSave.clear();
                    waiting.forEach(this::afterUnsaved); // asks again if something was changed while the file was written
                    afterUnsaved(next);
                }
            }
            case SaveResult.Failed(SaveOrder(Path file, var _, var _, var _), Problem problem) -> {
                afterNextSave.clear(); // nothing may close what is not on disk
                state.set(opened == boardsOpened ? new SaveState.Failed(problem) : state.get());
                talk.dialogs().tell(problems.saving(problem, file));
            }
            case SaveResult.Superseded _ -> afterNextSave.add(next); // a newer save of the same board reports instead
        }
    }

    private void read(Path file) {
        Board before = document.board();
        threads.background().execute(() -> {
            try {
                Opened opened = ProjectFile.open(file);
                Board board = opened.board();
                Instant saved = opened.modified();
                threads.window().execute(() -> {
                    if (document.board() == before) {
                        showRead(board, file, saved);
                    } else {
                        afterUnsaved(() -> showRead(board, file, saved)); // the open board was changed while the file was read
                    }
                });
            } catch (ProblemException e) {
                threads.window().execute(() -> refuse(file, e.problem()));
            }
        });
    }

    private void showRead(Board board, Path file, Instant saved) {
        show(board, new Origin.File(file.toAbsolutePath()), new SaveState.Saved(saved));
        remembered.change(settings -> settings.withRecentFile(file));
    }

    private void refuse(Path file, Problem problem) {
        if (problem instanceof Problem.Missing) {
            remembered.change(settings -> settings.withoutRecentFile(file));
        }
        talk.dialogs().tell(problems.opening(problem, file));
    }

    private void show(Board board, Origin origin, SaveState saved) {
        boardsOpened++;
        afterNextSave.clear();
        document.open(board, origin);
        state.set(saved);
        if (origin instanceof Origin.Sample) {
            talk.notices().tell(talk.messages().text("sample.told"),
                    new Notices.Action(talk.messages().text("sample.blank"), this::newBoard));
        }
    }

    private Optional<Path> folder() {
        return document.origin().path().map(file -> file.toAbsolutePath().getParent())
                .or(() -> remembered.get().recentFiles().stream().findFirst().map(Path::getParent));
    }

    /// What the open board is called in questions.
    private String name() {
        return document.origin().path().map(file -> FileNames.shown(file.getFileName())).orElseGet(this::title);
    }

    private String title() {
        return document.board().title().isEmpty() ? talk.messages().text("app.untitled") : document.board().title();
    }
}
