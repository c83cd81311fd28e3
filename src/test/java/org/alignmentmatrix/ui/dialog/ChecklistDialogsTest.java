package org.alignmentmatrix.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.document.Origin;
import org.alignmentmatrix.edit.AnswerQuestion;
import org.alignmentmatrix.edit.TakeSnapshot;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Answer;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Question;
import org.alignmentmatrix.model.Scale;
import org.alignmentmatrix.model.ScaleWords;
import org.alignmentmatrix.model.Snapshot;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ChecklistDialogsTest {

    private static final Messages MESSAGES = Messages.in(Locale.UK);
    private static final Guide GUIDE = Guide.in(Locale.UK);

    private final OpenDocument document = new OpenDocument(Board.EMPTY, new Origin.Untitled(), () -> Instant.parse("2026-11-20T14:05:00Z"));
    private Stage stage;
    private Dialog<?> dialog;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        stage.setScene(new Scene(new Pane(), 950, 800));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @AfterEach
    void close(FxRobot robot) {
        robot.interact(() -> dialog.close());
    }

    private void scales(FxRobot robot, ScaleWords now, boolean frozen) {
        robot.interact(() -> show(new ScaleWordsDialog(stage, MESSAGES, GUIDE, now, frozen)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void snapshots(FxRobot robot) {
        robot.interact(() -> show(new SnapshotsDialog(stage, MESSAGES, document, ZoneOffset.UTC)));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void show(Dialog<?> next) {
        dialog = next;
        dialog.setX(0);
        dialog.setY(0);
        dialog.show();
    }

    private List<TextField> fields() {
        return dialog.getDialogPane().lookupAll(".text-field").stream().map(TextField.class::cast).toList();
    }

    private Button button(String text) {
        return dialog.getDialogPane().lookupAll(".button").stream().map(Button.class::cast)
                .filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }

    private String note() {
        return ((Label) dialog.getDialogPane().lookup(".scales-note")).getText();
    }

    @Test
    void emptyFieldsHaveTheWordsOfTheGuideAndOthersAreTheBoardsOwn(FxRobot robot) {
        scales(robot, ScaleWords.OF_GUIDE, false);
        assertEquals(25, fields().size());
        assertEquals(List.of("None", "A little", "Some", "A lot", "Very much"),
                fields().subList(0, 5).stream().map(TextField::getPromptText).toList());
        assertEquals("What you leave empty has the word of the guide. Words of your own stand at all questions of their kind.", note());
        assertTrue(fields().getFirst().isFocused());
        robot.interact(() -> fields().getFirst().setText("Zero"));
        robot.interact(() -> fields().get(5).setText(" Never "));
        robot.interact(() -> button("OK").fire());

        assertEquals(new ScaleWords(Map.of(Scale.AMOUNT, List.of("Zero", "A little", "Some", "A lot", "Very much"))), dialog.getResult());
    }

    @Test
    void aWordThatStandsTwiceIsNotTaken(FxRobot robot) {
        scales(robot, ScaleWords.OF_GUIDE, false);
        robot.interact(() -> fields().getFirst().setText("Some"));

        assertEquals("“Some” stands twice in “Amount”. Each answer needs a word of its own.", note());
        assertTrue(button("OK").isDisabled());
        robot.interact(() -> fields().getFirst().setText("x".repeat(30)));
        assertEquals("At most 24 characters fit here; the rest was left out.", note());
        assertFalse(button("OK").isDisabled());
    }

    @Test
    void theWayBackEmptiesAllFields(FxRobot robot) {
        scales(robot, new ScaleWords(Map.of(Scale.YES, List.of("A", "B", "C", "D", "E"))), false);
        assertEquals("A", fields().get(15).getText());

        robot.interact(() -> button("Back to the guide’s words").fire());
        robot.interact(() -> button("OK").fire());

        assertEquals(ScaleWords.OF_GUIDE, dialog.getResult());
    }

    @Test
    void frozenWordsAreShownAndTheReasonIsSaid(FxRobot robot) {
        scales(robot, ScaleWords.OF_GUIDE, true);

        assertTrue(fields().stream().allMatch(Node::isDisabled));
        assertEquals("A snapshot holds answers in these words, so they stay as they are.", note());
        robot.interact(() -> button("Close").fire());
        assertEquals(null, dialog.getResult());
    }

    @Test
    void aBoardWithoutSnapshotsSaysHowToTakeOne(FxRobot robot) {
        snapshots(robot);

        assertTrue(texts().contains("No snapshots yet. Checklist > Take a snapshot keeps how things stand today."));
        assertTrue(button("Delete").isDisabled() && button("Rename").isDisabled() && fields().getFirst().isDisabled());
    }

    private List<String> texts() {
        return dialog.getDialogPane().lookupAll(".label").stream().filter(Node::isVisible).map(node -> ((Label) node).getText()).toList();
    }

    @Test
    void snapshotsAreRenamedAndDeletedAndEachIsOneUndoStep(FxRobot robot) {
        document.perform(new TakeSnapshot("Spring"));
        document.perform(AnswerQuestion.of(Voice.SALES, Question.T1, Answer.level(2)));
        document.perform(new TakeSnapshot("Autumn"));
        snapshots(robot);
        assertTrue(texts().containsAll(List.of("Autumn", "20 Nov 2026, 14:05 · 1 answer · no cards on the matrix")), texts()::toString);
        assertEquals("Autumn", fields().getFirst().getText());

        robot.type(KeyCode.DOWN, KeyCode.F2);
        assertTrue(fields().getFirst().isFocused());
        robot.interact(() -> fields().getFirst().setText("Early spring"));
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Early spring", "Autumn"), names());
        robot.interact(() -> dialog.getDialogPane().lookup(".list-view").requestFocus());
        robot.type(KeyCode.UP, KeyCode.DELETE);
        assertEquals(List.of("Early spring"), names());
        assertEquals("Early spring", fields().getFirst().getText());

        robot.interact(document::undo);
        robot.interact(document::undo);
        assertEquals(List.of("Spring", "Autumn"), names());
    }

    @Test
    void aSnapshotNeverLosesItsName(FxRobot robot) {
        document.perform(new TakeSnapshot("Spring"));
        snapshots(robot);
        robot.interact(() -> fields().getFirst().setText("  "));

        assertTrue(button("Rename").isDisabled());
        robot.interact(() -> fields().getFirst().requestFocus());
        robot.type(KeyCode.ENTER);
        assertEquals(List.of("Spring"), names());
    }

    private List<String> names() {
        return document.board().snapshots().all().stream().map(Snapshot::name).toList();
    }
}
