package org.alignmentmatrix.ui.files;

import java.time.Duration;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableBooleanValue;
import org.alignmentmatrix.document.OpenDocument;

/// Saves a board by itself, if its user chose that for its file. It never saves while there is something to decide about the file.
public final class Autosave {

    /// From a change to its save, and so from one save to the next at least.
    static final Duration PAUSE = Duration.ofSeconds(5);

    private final Desk desk;
    private final OpenDocument document;
    private final Saving saving;
    private final Cautions cautions;
    private final Consent consent;
    private final BooleanBinding on;
    private final BooleanBinding possible;
    private boolean planned;

    Autosave(Desk desk, Saving saving, Cautions cautions, Consent consent) {
        this.desk = desk;
        this.document = desk.document();
        this.saving = saving;
        this.cautions = cautions;
        this.consent = consent;
        this.possible = Bindings.createBooleanBinding(() -> document.origin().path().isPresent() && !document.isReadOnly(),
                document.originProperty(), document.readOnlyProperty());
        this.on = Bindings.createBooleanBinding(
                () -> possible.get() && document.origin().path().filter(desk.remembered().get()::isAutosaved).isPresent(),
                possible, document.originProperty(), desk.remembered().settingsProperty());
        document.lastChangeProperty().subscribe(_ -> plan());
        on.subscribe(_ -> plan());
        cautions.topProperty().subscribe(_ -> plan());
        saving.stateProperty().subscribe(_ -> plan()); // it may have been refused while another file was written
    }

    /// Whether the open board is saved by itself.
    public ObservableBooleanValue onProperty() {
        return on;
    }

    boolean isOn() {
        return on.get();
    }

    /// Whether it has a file that could be.
    public ObservableBooleanValue possibleProperty() {
        return possible;
    }

    /// Makes the other choice for the file of the open board.
    public void toggle() {
        document.origin().path().ifPresent(path -> {
            boolean next = !isOn();
            desk.remembered().change(settings -> settings.withAutosaved(path, next));
            desk.talk().notices().tell(desk.text(next ? "autosave.on" : "autosave.off"));
        });
    }

    private void plan() {
        if (!planned && isDue()) {
            planned = true;
            desk.alarm().after(PAUSE, () -> desk.inWindow(this::save));
        }
    }

    /// What failed is tried again by [Saving]; what the user has to decide waits for that.
    private boolean isDue() {
        return isOn() && document.isDirty() && !isUndecided() && !saving.hasFailedAtHome();
    }

    private boolean isUndecided() {
        return cautions.holds(Caution.Kind.CHANGED_ON_DISK) || cautions.holds(Caution.Kind.GONE)
                || cautions.holds(Caution.Kind.UNREADABLE);
    }

    private void save() {
        planned = false;
        if (isDue() && !consent.empties(document.board())) { // emptying a file needs the user's consent
            document.origin().path().ifPresent(path -> saving.save(path, Saving.Asked.BY_ITSELF));
        }
    }
}
