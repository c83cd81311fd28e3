package org.alignmentmatrix.ui.files;

import java.time.Duration;
import org.alignmentmatrix.publish.Progress;
import org.alignmentmatrix.ui.dialog.Dialogs;
import org.jspecify.annotations.Nullable;

/// Waits for an export. If that takes longer than a blink, a dialog says how far it is, and the user may stop it.
final class ExportPatience implements Progress {

    private static final Duration PATIENCE = Duration.ofMillis(400);

    private final Desk desk;
    private final Alarm.Set alarm;
    private volatile boolean cancelled;
    private String file = "";
    private double share;
    private boolean ended;
    private Dialogs.@Nullable Progress shown;

    ExportPatience(Desk desk) {
        this.desk = desk;
        this.alarm = desk.alarm().after(PATIENCE, () -> desk.inWindow(this::show));
    }

    @Override
    public void at(String what, double shareDone) {
        desk.inWindow(() -> {
            file = what;
            share = shareDone;
            tell();
        });
    }

    @Override
    public boolean isCancelled() {
        return cancelled;
    }

    private void show() {
        if (!ended) {
            shown = desk.talk().dialogs().showProgress(desk.text("export.progress"), desk.text("export.stop"), () -> cancelled = true);
            tell();
        }
    }

    private void tell() {
        if (shown != null && !file.isEmpty()) {
            shown.at(desk.text("export.progress.file", file), share);
        }
    }

    /// It is over, one way or another.
    void end() {
        ended = true;
        alarm.cancel();
        if (shown != null) {
            shown.close();
            shown = null;
        }
    }
}
