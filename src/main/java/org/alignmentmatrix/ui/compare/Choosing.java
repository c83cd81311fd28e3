package org.alignmentmatrix.ui.compare;

import java.util.ArrayList;
import java.util.List;
import org.alignmentmatrix.merge.Whose;

/// What is chosen so far, one for each conflict.
final class Choosing {

    private final List<Whose> choices;
    private final Runnable changed;

    /// @param changed runs after each choice
    Choosing(List<Whose> presets, Runnable changed) {
        this.choices = new ArrayList<>(presets);
        this.changed = changed;
    }

    List<Whose> all() {
        return List.copyOf(choices);
    }

    Whose of(int conflict) {
        return choices.get(conflict);
    }

    void choose(int conflict, Whose whose) {
        choices.set(conflict, whose);
        changed.run();
    }

    void chooseAll(Whose whose) {
        choices.replaceAll(_ -> whose);
        changed.run();
    }
}
