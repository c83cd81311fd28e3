package org.alignmentmatrix.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Theme;
import org.alignmentmatrix.samples.PlainWords;
import org.alignmentmatrix.storage.Settings;
import org.alignmentmatrix.ui.dialog.Notices;
import org.alignmentmatrix.ui.files.Remembered;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Choices;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What is typed and pasted becomes cards, whatever it is; what cannot is said in words.
@ExtendWith(ApplicationExtension.class)
class EnteringTest {

    private final List<String> told = new ArrayList<>();
    private final List<Notices.Action> offered = new ArrayList<>();
    private OpenDocument document;
    private BoardPane board;
    private Clipboards clipboard;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
        document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), InstantSource.fixed(Instant.parse("2026-11-20T09:00:00Z")));
        Messages messages = Messages.in(Locale.UK);
        Notices notices = new Notices() {
            @Override
            public void tell(String text, Action... actions) {
                told.add(text);
                offered.clear();
                offered.addAll(List.of(actions));
            }

            @Override
            public void titleTooLong(int limit) {
                tell(messages.text("entry.tooLong", limit));
            }
        };
        BoardLook look = new BoardLook(new BoardFonts(), new SimpleObjectProperty<>(Palette.of(Theme.LIGHT)), new PlainWords(),
                () -> LocalDate.of(2026, 11, 20));
        // nothing glides
        Choices choices = new Choices(new Remembered(Settings.DEFAULTS, _ -> { }), new SimpleObjectProperty<>(true));
        board = new BoardPane(document, look, choices, messages, Guide.in(Locale.UK)::example, notices);
        board.setTrayWidth(256);
        BoardKeys.install(board, document);
        clipboard = board.clipboard();
        stage.setScene(new Scene(board, 900, 700));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void aListBecomesOneCardForEachLineAndCanBecomeOne(FxRobot robot) {
        robot.interact(() -> clipboard.paste("• Webinar\r\n2) Win/loss interviews\n\n[ ] One lead definition\n"));

        assertEquals(List.of("3 cards added"), told);
        assertEquals(List.of("Undo", "Make it one card"), offered.stream().map(Notices.Action::label).toList());
        assertEquals(List.of("Webinar", "Win/loss interviews", "One lead definition"), titles());

        robot.interact(() -> offered.getLast().run().run());
        assertEquals(1, titles().size());
        assertEquals("1 card added", told.getLast());

        robot.interact(document::undo);
        assertEquals(List.of(), titles());
    }

    @Test
    void cellsWithoutKnownColumnsBecomeLinesAndTheirColumnsCanBeChosen(FxRobot robot) {
        var asked = new ArrayList<String>();
        clipboard.onCells(_ -> false, asked::add);
        robot.interact(() -> clipboard.paste("Webinar\tAnna\nTrade fair\tBen\n"));

        assertEquals(List.of("Webinar · Anna", "Trade fair · Ben"), titles());
        assertEquals(List.of("Undo", "Make it one card", "Choose columns…"), offered.stream().map(Notices.Action::label).toList());

        robot.interact(() -> offered.getLast().run().run());
        assertEquals(List.of("Webinar\tAnna\nTrade fair\tBen\n"), asked);
        assertEquals(List.of(), titles());
    }

    @Test
    void whoDoesNotChooseColumnsKeepsTheLines(FxRobot robot) {
        clipboard.onCells(_ -> false, _ -> false);
        robot.interact(() -> clipboard.paste("Webinar\tAnna\n"));

        robot.interact(() -> offered.getLast().run().run());

        assertEquals(List.of("Webinar · Anna"), titles());
    }

    @Test
    void cellsThatWereTakenAsATableAreNotTakenTwice(FxRobot robot) {
        clipboard.onCells(_ -> true, _ -> false);

        robot.interact(() -> clipboard.paste("Title\tOwner\nWebinar\tAnna\n"));

        assertEquals(List.of(), titles());
        assertEquals(List.of(), told);
    }

    @Test
    void aHundredThousandLinesAreRefusedInWords(FxRobot robot) {
        Board before = document.board();

        robot.interact(() -> clipboard.paste("one more initiative\n".repeat(100_000)));

        assertEquals(List.of("The text has 100,000 lines; up to 10,000 can be pasted at once. Nothing was added."), told);
        assertSame(before, document.board());
    }

    @Test
    void aTitleOfTenThousandCharactersKeepsItsFullTextInTheNotes(FxRobot robot) {
        String text = "👨‍👩‍👧".repeat(1_250); // 8 units each

        robot.interact(() -> clipboard.paste(text));

        assertEquals(List.of("1 card added · 1 long title shortened, its full text is in the notes"), told);
        Card card = document.board().cards().get(0);
        assertEquals("👨‍👩‍👧".repeat(125), card.title());
        assertEquals(text, card.notes());
    }

    @Test
    void controlCharactersAreLeftOutAndOtherScriptsStay(FxRobot robot) {
        robot.interact(() -> clipboard.paste("Web\u0007inar\u0000 🎪\nمرحبا بالعالم\n\uD83D lone"));

        assertEquals(List.of("3 cards added · 2 unprintable characters left out · 1 broken character replaced by \uFFFD"), told);
        assertEquals(List.of("Webinar 🎪", "مرحبا بالعالم", "\uFFFD lone"), titles());
    }

    @Test
    void nothingToPasteIsSaid(FxRobot robot) {
        robot.interact(() -> clipboard.paste(" \n\t\n"));

        assertEquals(List.of("There is no text to paste."), told);
    }

    @Test
    void typingPastTheLimitOfATitleIsRefusedInWords(FxRobot robot) {
        TextField field = robot.lookup("#new-card").queryAs(TextField.class);
        robot.interact(() -> {
            field.requestFocus();
            field.replaceText(0, 0, "x".repeat(10_000));
        });
        robot.push(KeyCode.ENTER);

        assertEquals("A title can have up to 1,000 characters. The rest was left out.", told.getFirst());
        assertEquals(List.of("x".repeat(1_000)), titles());
    }

    @Test
    void aLetterTypedInAChosenQuadrantIsTheFirstOfTheTitle(FxRobot robot) {
        robot.interact(() -> board.focusQuadrant(Quadrant.MISALIGNED_COORDINATED));
        robot.write("webinar\n").push(KeyCode.ESCAPE);

        assertEquals(List.of("webinar"), titles());
        assertEquals(Optional.of(Quadrant.MISALIGNED_COORDINATED),
                onFx(() -> document.board().cards().get(0).place().quadrantIfPlaced()));
    }

    @Test
    void whatIsTypedInTheFieldStaysWhenAnotherCardIsAskedFor(FxRobot robot) {
        robot.clickOn("#new-card").write("Half typed");
        robot.interact(() -> board.startCard(CardKind.TEAM, ""));
        robot.write(" idea\n");

        assertEquals(List.of("Half typed idea"), titles());
        assertEquals(CardKind.TEAM, onFx(() -> document.board().cards().get(0).kind()));
    }

    @Test
    void settlingKeepsEverythingThatIsBeingTyped(FxRobot robot) {
        robot.interact(() -> clipboard.paste("Webinar"));
        robot.interact(() -> board.editTitle(document.board().cards().get(0).id()));
        robot.write("Podcast");
        robot.interact(document::settle);
        robot.clickOn("#new-card").write("Not yet entered");
        robot.interact(document::settle);

        assertEquals(List.of("Podcast", "Not yet entered"), titles());
    }

    @Test
    void aListPastedIntoTheFieldBecomesCards(FxRobot robot) {
        robot.interact(() -> Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "One\nTwo\nThree")));
        robot.clickOn("#new-card").push(KeyCode.SHORTCUT, KeyCode.V);

        assertEquals(List.of("One", "Two", "Three"), titles());
    }

    @Test
    void undoInTheEmptyFieldTakesBackTheLastCard(FxRobot robot) {
        robot.clickOn("#new-card").write("Alpha\n").push(KeyCode.SHORTCUT, KeyCode.Z);

        assertEquals(List.of(), titles());
    }

    @Test
    void anUndoneDeleteSelectsWhatCameBack(FxRobot robot) {
        robot.interact(() -> clipboard.paste("One\nTwo"));
        robot.interact(() -> board.commands().selectAll());
        robot.interact(() -> board.commands().deleteSelection());
        robot.interact(document::undo);

        assertEquals(2, onFx(() -> document.selection().size()));
    }

    @Test
    void aChosenQuadrantIsLeftWithTheCardThatIsMovedOutOfIt(FxRobot robot) {
        robot.interact(() -> board.focusQuadrant(Quadrant.ALIGNED_COORDINATED));
        robot.write("webinar\n").push(KeyCode.ESCAPE);
        robot.interact(() -> board.commands().moveSelectionTo(Quadrant.ALIGNED_UNCOORDINATED));
        robot.write("podcast\n").push(KeyCode.ESCAPE);

        assertEquals(Place.TRAY, onFx(() -> document.board().cards().stream()
                .filter(card -> card.title().equals("podcast")).findFirst().orElseThrow().place()));
    }

    private List<String> titles() {
        return onFx(() -> document.board().cards().stream().map(Card::title).toList());
    }

    private static <T> T onFx(Callable<T> call) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, call);
    }
}
