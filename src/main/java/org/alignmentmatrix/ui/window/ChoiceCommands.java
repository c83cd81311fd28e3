package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.stream.Stream;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.storage.ThemeChoice;
import org.alignmentmatrix.storage.WheelUse;
import org.alignmentmatrix.ui.text.Messages;
import org.alignmentmatrix.ui.view.Choice;
import org.alignmentmatrix.ui.view.Choices;

/// Commands for what the user can decide about how boards are shown and handled.
final class ChoiceCommands {

    private final Choices choices;
    private final Messages messages;

    ChoiceCommands(Choices choices, Messages messages) {
        this.choices = choices;
        this.messages = messages;
    }

    List<Command> themes() {
        return oneOf(choices.theme(), "theme.", ThemeChoice.values());
    }

    List<Command> wheel() {
        return oneOf(choices.wheel(), "wheel.", WheelUse.values());
    }

    Command reducedMotion() {
        return onOff(choices.reducedMotion(), messages.text("command.reducedMotion"));
    }

    /// Both axes at work, instead of the usual picture.
    Command axisLayout() {
        Choice<MatrixLayout> layout = choices.layout();
        return Command.of(messages.text("command.axisLayout"), "X",
                () -> layout.set(layout.get() == MatrixLayout.AXIS ? MatrixLayout.TEMPLATE : MatrixLayout.AXIS))
                .onOff(layout.value().map(now -> now == MatrixLayout.AXIS));
    }

    Command snapping() {
        return onOff(choices.snapping(), messages.text("command.snapping"));
    }

    /// The shared goals above the matrix.
    Command goals() {
        return onOff(choices.goals(), messages.text("command.goals"));
    }

    private <E extends Enum<E>> List<Command> oneOf(Choice<E> choice, String keys, E[] constants) {
        return Stream.of(constants).map(constant -> Command.of(messages.text(keys + constant.name()), "", () -> choice.set(constant))
                .oneOf(choice.value().map(now -> now == constant))).toList();
    }

    private static Command onOff(Choice<Boolean> choice, String name) {
        return Command.of(name, "", () -> choice.set(!choice.get())).onOff(choice.value());
    }
}
