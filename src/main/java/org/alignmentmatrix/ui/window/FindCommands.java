package org.alignmentmatrix.ui.window;

import org.alignmentmatrix.ui.find.Finder;
import org.alignmentmatrix.ui.text.Messages;

/// Commands that look for cards.
///
/// @param find gives the find field the keys
record FindCommands(Command find, Command next, Command previous, Command clear) {

    static FindCommands of(Finder finder, Runnable toField, Messages messages) {
        return new FindCommands(
                Command.of(messages.text("command.find"), "Shortcut+F", toField),
                Command.of(messages.text("command.findNext"), "F3", finder::next).enabledIf(finder.activeProperty()),
                Command.of(messages.text("command.findPrevious"), "Shift+F3", finder::previous).enabledIf(finder.activeProperty()),
                Command.of(messages.text("command.clearFilter"), "", finder::clear).enabledIf(finder.activeProperty()));
    }
}
