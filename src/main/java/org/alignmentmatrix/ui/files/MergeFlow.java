package org.alignmentmatrix.ui.files;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.merge.Merge;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.storage.Backups;
import org.alignmentmatrix.storage.Fingerprint;
import org.alignmentmatrix.storage.Opened;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.storage.Version;

/// Brings the open board together with another copy of it, as one step of undo.
public final class MergeFlow {

    private final Desk desk;
    private final OpenDocument document;
    private final Backups backups;
    private final OpenFile file;
    private final Comparing comparing;

    MergeFlow(Desk desk, Backups backups, OpenFile file, Comparing comparing) {
        this.desk = desk;
        this.comparing = comparing;
        this.document = desk.document();
        this.backups = backups;
        this.file = file;
    }

    /// Asks for a copy of the board and merges it in; that file stays as it is.
    public void start() {
        document.settle();
        Optional<Path> folder = document.origin().path().map(path -> path.toAbsolutePath().getParent());
        desk.talk().dialogs().chooseBoardToOpen(folder).ifPresent(this::read);
    }

    private void read(Path path) {
        Board mine = document.board();
        Optional<OpenFile.Known> known = file.known();
        desk.inBackground(() -> {
            try {
                Opened theirs = ProjectFile.open(path);
                Optional<Board> base = known.flatMap(now -> commonBase(now, path, theirs));
                desk.inWindow(() -> merge(mine, base, path, theirs));
            } catch (ProblemException e) {
                desk.inWindow(() -> desk.talk().dialogs().tell(new ProblemWords(desk.talk().messages()).opening(e.problem(), path)));
            }
        });
    }

    private void merge(Board mine, Optional<Board> base, Path path, Opened theirs) {
        if (document.board() != mine) {
            tellOtherBoard(); // or this one was changed: nobody knows what would come together
            return;
        }
        String name = FileNames.shown(path.getFileName());
        ask(base, name, theirs).ifPresent(merged -> {
            if (!document.perform(new TakeBoard(merged, TakeBoard.Reason.MERGED))) {
                desk.talk().notices().tell(desk.text("merge.nothing", name));
            }
        });
    }

    /// The newest state that both copies went through, if one was kept on this computer.
    private Optional<Board> commonBase(OpenFile.Known mine, Path path, Opened theirs) {
        Set<Fingerprint> gone = backups.versions(path.toAbsolutePath()).stream().map(Version::fingerprint)
                .collect(Collectors.toCollection(HashSet::new));
        gone.add(theirs.fingerprint());
        if (mine.fingerprint().filter(gone::contains).isPresent()) {
            return mine.base();
        }
        return backups.versions(mine.file()).stream().filter(version -> gone.contains(version.fingerprint())).findFirst()
                .flatMap(this::board);
    }

    private Optional<Board> board(Version version) {
        try {
            return Optional.of(backups.read(version));
        } catch (ProblemException e) {
            return Optional.empty(); // then it is merged without a base
        }
    }

    /// What the open board and the content of its file become together.
    ///
    /// @param base that both go back to, if it is known
    /// @return empty if the user does not want it
    Optional<Board> merged(Optional<Board> base, Opened theirs) {
        return ask(base, desk.text("compare.onDisk"), theirs);
    }

    private Optional<Board> ask(Optional<Board> base, String name, Opened theirs) {
        Board mine = document.board();
        Merge merge = base.map(both -> Merge.of(both, mine, theirs.board())).orElseGet(() -> Merge.ofCopies(mine, theirs.board()));
        Optional<Board> merged = comparing.merge(comparing.mine(), comparing.named(name, theirs), merge);
        if (merged.isPresent() && document.board() != mine) { // one that was still being read came into the window meanwhile
            tellOtherBoard();
            return Optional.empty();
        }
        return merged;
    }

    private void tellOtherBoard() {
        desk.talk().notices().tell(desk.text("merge.otherBoard"));
    }

    /// Shows what differs between the open board and the content of its file.
    void compare(Opened theirs) {
        document.settle();
        comparing.ask(desk.text("compare.file"), "", comparing.mine(),
                comparing.version("compare.onDisk", theirs.modified(), theirs.board()), List.of(), desk.text("dialog.close"));
    }
}
