package org.alignmentmatrix.ui.window;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.ui.board.Zoom;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.text.QuadrantWords;

/// Commands that come nearer to the board and go away from it.
final class ZoomCommands {

    private static final double NEARLY = 0.005; // half of what the number shows

    private final Zoom zoom;
    private final SelectedCards selected;
    private final QuadrantWords quadrants;
    private final Messages messages;

    ZoomCommands(Zoom zoom, SelectedCards selected, QuadrantWords quadrants, Messages messages) {
        this.zoom = zoom;
        this.selected = selected;
        this.quadrants = quadrants;
        this.messages = messages;
    }

    Command in() {
        return command("command.zoomIn", "Shortcut+Equals", zoom::in);
    }

    Command out() {
        return command("command.zoomOut", "Shortcut+Minus", zoom::out);
    }

    Command fit() {
        return command("command.zoomFit", "Shortcut+0", zoom::fit);
    }

    Command toSelection() {
        return command("command.zoomSelection", "Alt+0", zoom::toSelection).enabledIf(selected.when(() -> selected.onMatrix(1)));
    }

    /// To each quadrant; the same once more leads back to the whole board.
    List<Command> toQuadrants() {
        return Stream.of(Quadrant.values()).map(quadrant -> Command
                .of("", "Alt+" + quadrant.number(), () -> zoom.toQuadrant(quadrant)).named(quadrants.numbered(quadrant))).toList();
    }

    Command to(Quadrant quadrant) {
        return command("command.zoomQuadrant", "Alt+" + quadrant.number(), () -> zoom.toQuadrant(quadrant));
    }

    /// How large the board is shown, such as "100 %".
    ObservableValue<String> percent() {
        return zoom.factor().map(factor -> messages.text("zoom.percent", Math.round(factor * 100)));
    }

    /// The same, but in a word when the whole board fits the window.
    ObservableValue<String> fitOrPercent() {
        return zoom.factor().map(factor -> Math.abs(factor - 1) < NEARLY ? messages.text("zoom.fit")
                : messages.text("zoom.percent", Math.round(factor * 100)));
    }

    /// Other keys for the same, on other keyboards and with other habits than those that the menu shows.
    Map<KeyCombination, Runnable> moreKeys() {
        return Map.of(
                key(KeyCode.PLUS), zoom::in, shifted(KeyCode.EQUALS), zoom::in, shifted(KeyCode.PLUS), zoom::in,
                key(KeyCode.ADD), zoom::in, key(KeyCode.SUBTRACT), zoom::out, key(KeyCode.NUMPAD0), zoom::fit);
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... more) {
        return new KeyCodeCombination(code, Stream.concat(Stream.of(KeyCombination.SHORTCUT_DOWN), Arrays.stream(more))
                .toArray(KeyCombination.Modifier[]::new));
    }

    private static KeyCombination shifted(KeyCode code) {
        return key(code, KeyCombination.SHIFT_DOWN);
    }

    private Command command(String key, String keys, Runnable run) {
        return Command.of(messages.text(key), keys, run);
    }
}
