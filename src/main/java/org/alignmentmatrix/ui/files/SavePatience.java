package org.alignmentmatrix.ui.files;

import java.time.Duration;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.jspecify.annotations.Nullable;

/// Waits for a save before the board goes. If that takes longer than a blink, a dialog says what the window waits for, and the
/// user may stay.
final class SavePatience {

    /// A save that is quicker needs no dialog.
    static final Duration PATIENCE = Duration.ofMillis(300);

    private final Desk desk;
    private final Saving saving;
    private Alarm.Set alarm = () -> { };
    private Dialogs.@Nullable Progress shown;

    SavePatience(Desk desk, Saving saving) {
        this.desk = desk;
        this.saving = saving;
    }

    /// @param name of what is saved
    /// @param next is run when the save that is under way has worked, unless the user stays
    void untilSaved(String name, Runnable next) {
        saving.stopWaiting(); // for whatever was to be done before: only what was asked for last is
        end();
        saving.then(() -> {
            end();
            next.run();
        }, this::end);
        alarm = desk.alarm().after(PATIENCE, () -> desk.inWindow(() -> show(name)));
    }

    private void show(String name) {
        if (saving.underWayProperty().get().isPresent()) {
            shown = desk.talk().dialogs().showProgress(desk.text("closing.saving", name), desk.text("closing.stay"), saving::stopWaiting);
        }
    }

    private void end() {
        alarm.cancel();
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }
}
