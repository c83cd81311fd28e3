package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Align;
import org.alignmentmatrix.geometry.Distribute;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.ui.board.Arranging;
import org.alignmentmatrix.ui.text.Messages;

/// Commands that put cards in order: rows, lines, stacks, sizes, and what stays in its place. Each can be chosen only while it
/// would do something.
final class ArrangeCommands {

    private final OpenDocument document;
    private final Arranging arranging;
    private final SelectedCards selected;
    private final Messages messages;

    ArrangeCommands(OpenDocument document, Arranging arranging, SelectedCards selected, Messages messages) {
        this.document = document;
        this.arranging = arranging;
        this.selected = selected;
        this.messages = messages;
    }

    /// Tidies the quadrants of the selected cards, else all.
    Command tidy() {
        return command("command.tidy", "Shortcut+T", arranging::tidy)
                .enabledIf(Bindings.createBooleanBinding(() -> canTidy(document.board()), document.boardProperty()));
    }

    /// Tidies one quadrant; for a menu that is made when it is asked for.
    Command tidy(Quadrant quadrant) {
        boolean some = !document.board().frozen()
                && document.board().cards().stream().anyMatch(card -> card.place().quadrantIfPlaced().filter(quadrant::equals).isPresent());
        return command("command.tidyQuadrant", "", () -> arranging.tidy(quadrant))
                .enabledIf(Bindings.createBooleanBinding(() -> some));
    }

    private static boolean canTidy(Board board) {
        return !board.frozen() && board.cards().stream().anyMatch(card -> card.place() instanceof Place.OnMatrix);
    }

    Command freeze() {
        return command("command.freeze", "Shortcut+Shift+F", arranging::toggleFreeze).onOff(document.boardProperty().map(Board::frozen));
    }

    List<Command> sizes() {
        var common = selected.common(Card::size);
        return Stream.of(Size.values()).map(size -> Command.of(messages.text("size." + size), "", () -> arranging.setSize(size))
                .enabledIf(selected.any()).oneOf(common.map(now -> now.filter(size::equals).isPresent()))).toList();
    }

    Command lock() {
        ObservableValue<Boolean> locked = selected.when(selected::locked).map(on -> on);
        return command("command.lock", "Shortcut+L", arranging::toggleLock).enabledIf(selected.any()).onOff(locked);
    }

    Command stack() {
        return command("command.stack", "Shortcut+M", arranging::stack).enabledIf(selected.when(selected::stackable));
    }

    Command unstack() {
        return command("command.unstack", "Shortcut+Shift+M", arranging::unstack)
                .enabledIf(selected.when(() -> !document.board().frozen() && arranging.anyStackSelected()));
    }

    List<Command> alignments() {
        var possible = selected.when(() -> selected.movable(2));
        return Stream.of(Align.values())
                .map(line -> Command.of(messages.text("align." + line), "", () -> arranging.align(line)).enabledIf(possible)).toList();
    }

    List<Command> distributions() {
        var possible = selected.when(() -> selected.movable(3));
        return Stream.of(Distribute.values()).map(direction -> Command
                .of(messages.text("distribute." + direction), "", () -> arranging.distribute(direction)).enabledIf(possible)).toList();
    }

    Command toFront() {
        return command("command.toFront", "Shortcut+Close Bracket", () -> arranging.reorder(true))
                .enabledIf(selected.when(() -> selected.onMatrix(1)));
    }

    Command toBack() {
        return command("command.toBack", "Shortcut+Open Bracket", () -> arranging.reorder(false))
                .enabledIf(selected.when(() -> selected.onMatrix(1)));
    }

    private Command command(String key, String keys, Runnable run) {
        return Command.of(messages.text(key), keys, run);
    }
}
