package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.edit.TakeBoard;
import org.alignmentmatrix.exchange.csv.CsvExport;
import org.alignmentmatrix.json.ProjectCodec;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.OwnQuestions;
import org.alignmentmatrix.model.ProblemException;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.storage.ProjectFile;
import org.alignmentmatrix.ui.dialog.Dialogs.Unsaved;
import org.alignmentmatrix.ui.dialog.Message;
import org.junit.jupiter.api.Test;

class FileFlowTest extends FileFlowCase {

    @Test
    void aMissingFileLeavesTheRecentOnes() {
        Path gone = folder.resolve("gone.matrix.json").toAbsolutePath();
        remembered.change(settings -> settings.withRecentFile(gone));

        files.open(gone);
        runWindow();

        assertEquals(List.of(new Message("The board is not there any more",
                "gone.matrix.json was not found in %s. The board that is open stays as it is.".formatted(folder.toAbsolutePath()),
                "It may have been moved or renamed. Look for it with File > Open.")), dialogs.told);
        assertEquals(List.of(), remembered.get().recentFiles());
    }

    @Test
    void saveAsksForANameOnceAndThenWritesTheSameFile() throws ProblemException, InterruptedException {
        document.perform(new RenameBoard("Q3: kick/off?"));
        dialogs.toSave = Optional.of(folder.resolve("kickoff"));

        files.save();
        awaitWindow();
        assertEquals("Q3 kick off.matrix.json", dialogs.suggestedFile.orElseThrow().getFileName().toString());
        Path file = folder.resolve("kickoff.matrix.json");
        assertEquals(document.board(), ProjectFile.open(file).board());
        assertFalse(document.isDirty());
        assertEquals(new SaveState.Saved(document.now()), files.saveStateProperty().get());

        dialogs.toSave = Optional.empty();
        document.perform(new RenameBoard("Q4"));
        files.save();
        awaitWindow();
        assertEquals("Q4", ProjectFile.open(file).board().title());
        assertEquals(List.of(file.toAbsolutePath()), remembered.get().recentFiles());
    }

    @Test
    void saveAsLeavesTheOldFileAlone() throws IOException, ProblemException, InterruptedException {
        Path old = Files.write(folder.resolve("old.matrix.json"), ProjectCodec.encode(RandomBoards.of(3)));
        byte[] before = Files.readAllBytes(old);
        files.open(old);
        runWindow();
        document.perform(new RenameBoard("New"));
        dialogs.toSave = Optional.of(folder.resolve("new.matrix.json"));

        files.saveAs();
        awaitWindow();

        assertArrayEquals(before, Files.readAllBytes(old));
        assertEquals("New", ProjectFile.open(folder.resolve("new.matrix.json")).board().title());
        assertEquals(new Origin.File(folder.resolve("new.matrix.json")), document.origin());
    }

    @Test
    void closingWithUnsavedChangesAsksOnceAndCancelKeepsEverything() {
        document.perform(new RenameBoard("Spring"));
        Board before = document.board();

        files.close();

        assertEquals(List.of("Spring"), dialogs.askedUnsaved);
        assertFalse(ended);
        assertSame(before, document.board());

        dialogs.unsaved = Unsaved.DISCARD;
        files.close();
        assertTrue(ended);
    }

    @Test
    void closingWithSaveEndsOnlyAfterTheFileIsWritten() throws InterruptedException, ProblemException {
        document.perform(new RenameBoard("Spring"));
        dialogs.unsaved = Unsaved.SAVE;
        dialogs.toSave = Optional.of(folder.resolve("spring.matrix.json"));

        files.close();
        assertFalse(ended, "the save is still under way");
        awaitWindow();

        assertTrue(ended);
        assertEquals("Spring", ProjectFile.open(folder.resolve("spring.matrix.json")).board().title());
    }

    @Test
    void anEmptyBoardIsNotSavedOverAFullOneWithoutConsent() throws IOException, InterruptedException {
        Path file = Files.write(folder.resolve("full.matrix.json"), ProjectCodec.encode(RandomBoards.of(3, 20)));
        byte[] before = Files.readAllBytes(file);
        files.open(file);
        runWindow();
        Set<CardId> all = document.board().cards().stream().map(Card::id).collect(Collectors.toSet());
        document.perform(new SetField<>(all, CardField.LOCKED, false, false));
        document.perform(new RemoveCards(all));
        for (Voice voice : Voice.values()) {
            Arrays.stream(Question.values()).forEach(question -> document.perform(AnswerQuestion.of(voice, question, Answer.NONE)));
        }

        files.save();
        assertEquals(List.of("Save an empty board over full.matrix.json?"), dialogs.confirmed);
        assertArrayEquals(before, Files.readAllBytes(file));

        dialogs.consents = true;
        files.save();
        awaitWindow();
        assertFalse(document.isDirty());
    }

    @Test
    void aBoardThatOnceHadAQuestionOfItsOwnNeedsConsentTooOnceItIsEmpty() throws IOException {
        Board full = RandomBoards.of(3, 20);
        open(file("full.matrix.json", full));
        Board emptied = Board.EMPTY.withChecklist(Checklist.EMPTY.withOwn(new OwnQuestions(List.of(), Map.of(), 7)));
        document.perform(new TakeBoard(emptied, TakeBoard.Reason.EARLIER_VERSION));

        files.save();

        assertEquals(List.of("Save an empty board over full.matrix.json?"), dialogs.confirmed);
    }

