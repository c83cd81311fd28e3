package org.alignmentmatrix.ui.find;

import javafx.application.Platform;
import javafx.beans.value.ObservableValue;

/// Shows a value anew after it has changed, once however often it did, and not before what is going on has ended.
final class Refresh {

    private final Runnable show;
    private boolean waiting;

    private Refresh(Runnable show) {
        this.show = show;
    }

    /// Shows now, and again whenever one of the values is out of date.
    static void on(Runnable show, ObservableValue<?>... values) {
        Refresh refresh = new Refresh(show);
        for (ObservableValue<?> value : values) {
            value.subscribe(refresh::later);
        }
        show.run();
    }

    private void later() {
        if (!waiting) {
            waiting = true;
            Platform.runLater(() -> {
                waiting = false;
                show.run();
            });
        }
    }
}
