package org.alignmentmatrix.ui.dialog;

import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalInt;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.ui.compare.Comparison;
import org.alignmentmatrix.ui.compare.MergeQuestion;
import org.alignmentmatrix.ui.exchange.ExportQuestion;
import org.alignmentmatrix.ui.exchange.PrintQuestion;
import org.alignmentmatrix.ui.intake.ImportQuestion;

/// What the program asks and shows its user. Each question waits for the answer; none means that the user gave up.
public interface Dialogs {

    /// What to do with changes that are not saved.
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /// Asked once before a board with unsaved changes is closed.
    ///
    /// @param name of the board
    Unsaved askUnsaved(String name);

    void tell(Message message);

    /// Tells something and offers one thing that can be done about it.
    ///
    /// @param action the word on its button
    /// @return whether the user wants it
    boolean offer(Message message, String action);

    /// The same for something that most people want and that does no harm: Enter takes it.
    boolean propose(Message message, String action);

    /// Runs something that may replace the open board as soon as no dialog waits for an answer about it: at once, or after them.
    void whenFree(Runnable task);

    /// A dialog that says what the window waits for.
    interface Progress {

        /// Says how far it is. Until that is said for the first time, nobody knows.
        ///
        /// @param text what is being done
        /// @param share of all the work that is done, 0 to 1
        void at(String text, double share);

        /// Takes it away; it may be gone already.
        void close();
    }

    /// Says what the window waits for, until that is over.
    ///
    /// @param stop the word on the button that waits no more
    /// @param stopped is run when the user waits no more; the dialog is gone then
    Progress showProgress(String text, String stop, Runnable stopped);

    /// Shows the earlier versions of a board and what differs; none is chosen if the user only looked.
    Optional<Versions.Chosen> chooseVersion(Versions versions);

    /// Asks for consent to something that cannot be taken back.
    ///
    /// @param yes the word on the button that consents
    boolean confirm(Message question, String yes);

    /// @param folder to begin in, if it is known
    Optional<Path> chooseBoardToOpen(Optional<Path> folder);

    /// Asks for a table of another program.
    ///
    /// @param folder to begin in, if it is known
    Optional<Path> chooseTableToImport(Optional<Path> folder);

    /// Asks what of a table comes onto the board.
    ///
    /// @return the act; none if the user gave up
    Optional<Edit> askImport(ImportQuestion question);

    /// @param suggestion folder and name to begin with
    Optional<Path> chooseFileToSave(Path suggestion);

    /// Asks in which form the board leaves, and shows what will be in the files.
    Optional<ExportQuestion.Answer> chooseExport(ExportQuestion question);

    /// Shows the pages and asks on which printer they should come out.
    Optional<PrintQuestion.Answer> choosePrint(PrintQuestion question);

    /// Opens a folder in the system's own window.
    void showFolder(Path folder);

    /// Shows all keys of the program.
    void showKeys();

    /// Asks what the quadrants of the board are called and how they look.
    ///
    /// @param now what to begin with
    /// @param first the quadrant that has the keys at the beginning
    /// @param guide says what the template has
    Optional<QuadrantStyles> askQuadrants(QuadrantStyles now, Quadrant first, Guide guide);

    /// @param now the title to begin with
    Optional<String> askBoardTitle(String now);

    /// Asks what a new snapshot is called.
    ///
    /// @param proposed the name to begin with
    Optional<String> askSnapshotName(String proposed);

    /// Shows the snapshots of a board, where they can be given other names and deleted.
    void showSnapshots(OpenDocument document);

    /// Asks for the words of the scales.
    ///
    /// @param now what to begin with
    /// @param frozen whether they can only be looked at
    /// @param guide says what stands there otherwise
    Optional<ScaleWords> askScaleWords(ScaleWords now, boolean frozen, Guide guide);

    /// Shows two states of a board side by side and what differs.
    ///
    /// @return which of its buttons was pressed, from 0 on; none if the user gave up
    OptionalInt compare(Comparison comparison, Guide guide);

    /// Shows what comes from another copy of the board and asks where both changed the same.
    ///
    /// @return the board that both became together
    Optional<Board> askMerge(MergeQuestion question, Guide guide);
}
