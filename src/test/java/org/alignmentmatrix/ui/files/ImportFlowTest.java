package org.alignmentmatrix.ui.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.RenameBoard;
import org.alignmentmatrix.exchange.incoming.Outcome;
import org.alignmentmatrix.exchange.intake.Mapping;
import org.alignmentmatrix.exchange.intake.Proposal;
import org.alignmentmatrix.exchange.intake.Target;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.samples.RandomBoards;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.intake.ImportQuestion;
import org.alignmentmatrix.ui.intake.ImportWords;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Tables of other programs come onto the board.
class ImportFlowTest extends FileFlowCase {

    private final Board before = RandomBoards.of(3, 8);

    @BeforeEach
    void openABoard() {
        document.open(before, new Origin.Untitled());
    }

    private Path table(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    /// A user who says that the first column holds the titles and takes what is usual.
    private static Optional<Edit> takeFirstColumn(ImportQuestion question) {
        var table = (Outcome.Table) question.first();
        Mapping mapping = Mapping.guess(table.table(), question.board(), question.words()).with(0, new Target.Field(CardField.TITLE));
        Proposal proposal = Proposal.of(question.board(), mapping, question.words());
        return Optional.of(proposal.edit(proposal.usual(), question.now()));
    }

    private List<String> newTitles() {
        return document.board().cards().stream().filter(card -> !before.cards().contains(card.id())).map(Card::title).toList();
    }

    @Test
    void aTableComesInAsOneStep() throws IOException {
        dialogs.toImport = Optional.of(table("list.csv", "Name,Weather\nWebinar 1,fair\nTrade fair 2,rain\n"));
        dialogs.imports = ImportFlowTest::takeFirstColumn;

        files.imports().start();
        runWindow();

        assertEquals(List.of("Webinar 1", "Trade fair 2"), newTitles());
        assertEquals(List.of("Imported: 2 new cards"), notices.told);
        assertEquals(List.of("Undo"), notices.links.stream().map(Notices.Action::label).toList());
        notices.links.getFirst().run().run();
        assertSame(before, document.board());
    }

    @Test
    void whoGivesUpHasTheVerySameBoard() throws IOException {
        files.imports().open(table("list.csv", "Name\nWebinar 1\n"));
        runWindow();

        assertEquals(List.of("list.csv"), dialogs.askedImports.stream().map(ImportQuestion::name).toList());
        assertSame(before, document.board());
        assertEquals(List.of(), notices.told);
    }

    @Test
    void aFileWithoutAWordOnItsCharactersIsAskedAbout() throws IOException {
        byte[] bytes = "Name\nPrüfung\n".getBytes(Charset.forName("windows-1252"));

        files.imports().open(Files.write(folder.resolve("old.csv"), bytes));
        runWindow();

        assertTrue(dialogs.askedImports.getFirst().first() instanceof Outcome.AskEncoding);
    }

    @Test
    void whatIsNoTableIsRefusedWithWhatItIs() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 0, 1};

        files.imports().open(Files.write(folder.resolve("cards.csv"), picture));
        runWindow();

