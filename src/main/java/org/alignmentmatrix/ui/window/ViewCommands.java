package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.checklist.ChecklistPane;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.text.Messages;

/// Commands that show something and change nothing.
final class ViewCommands {

    private static final int CHECKLIST = 0;

    private final SidePanel panel;
    private final ChecklistPane checklist;
    private final Runnable focusBoard;
    private final Guide guide;
    private final Dialogs dialogs;
    private final Messages messages;
    private final String version;

    ViewCommands(SidePanel panel, ChecklistPane checklist, Runnable focusBoard, Guide guide, Dialogs dialogs, Messages messages, String version) {
        this.panel = panel;
        this.checklist = checklist;
        this.focusBoard = focusBoard;
        this.guide = guide;
        this.dialogs = dialogs;
        this.messages = messages;
        this.version = version;
    }

    /// The tabs of the side panel, and the way back to the board.
    List<Command> pages() {
        List<String> keys = List.of("page.checklist", "page.card", "page.list");
        return Stream.concat(
                IntStream.range(0, keys.size()).mapToObj(i -> Command.of(messages.text(keys.get(i)), "Shortcut+" + (i + 1), () -> page(i))),
                Stream.of(Command.of(messages.text("command.toBoard"), "Shortcut+0", focusBoard))).toList();
    }

    private void page(int page) {
        panel.show(page);
        if (page == CHECKLIST) {
            checklist.focusCurrent();
        }
    }

    List<Command> voices() {
        return Stream.of(Voice.values()).map(voice -> Command.of(messages.text("command.answerAs", guide.name(voice)), "", () -> {
            checklist.showVoice(voice);
            page(CHECKLIST);
        })).toList();
    }

    Command keys() {
        return Command.of(messages.text("command.keys"), "F1",
                dialogs::showKeys);
    }

    Command about() {
        return Command.of(messages.text("command.about"), "",
                () -> dialogs.tell(new Message(messages.text("app.name"), messages.text("about.text", version), "")));
    }
}
