package org.alignmentmatrix.ui.files;

import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.ui.dialog.Talk;

/// What every flow between the open board, the disk and the user works with.
///
/// @param alarm for what is done later
public record Desk(OpenDocument document, Threads threads, Alarm alarm, Talk talk, Remembered remembered) {

    String text(String key, Object... arguments) {
        return talk.messages().text(key, arguments);
    }

    /// Runs something on the window's thread.
    void inWindow(Runnable task) {
        threads.window().execute(task);
    }

    /// Runs something that takes time.
    void inBackground(Runnable task) {
        threads.background().execute(task);
    }
}