        assertEquals(List.of(new Message("This is not a table", "cards.csv looks like a picture. Nothing was changed.",
                "Tables can be imported from .csv, .tsv, .txt and .xlsx files.")), dialogs.told);
        assertSame(before, document.board());
    }

    @Test
    void aFileOfAGigabyteIsRefusedBeforeItIsRead() throws IOException {
        Path large = folder.resolve("large.csv");
        try (var file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(1 << 30);
        }

        files.imports().open(large);
        runWindow();

        assertEquals(List.of(new Message("The file is too large to import",
                "large.csv has 1,024 MB; up to 50 MB can be imported. Nothing was changed.",
                "Save only the sheet or the rows you need as a file of their own.")), dialogs.told);
    }

    @Test
    void aFileThatIsGoneIsToldWithItsFolder() {
        files.imports().open(folder.resolve("gone.csv"));
        runWindow();

        assertEquals(List.of(new Message("The file is not there any more",
                "gone.csv could not be found in %s. Nothing was changed.".formatted(folder),
                "It may have been moved or renamed: look for it with File > Import.")), dialogs.told);
    }

    @Test
    void aFolderIsNoTable() throws IOException {
        files.imports().open(Files.createDirectory(folder.resolve("tables.csv")));
        runWindow();

        assertEquals(List.of(new Message("This is not a file", "tables.csv is a folder or a device. Nothing was changed.",
                "Choose a file that ends with .csv, .tsv, .txt or .xlsx.")), dialogs.told);
    }

    @Test
    void aBoardThatChangedWhileTheQuestionWaitedStaysAsItIs() throws IOException {
        dialogs.imports = question -> {
            document.perform(new RenameBoard("Another"));
            return takeFirstColumn(question);
        };

        files.imports().open(table("list.csv", "Name\nWebinar 1\n"));
        runWindow();

        assertEquals(List.of(), newTitles());
        assertEquals(List.of("The board in the window changed meanwhile, so nothing was imported. Import again."), notices.told);
    }

    @Test
    void aBoardThatCanOnlyBeLookedAtTakesNothing() throws IOException {
        document.openReadOnly(before, new Origin.Untitled());

        files.imports().open(table("list.csv", "Name\nWebinar 1\n"));
        runWindow();

        assertEquals(List.of(), dialogs.askedImports);
        assertEquals(List.of("This board is open for reading only, so nothing can be imported into it. "
                + "Save it under another name first."), notices.told);
    }

    @Test
    void readingThatTakesLongSaysSoAndCanBeStopped() throws IOException {
        var later = new LinkedBlockingQueue<Runnable>();
        Messages messages = Messages.in(Locale.UK);
        var slow = new ImportFlow(new Desk(document, new Threads(later::add, window::add), alarm, talk, remembered),
                new ImportWords(Guide.in(Locale.UK), messages));
        slow.open(table("list.csv", "Name\nWebinar 1\n"));

        alarm.pass(SavePatience.PATIENCE);
        runWindow();
        assertEquals(Optional.of("Reading list.csv…"), dialogs.progress);
        dialogs.stopWaiting.run();
        later.remove().run();
        runWindow();

        assertEquals(List.of(), dialogs.askedImports);
        assertEquals(Optional.empty(), dialogs.progress);
        assertSame(before, document.board());
    }

    @Test
    void pastedCellsWithKnownColumnsBecomeCardsWithoutAQuestion() {
        assertTrue(files.imports().paste("Title\tOwner\nWorkshop 1\tAnna\nPodcast 2\tBen\n"));

        assertEquals(List.of("Workshop 1", "Podcast 2"), newTitles());
        assertEquals(List.of(), dialogs.askedImports);
        assertEquals(List.of("Imported: 2 new cards"), notices.told);
        assertEquals(List.of("Undo", "Choose columns…"), notices.links.stream().map(Notices.Action::label).toList());
        notices.links.getFirst().run().run();
        assertSame(before, document.board());
    }

    @Test
    void whoDoesNotChooseOtherColumnsKeepsTheCards() {
        files.imports().paste("Title\tOwner\nWorkshop 1\tAnna\n");

        notices.links.getLast().run().run();

        assertEquals(1, dialogs.askedImports.size());
        assertSame(before, dialogs.askedImports.getFirst().board());
        assertEquals(List.of("Workshop 1"), newTitles());
    }

    @Test
    void whatIsNotTakenOfPastedCellsIsTold() {
        String there = before.cards().get(0).title();

        files.imports().paste("Title\tDue\nWorkshop 1\t03/04/26\n" + there + "\t\n");

        assertEquals(List.of("Workshop 1"), newTitles());
        assertEquals(List.of("Imported: 1 new card · 1 row left out: a card of that title is there already"
                + " · 1 problem, listed under “Choose columns…”"), notices.told);
    }

    @Test
    void otherColumnsTakeNothingElseBack() {
        String there = before.cards().get(0).title();
        files.imports().paste("Title\tOwner\nWorkshop 1\tAnna\n");
        Board mine = document.board();
        files.imports().paste("Title\tOwner\n" + there + "\tAnna\n");
        assertEquals("Nothing was imported. · 1 row left out: a card of that title is there already", notices.told.getLast());
        assertSame(mine, document.board());

        notices.links.getLast().run().run();

        assertSame(mine, dialogs.askedImports.getLast().board());
        assertSame(mine, document.board());
        assertTrue(document.undoable().isPresent());
    }

    @Test
    void otherColumnsTakeThePlaceOfThoseThatWereGuessed() {
        files.imports().paste("Owner\tTitle\nAnna\tWorkshop 1\n");
        dialogs.imports = ImportFlowTest::takeFirstColumn;

        notices.links.getLast().run().run();

        assertEquals(List.of("Anna"), newTitles());
        document.undo();
        assertSame(before, document.board());
    }

    @Test
    void cellsWhoseColumnsNobodyKnowsAreLeftToTheList() {
        assertFalse(files.imports().paste("Webinar\t12\nTrade fair\t13\n"));
        assertFalse(files.imports().paste("Title\nWorkshop\n"));

        assertSame(before, document.board());
        assertEquals(List.of(), notices.told);
    }

    @Test
    void tablesAreKnownByTheirNames() {
        assertTrue(ImportFlow.takes(Path.of("A.CSV")));
        assertTrue(ImportFlow.takes(Path.of("a.xlsx")));
        assertFalse(ImportFlow.takes(Path.of("a.matrix.json")));
        assertFalse(ImportFlow.takes(Path.of("csv")));
    }
}
