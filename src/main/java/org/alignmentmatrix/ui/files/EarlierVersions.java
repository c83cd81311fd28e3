package org.alignmentmatrix.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.merge.Differences;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Problem;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Expected;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.SaveOrder;
import org.alignmentmatrix.storage.SaveResult;
import org.alignmentmatrix.storage.SaveWorker;
import org.alignmentmatrix.storage.Version;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.dialog.Versions;
import org.alignmentmatrix.ui.text.DayWords;

/// The earlier versions of the open board: to look at, to bring back as one step of undo, to save elsewhere; and the newest of them
/// in place of a file that is damaged.
public final class EarlierVersions {

    private static final DateTimeFormatter IN_NAME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH-mm", Locale.ROOT);

    private final Desk desk;
    private final OpenDocument document;
    private final SaveWorker saver;
    private final Backups backups;
    private final Comparing comparing;

    EarlierVersions(Desk desk, Keeping keeping, Comparing comparing) {
        this.comparing = comparing;
        this.desk = desk;
        this.document = desk.document();
        this.saver = keeping.saver();
        this.backups = keeping.backups();
    }

    /// Shows what was kept of the file of the open board.
    public void show() {
        document.settle();
        document.origin().path().ifPresent(path -> desk.inBackground(() -> {
            List<Version> versions = backups.versions(path);
            desk.inWindow(() -> chooseIfStill(path, versions));
        }));
    }

    /// Not if another board was opened since.
    private void chooseIfStill(Path path, List<Version> versions) {
        if (document.origin().path().filter(path::equals).isPresent()) {
            choose(path, versions);
        }
    }

    private void choose(Path path, List<Version> versions) {
        Board now = document.board();
        var question = new Versions(FileNames.shown(path.getFileName()), versions, (version, then) -> read(version, now, then));
        desk.talk().dialogs().chooseVersion(question).ifPresent(chosen -> {
            switch (chosen.use()) {
                case COMPARE -> compare(path, versions, chosen);
                case BRING_BACK -> bringBack(now, chosen);
                case SAVE_COPY -> saveCopy(path, chosen);
            }
        });
    }

    /// Shows what differs, and then the list again unless something was decided.
    private void compare(Path path, List<Version> versions, Versions.Chosen chosen) {
        Board now = document.board();
        var pressed = comparing.ask(desk.text("versions.compared", when(chosen.version())), desk.text("versions.safe"),
                comparing.version("versions.earlier", chosen.version().at(), chosen.board()), comparing.mine(),
                List.of(desk.text("versions.bringBack"), desk.text("versions.copy")), desk.text("versions.back"));
        if (pressed.isEmpty()) {
            chooseIfStill(path, versions);
        } else if (pressed.getAsInt() == 0) {
            bringBack(now, chosen);
        } else {
            saveCopy(path, chosen);
        }
    }

    private void read(Version version, Board now, Consumer<Optional<Versions.Read>> then) {
        desk.inBackground(() -> {
            Optional<Versions.Read> read = board(version).map(board ->
                    new Versions.Read(board, Differences.between(board, now).size())); // which takes time, too
            desk.inWindow(() -> then.accept(read));
        });
    }

    private Optional<Board> board(Version version) {
        try {
            return Optional.of(backups.read(version));
        } catch (ProblemException e) {
            return Optional.empty(); // the list says that it cannot be read
        }
    }

    /// @param now the board that was there when the user was asked
    private void bringBack(Board now, Versions.Chosen chosen) {
        if (document.board() != now) { // one that was still being read may have come into the window meanwhile
            desk.talk().notices().tell(desk.text("versions.otherBoard"));
        } else if (document.perform(new TakeBoard(chosen.board(), TakeBoard.Reason.EARLIER_VERSION))) {
            desk.talk().notices().tell(desk.text("versions.brought", when(chosen.version())),
                    new Notices.Action(desk.text("action.undo"), document::undo));
        }
    }

