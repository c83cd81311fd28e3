package org.alignmentmatrix.document;

import static org.alignmentmatrix.samples.SampleCards.card;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.Test;

class OpenDocumentTest {

    private static final CardId FIRST = new CardId(1);
    private static final CardId SECOND = new CardId(2);
    private static final Origin.File FILE = new Origin.File(Path.of("spring.json"));

    private final Board start = new Board("Spring", Cards.of(List.of(card(1), card(2), card(3))), Checklist.EMPTY);
    private final OpenDocument document =
            new OpenDocument(start, new Origin.Sample(), InstantSource.fixed(Instant.parse("2026-02-01T08:00:00.987654321Z")));

    @Test
    void aNewDocumentIsClean() {
        assertSame(start, document.board());
        assertFalse(document.isDirty());
        assertEquals(Set.of(), document.selection());
        assertEquals(Optional.empty(), document.undoable());
        assertEquals(Optional.empty(), document.redoable());
        assertEquals(new Change.Opened(start, start), document.lastChangeProperty().get());
    }

    @Test
    void anEditCarriesTheTimeInWholeSeconds() {
        document.perform(SetField.of(FIRST, CardField.OWNER, "Ann"));

        assertEquals(card(1).withOwner("Ann").withChanged(Instant.parse("2026-02-01T08:00:00Z")), document.board().cards().get(0));
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        assertFalse(document.perform(new RenameBoard("Spring")));

        assertSame(start, document.board());
        assertEquals(Optional.empty(), document.undoable());
        assertInstanceOf(Change.Opened.class, document.lastChangeProperty().get());
    }

    @Test
    void undoAndRedoTellWhatTheyDid() {
        Edit edit = new RenameBoard("Summer");
        assertTrue(document.perform(edit));
        Board summer = document.board();
        assertEquals(new Change.Performed(edit, start, summer), document.lastChangeProperty().get());
        assertEquals(Optional.of(edit), document.undoable());

        document.undo();
        assertSame(start, document.board());
        assertEquals(new Change.Undone(edit, summer, start), document.lastChangeProperty().get());
        assertEquals(Optional.of(edit), document.redoable());

        document.redo();
        assertSame(summer, document.board());
        assertEquals(new Change.Redone(edit, start, summer), document.lastChangeProperty().get());
    }

    @Test
    void undoWithNothingToUndoIsNothing() {
        document.undo();
        document.redo();

        assertSame(start, document.board());
        assertInstanceOf(Change.Opened.class, document.lastChangeProperty().get());
    }

    @Test
    void aDocumentIsCleanAgainAfterUndo() {
        document.perform(new RenameBoard("Summer"));
        assertTrue(document.isDirty());

        document.undo();
        assertFalse(document.isDirty());

        document.redo();
        assertTrue(document.isDirty());
    }

    @Test
    void savingAnEarlierBoardLeavesTheLaterOneDirty() {
        document.perform(new RenameBoard("Summer"));
        Board saved = document.board();
        document.perform(new RenameBoard("Autumn"));

        document.markSaved(saved, FILE);

        assertTrue(document.isDirty());
        assertEquals(FILE, document.origin());
        assertEquals(Optional.of(Path.of("spring.json")), document.origin().path());
        document.undo();
        assertFalse(document.isDirty());
        document.undo();
        assertTrue(document.isDirty());
    }

    @Test
    void lettersTypedOneAfterTheOtherAreUndoneTogether() {
        type("a");
        type("ab");
        type("abc");

        document.undo();

        assertSame(start, document.board());
        document.redo();
        assertEquals("abc", notes());
    }

    @Test
    void aRunEndsWithTheFocus() {
        type("a");
        document.endRun();
        type("ab");

        document.undo();

        assertEquals("a", notes());
    }

    @Test
    void typingAfterAnUndoIsANewStep() {
        type("a");
        document.endRun();
        type("ab");
        document.undo();

        type("ax");
        document.undo();

        assertEquals("a", notes());
    }

    @Test
    void typingAfterARedoIsANewStep() {
        type("a");
        document.undo();
        document.redo();

        type("ab");
        document.undo();

        assertEquals("a", notes());
    }

