package org.alignmentmatrix.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Checklist;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.storage.ProjectFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffAndMergeTest {

    private static final CardId WEBINAR = new CardId(1);

    @TempDir
    Path folder;
    private final Board board = new Board("Spring", Cards.of(List.of(
            Card.create(WEBINAR, CardKind.INITIATIVE, Side.JOINT, "Webinar", CommandRun.NOW).withOwner("Ana"))), Checklist.EMPTY);
    private Path base;

    @BeforeEach
    void aBoard() throws Exception {
        base = save("base", board);
    }

    @Test
    void equalBoardsHaveNoDifference() throws Exception {
        assertEquals(new CommandRun(0, List.of(), List.of()), CommandRun.of(folder, "diff", base, save("same", board)));
    }

    @Test
    void eachDifferenceIsOneLine() throws Exception {
        Path later = save("later", owned("Tom").withTitle("Summer").withChecklist(Checklist.EMPTY.with(Voice.SALES, Question.T1,
                Answer.level(3).withComment("Two hours\na week"))));

        assertEquals(new CommandRun(1, List.of(
                "Title of the board: Spring -> Summer",
                "Webinar: Owner: Ana -> Tom",
                "How much working time do both teams spend together?: Sales: answer: Not answered -> Much",
                "How much working time do both teams spend together?: Sales: comment: Empty -> Two hours a week"), List.of()),
                CommandRun.of(folder, "diff", base, later));
    }

    @Test
    void aBoardThatCannotBeOpenedIsTrouble() {
        Path missing = folder.resolve("missing.matrix.json");

        assertEquals(new CommandRun(2, List.of(), List.of(missing + ": file: not there: expected a board")),
                CommandRun.of(folder, "diff", base, missing));
    }

    @Test
    void whatOnlyOneSideChangedComesTogether() throws Exception {
        Path mine = save("mine", owned("Tom"));
        Path theirs = save("theirs", placed());
        Path to = folder.resolve("together.matrix.json");

        assertEquals(new CommandRun(0, List.of(to.toString()), List.of("1 taken from %s without a question, 0 chosen".formatted(theirs))),
                CommandRun.of(folder, "merge", base, mine, theirs, "--to", to));
        Card webinar = ProjectFile.open(to).board().cards().find(WEBINAR).orElseThrow();
        assertEquals("Tom", webinar.owner());
        assertEquals(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0.5, 0.5)), webinar.place());
    }

    @Test
    void whatBothChangedIsToldAndNothingIsWritten() throws Exception {
        Path mine = save("mine", owned("Tom"));
        Path theirs = save("theirs", owned("Lena"));
        Path to = folder.resolve("together.matrix.json");

        assertEquals(new CommandRun(1, List.of("Webinar: Owner: mine Tom | theirs Lena | before Ana"),
                List.of("1 to choose, so nothing was written; --ours or --theirs says which side counts")),
                CommandRun.of(folder, "merge", base, mine, theirs, "--to", to));
        assertFalse(Files.exists(to));
    }

    @Test
    void oneSideCanCount() throws Exception {
        Path mine = save("mine", owned("Tom"));
        Path theirs = save("theirs", owned("Lena"));

        CommandRun.of(folder, "merge", base, mine, theirs, "--to", folder.resolve("ours.matrix.json"), "--ours");
        CommandRun.of(folder, "merge", base, mine, theirs, "--to", mine, "--theirs", "--force");

        assertEquals(owned("Tom"), ProjectFile.open(folder.resolve("ours.matrix.json")).board());
        assertEquals(owned("Lena"), ProjectFile.open(mine).board());
    }

    @Test
    void bothSidesCannotCount() {
        assertEquals(new CommandRun(2, List.of(), List.of("Error: --ours, --theirs are mutually exclusive (specify only one)",
                "alignment-matrix merge --help says what can be said")),
                CommandRun.of(folder, "merge", base, base, base, "--to=a", "--ours", "--theirs"));
    }

    private Board owned(String owner) {
        return change(card -> card.withOwner(owner));
    }

    private Board placed() {
        return change(card -> card.withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, new Spot(0.5, 0.5))));
    }

    private Board change(UnaryOperator<Card> change) {
        return board.changeCards(List.of(WEBINAR), CommandRun.NOW, change);
    }

    private Path save(String name, Board saved) throws Exception {
        Path file = folder.resolve(name + ".matrix.json");
        ProjectFile.save(file, saved);
        return file;
    }
}
