package org.alignmentmatrix.ui.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class TypingTest {

    private static final String FAMILY = "👩\u200D👩\u200D👧\u200D👦";

    private final TextField line = new TextField();
    private final TextArea lines = new TextArea();
    private final List<String> told = new ArrayList<>();
    private final List<Boolean> full = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Typing.limit(line, 20, false, full::add);
        Typing.limit(lines, 100, true, full::add);
        VBox root = new VBox(line, lines);
        root.addEventHandler(CleanedEvent.CLEANED, event -> told.add(event.removed() + " removed, " + event.replaced() + " replaced"));
        stage.setScene(new Scene(root, 400, 300));
        stage.show();
    }

    private void paste(FxRobot robot, TextInputControl field, String text) {
        robot.interact(() -> {
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
            field.paste();
        });
    }

    @Test
    void whatABoardCannotHoldIsLeftOutAndToldOnceWithItsCount(FxRobot robot) {
        paste(robot, line, "a\0b\u0007c\uD83Dd\u0085");

        assertEquals("abc\uFFFDd", line.getText());
        assertEquals(5, line.getCaretPosition());
        assertEquals(List.of("3 removed, 1 replaced"), told);
    }

    @Test
    void lineEndsBecomeLineFeedsOrBlanksAndNobodyIsBothered(FxRobot robot) {
        paste(robot, lines, "a\r\nb\rc\td");
        paste(robot, line, "a\r\nb\rc\td");

        assertEquals("a\nb\nc\td", lines.getText());
        assertEquals("a b c d", line.getText());
        assertEquals(List.of(), told);
    }

    @Test
    void aTextThatIsSetIsCleanedToo(FxRobot robot) {
        robot.interact(() -> line.setText("x\u0001"));

        assertEquals("x", line.getText());
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "🇩🇪", "👍🏽", FAMILY, "e\u0301"})
    void theLimitCutsNoCharacterApart(String character, FxRobot robot) {
        paste(robot, line, "x".repeat(20 - character.length() + 1) + character);

        assertEquals("x".repeat(20 - character.length() + 1), line.getText());
        assertEquals(List.of(true), full);
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "🇩🇪", "👍🏽", FAMILY, "e\u0301", "❤\uFE0F", "क्षि"})
    void keysMoveOverAndDeleteWholeCharacters(String character, FxRobot robot) {
        for (TextInputControl field : List.of(line, lines)) {
            robot.interact(() -> {
                field.setText("a" + character + "b");
                field.requestFocus();
                field.positionCaret(1);
            });
            robot.push(KeyCode.RIGHT);
            assertEquals(1 + character.length(), field.getCaretPosition(), "right");
            robot.push(KeyCode.LEFT);
            assertEquals(1, field.getCaretPosition(), "left");
            robot.push(KeyCode.DELETE);
            assertEquals("ab", field.getText(), "delete");
            robot.interact(() -> {
                field.setText("a" + character + "b");
                field.positionCaret(1 + character.length());
            });
            robot.push(KeyCode.BACK_SPACE);
            assertEquals("ab", field.getText(), "backspace");
            assertEquals(1, field.getCaretPosition());
            robot.push(KeyCode.BACK_SPACE);
            assertEquals("b", field.getText(), "a plain letter");
        }
    }

    @Test
    void twoFlagsAreDeletedOneByOne(FxRobot robot) {
        robot.interact(() -> {
            line.setText("🇩🇪🇫🇷");
            line.requestFocus();
            line.end();
        });
        robot.push(KeyCode.BACK_SPACE);

        assertEquals("🇩🇪", line.getText());
    }

    @Test
    void halvesThatASystemTypesOneByOneBecomeOneCharacter(FxRobot robot) {
        robot.interact(() -> {
            typed("\uD83D");
            typed("\uDE00");
            typed("\uD83D");
            typed("x");
        });

        assertEquals("😀x", line.getText());
        assertEquals(List.of(), told);
    }

    private void typed(String character) {
        Event.fireEvent(line, new KeyEvent(KeyEvent.KEY_TYPED, character, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    @Test
    void marksOfDirectionAreSeenWhereTheyAre(FxRobot robot) {
        for (TextInputControl field : List.of(line, lines)) {
            robot.interact(() -> field.setText("ab\u202Ecd\u202C\u2067"));
            WaitForAsyncUtils.waitForFxEvents();
            List<Label> flags = robot.from(field).lookup(".direction-mark").queryAllAs(Label.class).stream().toList();

            assertEquals(List.of("RLO", "PDF", "RLI"), flags.stream().map(Label::getText).toList());
            assertEquals("U+202E right-to-left override, U+202C pop directional formatting, U+2067 right-to-left isolate",
                    field.getAccessibleHelp());
            assertTrue(flags.stream().allMatch(Label::isVisible));
            assertTrue(flags.getFirst().getLayoutX() > 10, "behind the first two letters: " + flags.getFirst().getLayoutX());

            robot.interact(() -> field.setText("abcd"));
            assertEquals(0, robot.from(field).lookup(".direction-mark").queryAll().size());
            assertNull(field.getAccessibleHelp());
        }
    }

    @Test
    void aMarkThatIsScrolledOutOfTheFieldIsNotSeen(FxRobot robot) {
        robot.interact(() -> {
            lines.setText("\u202E" + "x\n".repeat(49));
            lines.requestFocus();
            lines.end();
        });
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> { });

        assertEquals(List.of(false),
                robot.from(lines).lookup(".direction-mark").queryAll().stream().map(node -> node.isVisible()).toList());
    }
}
