package org.alignmentmatrix.journey;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.alignmentmatrix.document.Origin;
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
import org.alignmentmatrix.model.Source;
import org.alignmentmatrix.model.Spot;
import org.alignmentmatrix.model.Voice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// What leaves the window through the clipboard.
@ExtendWith(ApplicationExtension.class)
class CopyingTest {

    /// With a card that shows how far the voices are apart.
    private static final Board GAP = new Board("Spring", Cards.of(List.of(
            Card.create(new CardId(1), CardKind.INITIATIVE, Side.JOINT, "Webinar", Instant.EPOCH).withFrom(new Source.OfGap("F2"))
                    .withPlace(new Place.OnMatrix(Quadrant.ALIGNED_COORDINATED, Spot.CENTRE)))),
            Checklist.EMPTY.with(Voice.SALES, Question.F2, Answer.level(0)).with(Voice.MARKETING, Question.F2, Answer.level(4)));

    @TempDir
    private Path folder;

    private Stage stage;
    private Program program;

    @Start
    void start(Stage stage) {
        this.stage = stage;
        program = new Program(stage, folder.resolve("settings"), 990, 800);
    }

    @AfterEach
    void end() {
        program.end();
    }

    private String copied() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> Clipboard.getSystemClipboard().getString());
    }

    private String toast() {
        return WaitForAsyncUtils.waitForAsyncFx(5_000, () -> stage.getScene().getRoot().lookupAll(".toast .label").stream()
                .filter(Node::isVisible).map(node -> ((Label) node).getText()).collect(Collectors.joining()));
    }

    @Test
    void cardsSelectedOnTheBoardAreCopiedAsCells(FxRobot robot) {
        var ids = List.of(program.card("Weekly round-up").id(), program.card("Events").id());
        program.run(() -> program.document().select(ids));

        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        List<String> lines = copied().lines().toList();
        assertEquals("Title\tPlace\tSide\tOwner\tDue\tStatus\tProgress\tTags", lines.getFirst());
        assertEquals(3, lines.size());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Weekly round-up\t")), lines::toString);
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("Events\t")), lines::toString);
        assertEquals("2 rows copied", toast());
    }

    @Test
    void withoutASelectedCardTheBoardSaysWhatToDo(FxRobot robot) {
        program.run(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, "from elsewhere"));
            program.document().select(List.of());
        });

        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertEquals("from elsewhere", copied());
        assertEquals("No card is selected, so nothing was copied. Select cards, or copy all rows of the table (F7).", toast());
    }

    @Test
    void thePictureTellsWhatVoicesAnsweredOnlyOnceTheScreenDoes(FxRobot robot) {
        program.run(() -> program.document().open(GAP, new Origin.Untitled()));

        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        int[] hidden = picture();
        program.press(robot, KeyCode.F8);
        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
        int[] revealed = picture();
        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);

        assertFalse(Arrays.equals(hidden, revealed));
        assertArrayEquals(revealed, picture());
    }

    private static int[] picture() {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            Image image = Clipboard.getSystemClipboard().getImage();
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            int[] pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }

    @Test
    void theSameKeysCopyTheTableWhileItIsShown(FxRobot robot) {
        program.press(robot, KeyCode.F7);
        program.run(() -> program.document().select(List.of()));

        program.press(robot, KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);

        assertEquals(program.board().cards().size() + 1, copied().lines().count());
    }
}