    @Test
    void aBoardOnlyToLookAtStaysSoIfNoNameIsChosenForACopy() throws IOException {
        Path newer = file("newer.matrix.json", RandomBoards.of(3));
        Files.writeString(newer, Files.readString(newer).replaceFirst("\"version\": ?\\d+", "\"version\": 99"));
        open(newer);
        assertTrue(document.isReadOnly());

        files.saveAs();

        assertTrue(document.isReadOnly());
        assertEquals(new Origin.File(newer), document.origin());
    }

    @Test
    void onlyTheFileThatWasAskedForLastIsShown() throws IOException, InterruptedException {
        files.open(file("slow.matrix.json", RandomBoards.of(3)));
        Runnable slow = window.take();
        Path quick = file("quick.matrix.json", RandomBoards.of(5));
        open(quick);

        slow.run();

        assertEquals(new Origin.File(quick), document.origin());
    }

    @Test
    void aFileThatComesTooLateDoesNotTakeThePlaceOfANewBoard() throws IOException, InterruptedException {
        files.open(file("slow.matrix.json", RandomBoards.of(3)));
        Runnable slow = window.take();
        files.newBoard();

        slow.run();

        assertEquals(new Origin.Untitled(), document.origin());
        assertEquals(Board.EMPTY, document.board());
    }

    @Test
    void aNameThatGetsOurEndingDoesNotReplaceAFileUnasked() throws IOException {
        Path there = Files.writeString(folder.resolve("kickoff.matrix.json"), "somebody's work");
        document.perform(new RenameBoard("Spring"));
        dialogs.toSave = Optional.of(folder.resolve("kickoff"));

        files.save();

        assertEquals(List.of("kickoff.matrix.json exists already"), dialogs.confirmed);
        assertEquals("somebody's work", Files.readString(there));
    }

    @Test
    void whatIsTypedWhileTheFileIsWrittenIsAskedForAgainBeforeClosing() throws InterruptedException {
        document.perform(new RenameBoard("Spring"));
        dialogs.unsaved = Unsaved.SAVE;
        dialogs.toSave = Optional.of(folder.resolve("spring.matrix.json"));
        files.close();
        document.perform(new RenameBoard("Summer"));
        dialogs.unsaved = Unsaved.CANCEL;

        awaitWindow();

        assertFalse(ended);
        assertEquals(List.of("Spring", "spring.matrix.json"), dialogs.askedUnsaved);
        assertTrue(document.isDirty());
    }

    @Test
    void aSaveThatEndsAfterAnotherBoardWasOpenedDoesNotTouchThatOne() throws InterruptedException {
        document.perform(new RenameBoard("Spring"));
        dialogs.toSave = Optional.of(folder.resolve("spring.matrix.json"));
        files.save();
        dialogs.unsaved = Unsaved.DISCARD;
        files.newBoard();

        awaitWindow();

        assertEquals(new Origin.Untitled(), document.origin());
        assertEquals(Board.EMPTY, document.board());
        assertTrue(Files.exists(folder.resolve("spring.matrix.json")));
    }

    @Test
    void whatIsDoneWhileAFileIsReadIsNotReplacedUnasked() throws IOException {
        Path file = Files.write(folder.resolve("other.matrix.json"), ProjectCodec.encode(RandomBoards.of(3)));
        files.open(file);
        document.perform(new RenameBoard("Typed meanwhile"));

        runWindow();

        assertEquals(List.of("Typed meanwhile"), dialogs.askedUnsaved);
        assertEquals("Typed meanwhile", document.board().title());
    }

    @Test
    void aFailedSaveSaysSoAndLosesNothing() throws IOException, InterruptedException {
        document.perform(new RenameBoard("Spring"));
        Path target = Files.createDirectory(folder.resolve("folder.matrix.json"));
        dialogs.toSave = Optional.of(target);

        files.save();
        awaitWindow();

        assertEquals(List.of(new Message("The board was not saved",
                "folder.matrix.json is a folder or a device. Your changes are still here.",
                "Choose another name with File > Save as.")), dialogs.told);
        assertTrue(document.isDirty());
        assertTrue(files.saveStateProperty().get() instanceof SaveState.Failed);
    }

    @Test
    void theExportSaysWhereItIsAndHowItsColumnsAreSplit() throws IOException {
        document.open(RandomBoards.of(5), new Origin.Untitled());
        dialogs.exportFolder = Optional.of(folder);

        export.start();

        assertTrue(notices.told.getFirst().startsWith("Exported 8 tables to %s · columns split by semicolons".formatted(folder)),
                notices.told::getFirst);
        assertTrue(Files.readString(folder.resolve("cards.csv")).startsWith("\uFEFFboard;id;kind;side;title;"));
        assertTrue(CsvExport.FILES.stream().allMatch(name -> Files.exists(folder.resolve(name))));
        notices.links.getFirst().run().run();
        assertEquals(Optional.of(folder), dialogs.shownFolder);
    }
}
