package org.alignmentmatrix.app;

import java.nio.file.Path;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.alignmentmatrix.ui.dialog.Message;
import org.alignmentmatrix.ui.text.Messages;

/// Tells the user of an error that nobody expected: what happened, what is safe, what to do, and where the log is.
record ErrorDialog(Dialogs dialogs, Messages messages, Path log) implements LastResort.Telling {

    @Override
    public void tell(LastResort.Kind kind, String code, boolean kept) {
        String safe = messages.text(kept ? "error.kept" : "error.notKept");
        Message message = switch (kind) {
            case ERROR -> message(messages.text("error.unexpected"), safe, code, messages.text("error.goOn"));
            case NO_MEMORY -> message(messages.text("error.memory"), safe, code, messages.text("error.startAnew"));
        };
        if (dialogs.offer(message, messages.text("error.showLog"))) {
            dialogs.showFolder(log);
        }
    }

    private Message message(String title, String safe, String code, String advice) {
        return new Message(title, messages.text("error.text", safe, code), advice);
    }
}
