package org.alignmentmatrix.ui.files;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The cautions that hold now, at most one of each kind. Used from the window's thread only.
public final class Cautions {

    private final Map<Caution.Kind, Caution> held = new EnumMap<>(Caution.Kind.class);
    private final ReadOnlyObjectWrapper<Optional<Caution>> top = new ReadOnlyObjectWrapper<>(Optional.empty());

    /// The weightiest one.
    public ReadOnlyObjectProperty<Optional<Caution>> topProperty() {
        return top.getReadOnlyProperty();
    }

    /// Takes the place of another one of its kind.
    void show(Caution caution) {
        held.put(caution.kind(), caution);
        follow();
    }

    /// It does not hold any more, or the user has seen enough of it.
    public void withdraw(Caution.Kind kind) {
        held.remove(kind);
        follow();
    }

    void clear() {
        held.clear();
        follow();
    }

    boolean holds(Caution.Kind kind) {
        return held.containsKey(kind);
    }

    private void follow() {
        top.set(held.values().stream().findFirst()); // the map is in the order of the kinds
    }
}
