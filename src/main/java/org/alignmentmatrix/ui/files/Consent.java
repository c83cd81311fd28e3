package org.alignmentmatrix.ui.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.ui.dialog.Message;

/// Asks before a save replaces something that the user may not have in mind.
final class Consent {

    private static final long MOST_BYTES_OF_A_BLANK_BOARD = 1_000;

    private final Desk desk;
    private final OpenFile file;

    Consent(Desk desk, OpenFile file) {
        this.desk = desk;
        this.file = file;
    }

    /// Whether a file that was chosen may be written. The system's dialog asked before it let one be replaced, but not for the name
    /// with our ending.
    boolean mayBecome(Path chosen) {
        Path path = FileNames.withEnding(chosen);
        return path.equals(chosen) || !Files.exists(path) || asks("replace", path);
    }

    /// Whether a board may take the place of what a file holds: an empty one only if the user says so.
    boolean mayReplace(Path path, Board board) {
        return !isBlank(board) || file.isOwn(path) && !empties(board) || !holdsMore(path) || asks("emptied", path);
    }

    /// Whether a save would take all cards and answers out of the board's own file. A board that never had any, of goals or actions
    /// alone, takes nothing out.
    boolean empties(Board board) {
        return isBlank(board) && file.known().flatMap(OpenFile.Known::base).filter(Consent::isBlank).isEmpty();
    }

    /// Whether a board has neither cards nor answers nor questions of its own.
    static boolean isBlank(Board board) {
        return board.cards().isEmpty() && board.checklist().answers().isEmpty() && board.checklist().own().all().isEmpty();
    }

    private static boolean holdsMore(Path path) {
        try {
            return Files.isRegularFile(path) && Files.size(path) > MOST_BYTES_OF_A_BLANK_BOARD;
        } catch (IOException e) {
            return false; // there is no such file yet
        }
    }

    private boolean asks(String key, Path path) {
        return desk.talk().dialogs().confirm(
                new Message(desk.text(key + ".title", FileNames.shown(path.getFileName())), desk.text(key + ".text"), ""),
                desk.text(key + ".yes"));
    }
}
