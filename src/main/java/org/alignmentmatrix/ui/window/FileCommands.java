package org.alignmentmatrix.ui.window;

import javafx.beans.binding.Bindings;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.ui.files.FileFlow;
import org.alignmentmatrix.ui.text.Messages;

/// Commands for the file of the open board and what was kept of it.
final class FileCommands {

    private final OpenDocument document;
    private final FileFlow files;
    private final SafetyBar bar;
    private final Messages messages;

    FileCommands(OpenDocument document, FileFlow files, SafetyBar bar, Messages messages) {
        this.document = document;
        this.files = files;
        this.bar = bar;
        this.messages = messages;
    }

    /// The choice that the file of the open board is saved by itself.
    Command autosave() {
        return Command.of(messages.text("command.autosave"), "", files.autosave()::toggle)
                .enabledIf(files.autosave().possibleProperty())
                .onOff(files.autosave().onProperty().map(on -> on));
    }

    Command earlier() {
        return Command.of(messages.text("command.earlier"), "", files.earlier()::show)
                .enabledIf(Bindings.createBooleanBinding(() -> document.origin().path().isPresent() && !document.isReadOnly(),
                        document.originProperty(), document.readOnlyProperty()));
    }

    Command merge() {
        return Command.of(messages.text("command.merge"), "", files.merging()::start)
                .enabledIf(document.readOnlyProperty().not());
    }

    /// Brings a table of another program onto the board.
    Command importTable() {
        return Command.of(messages.text("command.import"), "Shortcut+I", files.imports()::start)
                .enabledIf(document.readOnlyProperty().not());
    }

    /// Boards that a crash left unsaved and nobody has looked at since.
    Command recover() {
        return Command.of("", "", files.recovery()::offerNext)
                .named(files.recovery().countProperty().map(count -> count.intValue() == 0 ? messages.text("command.recover.none")
                        : messages.text("command.recover", count)))
                .enabledIf(files.recovery().countProperty().greaterThan(0));
    }

    /// The keys go to the bar that says what happened to the file.
    Command toBar() {
        return Command.of(messages.text("command.toBar"), SafetyBar.KEY, bar::focusFirst)
                .enabledIf(Bindings.createBooleanBinding(() -> files.cautions().topProperty().get().isPresent(),
                        files.cautions().topProperty()));
    }
}
