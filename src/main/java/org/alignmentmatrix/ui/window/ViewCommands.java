package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.checklist.ChecklistPane;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Talk;

/// Commands that show something and change nothing.
final class ViewCommands {

    private final Panels panels;
    private final ContextHelp help;
    private final ChecklistPane checklist;
    private final Runnable focusBoard;
    private final Guide guide;
    private final Talk talk;
    private final String version;

    ViewCommands(Panels panels, ContextHelp help, Runnable focusBoard, Guide guide, Talk talk, String version) {
        this.panels = panels;
        this.help = help;
        this.checklist = panels.checklist();
        this.focusBoard = focusBoard;
        this.guide = guide;
        this.talk = talk;
        this.version = version;
    }

    /// The tabs of the side panel.
    List<Command> pages() {
        return Stream.of(Panels.Page.values()).map(page -> Command
                .of(text("page." + page.name().toLowerCase(Locale.ROOT)), "Shortcut+" + (page.ordinal() + 1), () -> panels.enter(page))
                .oneOf(panels.side().shownPageProperty().map(shown -> shown.intValue() == page.ordinal()))).toList();
    }

    /// What the middle of the window shows; the first leads back to the board.
    List<Command> views() {
        return List.of(view(Centre.View.BOARD, "F6").runs(focusBoard), view(Centre.View.TABLE, "F7"),
                view(Centre.View.REVEAL, "F8").runs(panels::reveal));
    }

    /// The rows of the table or the selected cards, for a spreadsheet.
    Command copyAsCells() {
        return Command.of(text("command.copyAsCells"), "Shortcut+Shift+C", panels::copyAsCells);
    }

    /// Opens the curtain between the voices.
    Command reveal() {
        return Command.of(text("command.reveal"), "F8", panels::reveal).oneOf(panels.curtain().revealedProperty());
    }

    private Command view(Centre.View view, String key) {
        return Command.of(text("view." + view.name().toLowerCase(Locale.ROOT)), key, () -> panels.centre().enter(view))
                .oneOf(panels.centre().shownProperty().map(shown -> shown == view));
    }

    List<Command> voices() {
        return Stream.of(Voice.values()).map(voice -> Command.of(text("command.answerAs", guide.name(voice)), "", () -> {
            checklist.showVoice(voice);
            panels.enter(Panels.Page.CHECKLIST);
        }).oneOf(Bindings.createBooleanBinding(() -> !panels.curtain().isRevealed() && checklist.voiceProperty().get() == voice,
                checklist.voiceProperty(), panels.curtain().shownProperty()))).toList();
    }

    /// The page of the guide that fits what the user is doing.
    Command help() {
        return Command.of(text("command.help"), "F1", help::show);
    }

    Command keys() {
        return Command.of(text("command.keys"), "Shift+F1", () -> talk.dialogs().showKeys());
    }

    Command about() {
        return Command.of(text("command.about"), "",
                () -> talk.dialogs().tell(new Message(text("app.name"), text("about.text", version), "")));
    }

    private String text(String key, Object... arguments) {
        return talk.messages().text(key, arguments);
    }
}
