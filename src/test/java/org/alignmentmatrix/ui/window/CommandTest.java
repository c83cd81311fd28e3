package org.alignmentmatrix.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import org.junit.jupiter.api.Test;

class CommandTest {

    private final SimpleObjectProperty<Boolean> holds = new SimpleObjectProperty<>(false);
    private final SimpleObjectProperty<Integer> runs = new SimpleObjectProperty<>(0);

    @Test
    void aPlainCommandHasNoTick() {
        MenuItem item = command().menuItem();

        item.fire();

        assertEquals(MenuItem.class, item.getClass());
        assertEquals(1, runs.get());
    }

    @Test
    void aSwitchIsTickedWhileItIsOn() {
        CheckMenuItem item = assertInstanceOf(CheckMenuItem.class, Command.of("Snap", "", this::turn).onOff(holds).menuItem());
        assertFalse(item.isSelected());

        click(item);
        assertTrue(item.isSelected());

        holds.set(false);
        assertFalse(item.isSelected());
    }

    @Test
    void aSwitchThatDoesNotTurnKeepsItsTick() {
        CheckMenuItem item = assertInstanceOf(CheckMenuItem.class, command().onOff(holds).menuItem());

        click(item);

        assertFalse(item.isSelected());
    }

    @Test
    void theOneThatIsChosenStaysTickedWhenItIsChosenAgain() {
        RadioMenuItem item = assertInstanceOf(RadioMenuItem.class, command().oneOf(holds).menuItem());
        holds.set(true);

        item.setSelected(false); // what the menu does with a click
        item.fire();

        assertTrue(item.isSelected());
        assertEquals(1, runs.get());
    }

    @Test
    void aTickLeavesTheRestOfACommandAsItIs() {
        var enabled = new SimpleBooleanProperty(false);

        MenuItem item = Command.of("Card", "Shortcut+2", this::turn).enabledIf(enabled).oneOf(holds).menuItem();

        assertEquals("Card", item.getText());
        assertEquals("Shortcut+2", item.getAccelerator().getName());
        assertTrue(item.isDisable());
    }

    private Command command() {
        return Command.of("Do it", "", () -> runs.set(runs.get() + 1));
    }

    private void turn() {
        holds.set(!holds.get());
    }

    /// What a menu does: it turns the tick, then it runs the command.
    private static void click(CheckMenuItem item) {
        item.setSelected(!item.isSelected());
        item.fire();
    }
}