    private void saveCopy(Path path, Versions.Chosen chosen) {
        LocalDateTime at = LocalDateTime.ofInstant(chosen.version().at(), ZoneId.systemDefault());
        Path suggestion = path.resolveSibling(FileNames.withoutEnding(path) + " " + IN_NAME.format(at) + FileNames.ENDING);
        desk.talk().dialogs().chooseFileToSave(suggestion).map(FileNames::withEnding).ifPresent(target -> desk.inBackground(() -> {
            if (isSame(path, target)) {
                desk.inWindow(() -> desk.talk().dialogs().tell(new Message(desk.text("versions.own.title"),
                        desk.text("versions.own", FileNames.shown(target.getFileName())), desk.text("versions.own.advice"))));
            } else {
                saver.submit(new SaveOrder(target, chosen.board(), new Expected.Anything(), true),
                        result -> desk.inWindow(() -> tellCopied(result)));
            }
        }));
    }

    private static boolean isSame(Path path, Path other) {
        try {
            return path.toAbsolutePath().normalize().equals(other.toAbsolutePath().normalize()) || Files.isSameFile(path, other);
        } catch (IOException e) {
            return false; // one of them is not there
        }
    }

    private void tellCopied(SaveResult result) {
        Path target = result.order().file();
        switch (result) {
            case SaveResult.Saved _ -> desk.talk().notices().tell(desk.text("versions.copied", FileNames.shown(target.getFileName())));
            case SaveResult.Failed(var _, var problem) ->
                desk.talk().dialogs().tell(new ProblemWords(desk.talk().messages()).saving(problem, target));
            case SaveResult.Superseded _ -> { } // another copy was saved there
        }
    }

    /// Says why a file could not be opened. If it is damaged and an earlier version of it was kept, that one can be opened instead.
    ///
    /// @param open hears what to show
    void insteadOf(Path path, Problem problem, Message message, Consumer<Shown> open) {
        if (!isDamage(problem)) {
            desk.talk().dialogs().tell(message);
            return;
        }
        desk.inBackground(() -> {
            Optional<Version> newest = backups.newestGood(path);
            Optional<Board> board = newest.flatMap(this::board);
            Expected damaged = damaged(path);
            desk.inWindow(() -> {
                if (board.isPresent()) {
                    offer(path, newest.orElseThrow(), board.get(), damaged, message, open);
                } else {
                    desk.talk().dialogs().tell(message);
                }
            });
        });
    }

    private void offer(Path path, Version version, Board board, Expected damaged, Message message, Consumer<Shown> open) {
        Message told = new Message(message.title(), message.text(), desk.text("versions.instead", when(version)));
        if (desk.talk().dialogs().propose(told, desk.text("versions.openInstead", when(version)))) {
            open.accept(Shown.insteadOf(new OpenFile.Known(path, damaged, Optional.of(board)), board));
        }
    }

    /// What a save may replace: the damaged content, which it keeps among the earlier versions.
    static Expected damaged(Path path) {
        try {
            return new Expected.Content(ProjectFile.fingerprint(path));
        } catch (ProblemException e) {
            return new Expected.Absent(); // it went meanwhile, or is so long that it should not be replaced without a question
        }
    }

    private static boolean isDamage(Problem problem) {
        return switch (problem) {
            case Problem.Damaged _, Problem.Foreign _, Problem.Broken _, Problem.DuplicateName _, Problem.MissingValue _,
                    Problem.BadValue _, Problem.DuplicateCard _ -> true;
            case Problem.Missing _, Problem.NotAFile _, Problem.NoAccess _, Problem.NotWritten _, Problem.ChangedOnDisk _,
                    Problem.Gone _, Problem.NoSpace _, Problem.TooLarge _, Problem.NewerVersion _ -> false;
        };
    }

    /// "14:03" today, else with the day.
    private String when(Version version) {
        return new DayWords(desk.talk().messages().locale()).moment(version.at(), document.now(), ZoneId.systemDefault());
    }
}