    @Test
    void anotherEditBetweenTwoLettersParts() {
        type("a");
        document.perform(new RenameBoard("Summer"));
        type("ab");

        document.undo();

        assertEquals("a", notes());
        assertEquals("Summer", document.board().title());
    }

    @Test
    void aRunTellsOfEachOfItsLetters() {
        type("a");
        Board before = document.board();
        Edit edit = SetField.typed(FIRST, CardField.NOTES, "ab");

        document.perform(edit);

        assertEquals(new Change.Performed(edit, before, document.board()), document.lastChangeProperty().get());
    }

    private void type(String notes) {
        document.perform(SetField.typed(FIRST, CardField.NOTES, notes));
    }

    private String notes() {
        return document.board().cards().find(FIRST).map(Card::notes).orElseThrow();
    }

    @Test
    void whoeverHearsOfAChangeFindsAllOfItDone() {
        document.select(List.of(FIRST, SECOND));
        var seen = new ArrayList<String>();
        document.lastChangeProperty().subscribe(_ -> seen.add(
                document.boardProperty().get().cards().size() + " " + document.selection().size() + " " + document.isDirty()));
        seen.clear();

        document.perform(new RemoveCards(Set.of(FIRST)));
        document.undo();

        assertEquals(List.of("2 1 true", "3 1 false"), seen);
    }

    @Test
    void anotherBoardBeginsAnew() {
        document.perform(new RenameBoard("Summer"));
        document.select(List.of(FIRST));
        Board before = document.board();
        Board other = Board.EMPTY.withCards(Cards.of(List.of(card(1, "Another first card"))));

        document.open(other, FILE);

        assertSame(other, document.board());
        assertEquals(FILE, document.origin());
        assertFalse(document.isDirty());
        assertEquals(Set.of(), document.selection());
        assertEquals(Optional.empty(), document.undoable());
        assertEquals(new Change.Opened(before, other), document.lastChangeProperty().get());
        assertFalse(document.perform(new RenameBoard("")));
    }

    @Test
    void theFirstLetterInAnotherBoardIsAStepOfItsOwn() {
        type("a");
        document.open(start, FILE);
        type("ab");

        document.undo();

        assertSame(start, document.board());
    }

    @Test
    void anAnswerNeverRepaintsTheCards() {
        var cards = new ArrayList<Cards>();
        var checklists = new ArrayList<Checklist>();
        document.boardProperty().map(Board::cards).subscribe(value -> cards.add(value));
        document.boardProperty().map(Board::checklist).subscribe(value -> checklists.add(value));

        document.perform(AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(3)));
        assertEquals(1, cards.size(), "only the value on subscribing");
        assertEquals(2, checklists.size());

        document.perform(MoveCards.to(Map.of(FIRST, Place.PARKING_LOT)));
        assertEquals(2, cards.size());
        assertEquals(2, checklists.size());
    }

    @Test
    void aBoardToLookAtRefusesEveryEditUntilAnotherOneIsOpened() {
        List<String> refused = new ArrayList<>();
        document.whenRefused(() -> refused.add("refused"));
        document.openReadOnly(start, new Origin.File(Path.of("newer.matrix.json")));

        assertFalse(document.perform(new RenameBoard("Summer")));
        assertFalse(document.perform(new RenameBoard("Spring")), "it is called so already");

        assertSame(start, document.board());
        assertFalse(document.isDirty());
        assertEquals(List.of("refused"), refused);

        document.open(start, new Origin.Untitled());
        assertTrue(document.perform(new RenameBoard("Summer")));
        assertEquals(List.of("refused"), refused);
    }

    @Test
    void aBoardThatIsNotWhatItsFileHoldsIsUnsavedFromTheBeginning() {
        document.openUnsaved(start, new Origin.Untitled(), Board.EMPTY);

        assertTrue(document.isDirty());
        assertEquals(Optional.empty(), document.undoable());

        document.markSaved(start, new Origin.File(Path.of("spring.matrix.json")));
        assertFalse(document.isDirty());
    }
}
