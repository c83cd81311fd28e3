package org.alignmentmatrix.ui.reveal;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.Change;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.model.Voice;

/// Hides from the voice that answers what the others said, until somebody reveals it. View state: it is not in the board and not
/// undone. Whatever shows answers or scores shows only those of [#shownProperty()].
///
/// It opens with [#reveal()]. It closes when a voice is chosen to answer, be it the same one, and when a board is opened: then sales
/// answers first.
public final class Curtain {

    private static final Voice FIRST = Voice.SALES;

    private final ReadOnlyObjectWrapper<Voice> voice = new ReadOnlyObjectWrapper<>(FIRST);
    private final ReadOnlyObjectWrapper<Set<Voice>> shown = new ReadOnlyObjectWrapper<>(Set.of(FIRST));

    /// @param document the curtain lives as long as it does
    public Curtain(OpenDocument document) {
        document.lastChangeProperty().subscribe(() -> { // by invalidation: opening an equal board twice is no change of value
            if (document.lastChangeProperty().get() instanceof Change.Opened) {
                answerAs(FIRST);
            }
        });
    }

    /// The voice that answers, or that did so before the curtain was opened.
    public ReadOnlyObjectProperty<Voice> voiceProperty() {
        return voice.getReadOnlyProperty();
    }

    public Voice voice() {
        return voice.get();
    }

    /// The voices whose answers and scores may be seen: the one that answers, or all.
    public ReadOnlyObjectProperty<Set<Voice>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// Whether what this voice answered may be seen.
    public boolean shows(Voice of) {
        return shown.get().contains(of);
    }

    /// Whether everything may be seen; follows the curtain.
    public ObservableValue<Boolean> revealedProperty() {
        return shown.map(voices -> voices.size() == Voice.values().length);
    }

    public boolean isRevealed() {
        return revealedProperty().getValue();
    }

    /// Lets a voice answer, behind the curtain.
    public void answerAs(Voice next) {
        voice.set(next);
        shown.set(Set.of(next));
    }

    /// Turns to a voice whose answers may be seen, and leaves the curtain as it is.
    ///
    /// @return whether they may; if not, nothing happens
    public boolean turnTo(Voice next) {
        if (shows(next)) {
            voice.set(next);
        }
        return shows(next);
    }

    /// Opens the curtain: everybody may see what all have said.
    public void reveal() {
        shown.set(Set.copyOf(EnumSet.allOf(Voice.class)));
    }
}
