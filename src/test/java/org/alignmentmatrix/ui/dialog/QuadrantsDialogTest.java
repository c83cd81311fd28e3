package org.alignmentmatrix.ui.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.QuadrantStyle;
import org.alignmentmatrix.model.QuadrantStyles;
import org.alignmentmatrix.model.Tint;
import org.alignmentmatrix.ui.text.Messages;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class QuadrantsDialogTest {

    private static final QuadrantStyles STYLED = QuadrantStyles.TEMPLATE
            .with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("One team", "", Tint.VIOLET));

    private QuadrantsDialog dialog;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new Pane(), 950, 800));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        dialog = new QuadrantsDialog(stage, Messages.in(Locale.UK), Guide.in(Locale.UK), STYLED, Quadrant.ALIGNED_COORDINATED);
        dialog.setX(0);
        dialog.setY(0);
        dialog.show();
    }

    @AfterEach
    void close() {
        onFx(() -> {
            dialog.close();
            return true;
        });
    }

    @Test
    void itBeginsInTheQuadrantThatWasAskedFor() {
        WaitForAsyncUtils.waitForFxEvents();

        assertSame(name(2), onFx(() -> dialog.getDialogPane().getScene().getFocusOwner()));
        assertEquals("One team", name(2).getText());
    }

    @Test
    void whatIsEmptyOrAsInTheTemplateIsNotTheBoardsOwn() {
        assertEquals("Misaligned and Uncoordinated", name(1).getPromptText());
        type(name(1), "  Misaligned and Uncoordinated ");
        type(name(2), "   ");
        type(meaning(3), " Same day, other goals ");

        press("OK");

        assertEquals(QuadrantStyles.TEMPLATE
                .with(Quadrant.ALIGNED_COORDINATED, new QuadrantStyle("", "", Tint.VIOLET))
                .with(Quadrant.MISALIGNED_COORDINATED, new QuadrantStyle("", "Same day, other goals", null)), result());
    }

    @Test
    void aFieldTakesNoMoreThanABoardCanHold() {
        type(name(1), "A\tname\u0007 " + "x".repeat(100));

        assertEquals("A name " + "x".repeat(53), name(1).getText());
        assertEquals("At most 60 characters fit here; the rest was left out.", note());

        type(name(1), "Short");
        assertEquals("What you leave empty is as in the template. What is aligned and what is coordinated stays the same.", note());
    }

    @Test
    void arrowsChooseAmongEightTintsWithNames(FxRobot robot) {
        List<ToggleButton> first = swatches(1);
        assertEquals(List.of("Rose", "Green", "Amber", "Blue", "Violet", "Teal", "Orange", "Grey"),
                first.stream().map(Node::getAccessibleText).toList());
        onFx(() -> {
            first.getFirst().requestFocus();
            return true;
        });

        robot.type(KeyCode.RIGHT, KeyCode.RIGHT);
        assertTrue(first.get(2).isSelected() && first.get(2).isFocused());
        robot.type(KeyCode.SPACE);
        press("OK");

        assertEquals(Tint.AMBER, result().tint(Quadrant.MISALIGNED_UNCOORDINATED));
    }

    @Test
    void oneOrAllGoBackToTheTemplate() {
        type(name(3), "Busy");
        assertEquals(List.of(true, false, false, true),
                buttons(".quadrant-back").stream().map(Node::isDisabled).toList());
        onFx(() -> {
            buttons(".quadrant-back").get(1).fire();
            return true;
        });
        assertEquals("", name(2).getText());

        press("All back to the template");
        assertTrue(dialog.isShowing());
        press("OK");

        assertEquals(QuadrantStyles.TEMPLATE, result());
    }

    @Test
    void escapeInAFieldGivesUp() {
        type(name(1), "Other");

        onFx(() -> {
            name(1).fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ESCAPE, false, false, false, false));
            return true;
        });

        assertFalse(dialog.isShowing());
        assertNull(dialog.getResult());
    }

    @Test
    void cancelGivesNothing() {
        type(name(1), "Other");

        press("Cancel");

        assertNull(dialog.getResult());
    }

    private QuadrantStyles result() {
        QuadrantStyles styles = dialog.getResult();
        assertTrue(styles != null, "the dialog is done");
        return styles;
    }

    private TextField name(int quadrant) {
        return (TextField) form(quadrant).lookup(".quadrant-name");
    }

    private TextField meaning(int quadrant) {
        return (TextField) form(quadrant).getChildren().get(1);
    }

    private List<ToggleButton> swatches(int quadrant) {
        var found = new ArrayList<ToggleButton>();
        ((Pane) form(quadrant).getChildren().get(2)).getChildren().forEach(node -> {
            if (node instanceof ToggleButton swatch) {
                found.add(swatch);
            }
        });
        return found;
    }

    private QuadrantForm form(int number) {
        return dialog.getDialogPane().lookupAll(".quadrant-form").stream().map(QuadrantForm.class::cast)
                .filter(form -> ((Label) form.lookup(".quadrant-number")).getText().equals(Integer.toString(number)))
                .findFirst().orElseThrow();
    }

    private List<Button> buttons(String style) {
        return List.of(1, 2, 3, 4).stream().map(number -> (Button) form(number).lookup(style)).toList();
    }

    private String note() {
        return dialog.getDialogPane().lookupAll(".hint").stream().map(Label.class::cast)
                .map(Label::getText).filter(text -> text.contains(" ")).findFirst().orElseThrow();
    }

    private static void type(TextField field, String text) {
        onFx(() -> {
            field.selectAll();
            field.replaceSelection(text);
            return true;
        });
    }

    private void press(String words) {
        onFx(() -> {
            ButtonType type = dialog.getDialogPane().getButtonTypes().stream().filter(each -> each.getText().equals(words))
                    .findFirst().orElseThrow();
            ((Button) dialog.getDialogPane().lookupButton(type)).fire();
            return true;
        });
    }

    private static <T> T onFx(Callable<T> call) {
        T value = WaitForAsyncUtils.waitForAsyncFx(10_000, call);
        WaitForAsyncUtils.waitForFxEvents();
        return value;
    }
}
