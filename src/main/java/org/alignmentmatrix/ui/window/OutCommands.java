package org.alignmentmatrix.ui.window;

import org.alignmentmatrix.ui.files.WaysOut;
import org.alignmentmatrix.ui.text.Messages;

/// Commands by which the board leaves the program in other forms.
final class OutCommands {

    private final WaysOut out;
    private final Messages messages;

    OutCommands(WaysOut out, Messages messages) {
        this.out = out;
        this.messages = messages;
    }

    Command export() {
        return command("command.export", "Shortcut+E", out.export()::start);
    }

    /// Everything that goes home after a workshop.
    Command exportPackage() {
        return command("command.exportPackage", "Shortcut+Shift+E", out.export()::startPackage);
    }

    Command print() {
        return command("command.print", "Shortcut+P", out.print()::start);
    }

    Command copyPicture() {
        return command("command.copyPicture", "Shortcut+Shift+P", out.export()::copyPicture);
    }

    private Command command(String key, String keys, Runnable run) {
        return Command.of(messages.text(key), keys, run);
    }
}
