package org.alignmentmatrix.ui.find;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.Change;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.geometry.ReadingOrder;
import org.alignmentmatrix.insight.CardFilter;
import org.alignmentmatrix.insight.CardSearch;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.jspecify.annotations.Nullable;

/// What someone looks for on the board, and what was found. It belongs to a window, not to the board: no file holds it and no
/// undo touches it; another board ends it.
///
/// Nothing is searched before somebody reads a value, however often the board changed meanwhile; whoever observes one should
/// note that it is out of date and read it in the next pulse.
public final class Finder {

    private final OpenDocument document;
    private final Supplier<LocalDate> today;
    private final ObservableValue<MatrixLayout> layout;
    private final ObservableValue<Cards> cards;
    private final CardSearch search;
    private final ReadOnlyObjectWrapper<CardFilter> filter = new ReadOnlyObjectWrapper<>(CardFilter.NONE);
    private final BooleanProperty othersHidden = new SimpleBooleanProperty();
    private final ObservableBooleanValue active = Bindings.createBooleanBinding(() -> filter.get().isActive(), filter);
    private final ObservableValue<Found> found;
    private final ObservableValue<Emphasis> emphasis;
    private final ObservableValue<Count> count;

    private Order order = new Order(Cards.EMPTY, MatrixLayout.TEMPLATE, List.of());
    private @Nullable Found lastFound;
    private Emphasis lastEmphasis = Emphasis.EVERYTHING;
    private int lastPosition = -1; // of the match that was current last, -1 before the first step

    /// @param position of the current card among those found, from 1; 0 if it is not among them
    /// @param found how many cards fit
    /// @param all how many there are
    public record Count(int position, int found, int all) {
    }

    /// Remembered, for sorting costs more than searching.
    private record Order(Cards cards, MatrixLayout layout, List<Card> inOrder) {
    }

    private record Found(Order order, CardFilter filter, LocalDate day, List<CardId> ids) {
    }

    /// @param today asked anew for each search; decides what is overdue
    /// @param layout decides the order in which matches are walked through
    public Finder(OpenDocument document, Supplier<LocalDate> today, ObservableValue<MatrixLayout> layout) {
        this(document, today, layout, new CardSearch());
    }

    Finder(OpenDocument document, Supplier<LocalDate> today, ObservableValue<MatrixLayout> layout, CardSearch search) {
        this.document = document;
        this.today = today;
        this.layout = layout;
        this.search = search;
        this.cards = document.boardProperty().map(Board::cards);
        this.found = Bindings.createObjectBinding(this::find, cards, filter, layout);
        this.emphasis = Bindings.createObjectBinding(this::emphasise, found, othersHidden);
        this.count = Bindings.createObjectBinding(this::counted, found, document.selectionProperty());
        document.lastChangeProperty().subscribe(change -> {
            if (change instanceof Change.Opened) {
                clear();
            }
        });
    }

    public ReadOnlyObjectProperty<CardFilter> filterProperty() {
        return filter.getReadOnlyProperty();
    }

    public CardFilter filter() {
        return filter.get();
    }

    /// Looks for something else. If the others are hidden, they are no longer selected either, so that nobody changes or
    /// deletes what is not to be seen.
    public void look(CardFilter next) {
        if (!next.equals(filter.get())) {
            lastPosition = -1;
            filter.set(next);
            leaveHidden();
        }
    }

    /// Looks for nothing any more.
    public void clear() {
        look(CardFilter.NONE);
    }

    /// Whether something is looked for.
    public ObservableBooleanValue activeProperty() {
        return active;
    }

    /// Whether cards that do not fit are left out instead of dimmed.
    public ObservableBooleanValue othersHiddenProperty() {
        return othersHidden;
    }

    /// Says whether cards that do not fit are left out instead of dimmed.
    public void hideOthers(boolean hidden) {
        othersHidden.set(hidden);
        leaveHidden();
    }

    private void leaveHidden() {
        if (othersHidden.get() && filter.get().isActive() && !document.selection().isEmpty()) {
            var left = new LinkedHashSet<>(document.selection());
            left.removeIf(emphasis.getValue()::isHidden);
            document.select(left);
        }
    }

    /// Which cards stand out; the same instance as long as nothing about it is different.
    public ObservableValue<Emphasis> emphasis() {
        return emphasis;
    }

    /// How many cards fit, and which of them is the current one.
    public ObservableValue<Count> count() {
        return count;
    }

    /// The cards that fit, in reading order; empty if nothing is looked for.
    public List<CardId> matches() {
        return found.getValue().ids();
    }

    /// Selects the match after the current one; after the last comes the first.
    public void next() {
        step(1, Math.max(lastPosition, 0));
    }

    /// Selects the match before the current one; before the first comes the last.
    public void previous() {
        step(-1, lastPosition - 1);
    }

    /// @param otherwise the position to go to if the current card is no match, for example because it was changed
    private void step(int step, int otherwise) {
        List<CardId> ids = matches();
        if (!ids.isEmpty()) {
            int here = position(ids);
            lastPosition = Math.floorMod(here < 0 ? Math.max(otherwise, -1) : here + step, ids.size());
            document.select(List.of(ids.get(lastPosition)));
        }
    }

    private int position(List<CardId> ids) {
        return document.current().map(card -> ids.indexOf(card.id())).orElse(-1);
    }

    private Found find() {
        CardFilter wanted = filter.get();
        if (wanted.isActive() && (order.cards != cards.getValue() || order.layout != layout.getValue())) {
            order = new Order(cards.getValue(), layout.getValue(), ReadingOrder.of(cards.getValue(), layout.getValue()));
        }
        LocalDate day = today.get();
        Found last = lastFound;
        if (last == null || last.order != order || !last.filter.equals(wanted) || !last.day.equals(day)) {
            List<Card> fitting = wanted.isActive() ? search.find(order.inOrder, wanted, day) : List.of();
            last = new Found(order, wanted, day, fitting.stream().map(Card::id).toList());
            lastFound = last;
        }
        return last;
    }

    private Emphasis emphasise() {
        Found now = found.getValue();
        if (!now.filter.isActive()) {
            lastEmphasis = Emphasis.EVERYTHING;
        } else {
            Set<CardId> bright = new HashSet<>(now.ids);
            if (!bright.equals(lastEmphasis.bright()) || lastEmphasis.othersHidden() != othersHidden.get()) {
                lastEmphasis = new Emphasis(bright, othersHidden.get());
            }
        }
        return lastEmphasis;
    }

    private Count counted() {
        List<CardId> ids = matches();
        return new Count(position(ids) + 1, ids.size(), document.board().cards().size());
    }
}
