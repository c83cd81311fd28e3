package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.alignmentmatrix.guide.Guide;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.ui.checklist.ChecklistPane;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.dialog.Talk;

/// Commands that show something and change nothing.
final class ViewCommands {

    private static final int CHECKLIST = 0;

    private final SidePanel panel;
    private final ChecklistPane checklist;
    private final Runnable focusBoard;
    private final Guide guide;
    private final Talk talk;
    private final String version;

    ViewCommands(SidePanel panel, ChecklistPane checklist, Runnable focusBoard, Guide guide, Talk talk, String version) {
        this.panel = panel;
        this.checklist = checklist;
        this.focusBoard = focusBoard;
        this.guide = guide;
        this.talk = talk;
        this.version = version;
    }

    /// The tabs of the side panel, and the way back to the board.
    List<Command> pages() {
        List<String> keys = List.of("page.checklist", "page.card", "page.list");
        return Stream.concat(
                IntStream.range(0, keys.size()).mapToObj(i -> Command.of(text(keys.get(i)), "Shortcut+" + (i + 1), () -> page(i))
                        .oneOf(panel.shownPageProperty().map(shown -> shown.intValue() == i))),
                Stream.of(Command.of(text("command.toBoard"), "F6", focusBoard))).toList();
    }

    private void page(int page) {
        panel.show(page);
        Platform.runLater(panel::focusShown); // the page can take the focus once it is shown
    }

    List<Command> voices() {
        return Stream.of(Voice.values()).map(voice -> Command.of(text("command.answerAs", guide.name(voice)), "", () -> {
            checklist.showVoice(voice);
            page(CHECKLIST);
        }).oneOf(checklist.voiceProperty().map(shown -> shown == voice))).toList();
    }

    Command keys() {
        return Command.of(text("command.keys"), "F1", () -> talk.dialogs().showKeys());
    }

    Command about() {
        return Command.of(text("command.about"), "",
                () -> talk.dialogs().tell(new Message(text("app.name"), text("about.text", version), "")));
    }

    private String text(String key, Object... arguments) {
        return talk.messages().text(key, arguments);
    }
}
