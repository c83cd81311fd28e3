package org.alignmentmatrix.ui.window;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Place;

/// What can be said about the selected cards; follows the board and the selection. However many are selected, only as many are
/// looked at as it takes.
final class SelectedCards {

    private final OpenDocument document;
    private final ObservableBooleanValue any;

    SelectedCards(OpenDocument document) {
        this.document = document;
        this.any = Bindings.createBooleanBinding(() -> !document.selection().isEmpty(), document.selectionProperty());
    }

    /// Whether there are any.
    ObservableBooleanValue any() {
        return any;
    }

    /// Whether something holds for them.
    ObservableBooleanValue when(BooleanSupplier holds) {
        return Bindings.createBooleanBinding(holds::getAsBoolean, document.boardProperty(), document.selectionProperty());
    }

    /// Whether at least so many stand on the matrix.
    boolean onMatrix(int least) {
        return placed().limit(least).count() == least;
    }

    /// Whether at least so many stand on the matrix and one of them can be moved there.
    boolean movable(int least) {
        return !document.board().frozen() && onMatrix(least) && placed().anyMatch(card -> !card.locked());
    }

    /// Whether some of them could come to lie on another one.
    boolean stackable() {
        return document.selection().size() > 1 && !document.board().frozen() && stream().anyMatch(card -> !card.locked());
    }

    /// Whether there are any and all of them are locked.
    boolean locked() {
        return !document.selection().isEmpty() && stream().allMatch(Card::locked);
    }

    /// What all of them have in common; empty if they differ or none is selected.
    <T> ObservableValue<Optional<T>> common(Function<Card, T> of) {
        return Bindings.createObjectBinding(() -> {
            List<T> values = stream().map(of).distinct().limit(2).toList();
            return values.size() == 1 ? Optional.of(values.getFirst()) : Optional.empty();
        }, document.boardProperty(), document.selectionProperty());
    }

    private Stream<Card> placed() {
        return stream().filter(card -> card.place() instanceof Place.OnMatrix);
    }

    private Stream<Card> stream() {
        return document.selection().stream().flatMap(id -> document.board().cards().find(id).stream());
    }
}
