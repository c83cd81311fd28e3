package org.alignmentmatrix.ui.view;

import java.util.function.Predicate;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.alignmentmatrix.document.OpenDocument;

/// Ctrl+Z in a field of a panel takes back what was done last in the document, as it does everywhere else. The field's own undo would
/// write its steps into that history.
public final class UndoKeys {

    private UndoKeys() {
    }

    /// @param panel what has the fields; it lives as long as the document
    public static void install(Node panel, OpenDocument document) {
        install(panel, document, _ -> false);
    }

    /// @param own whether a field keeps these keys to itself, for what is typed there is not on the board yet
    public static void install(Node panel, OpenDocument document, Predicate<EventTarget> own) {
        panel.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && !event.isAltDown() && !own.test(event.getTarget()) && take(event, document)) {
                event.consume();
            }
        });
    }

    private static boolean take(KeyEvent event, OpenDocument document) {
        boolean redo = event.isShiftDown();
        if (event.getCode() == KeyCode.Z && !redo) {
            document.undo();
        } else if (event.getCode() == KeyCode.Z || event.getCode() == KeyCode.Y && !redo) {
            document.redo();
        } else {
            return false;
        }
        return true;
    }
}
