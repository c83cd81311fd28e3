package org.alignmentmatrix.ui.board;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.AddCards;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.RemoveCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FreeSpots;
import org.alignmentmatrix.geometry.Placed;
import org.alignmentmatrix.geometry.ReadingOrder;
import org.alignmentmatrix.gesture.Nudge;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Side;

/// What keys, menus and buttons do to the cards of the open board.
public final class BoardCommands {

    private static final double COPY_OFFSET = 20; // pixels from a card to its duplicate

    private final OpenDocument document;
    private final Supplier<Frame> frame;
    private final CardSizes sizes;
    private final MatrixView matrix;
    private final Arranging arranging;
    private Consumer<Entered> entered = _ -> { };
    private ObservableValue<Emphasis> emphasis = new SimpleObjectProperty<>(Emphasis.EVERYTHING);

    /// How large a card is on the matrix, wherever it is now.
    @FunctionalInterface
    interface CardSizes {
        Box of(Card card);
    }

    BoardCommands(OpenDocument document, MatrixView matrix, Arranging arranging) {
        this.arranging = arranging;
        this.document = document;
        this.frame = matrix::frame;
        this.sizes = matrix::sizeInWhole;
        this.matrix = matrix;
    }

    /// Keys and Select all pass over the cards that are hidden.
    void follow(ObservableValue<Emphasis> next) {
        emphasis = next;
    }

    /// @param next hears of cards that were typed or pasted, once they are on the board
    public void onEntered(Consumer<Entered> next) {
        entered = next;
    }

    void tellEntered(Entered cards) {
        entered.accept(cards);
    }

    /// Puts a new card on the board that somebody typed, and selects it.
    ///
    /// @param place where; [#freePlace] finds one that is free
    public Card add(CardKind kind, Side side, String title, Place place) {
        return add(Card.create(document.board().cards().nextId(), kind, side, title, document.now()).withPlace(place));
    }

    /// The same at a place in a quadrant where the card, now that its size is known, covers no other.
    Card addWhereFree(CardKind kind, Side side, String title, Quadrant quadrant) {
        Card card = Card.create(document.board().cards().nextId(), kind, side, title, document.now());
        return add(card.withPlace(freePlace(quadrant, card)));
    }

    /// Puts a new card on the board and selects it.
    Card add(Card card) {
        document.perform(new AddCards(List.of(card)));
        document.select(List.of(card.id()));
        tellEntered(new Entered(List.of(card), "", List.of()));
        return card;
    }

    /// A place in a quadrant where a new card covers no other.
    public Place freePlace(Quadrant quadrant, CardKind kind) {
        return freePlace(quadrant, Card.create(new CardId(CardId.MAX), kind, Side.JOINT, "…", document.now()));
    }

    private Place freePlace(Quadrant quadrant, Card card) {
        Box size = sizes.of(card);
        return new Place.OnMatrix(quadrant, new FreeSpots(matrix.whole(), quadrant, _ -> false).next(size.width(), size.height()));
    }

    /// Moves the selected cards into a quadrant, each to a place that is free; cards that stand there already stay.
    public void moveSelectionTo(Quadrant quadrant) {
        moveTo(quadrant, document.selection());
    }

    /// Moves cards into a quadrant, each to a place that is free; cards that stand there already stay.
    public void moveTo(Quadrant quadrant, Collection<CardId> ids) {
        var spots = new FreeSpots(matrix.whole(), quadrant, card -> false);
        Map<CardId, Place> places = new LinkedHashMap<>();
        for (CardId id : ids) {
            document.board().cards().find(id)
                    .filter(card -> card.place().quadrantIfPlaced().filter(here -> here == quadrant).isEmpty())
                    .ifPresent(card -> {
                        Box size = sizes.of(card);
                        places.put(id, new Place.OnMatrix(quadrant, spots.next(size.width(), size.height())));
                    });
        }
        arranging.move(MoveCards.to(places));
    }

    /// Moves the selected cards to the tray or the parking lot.
    public void moveSelectionTo(Place shelf) {
        moveTo(shelf, document.selection());
    }

    /// Moves cards to the tray or the parking lot.
    public void moveTo(Place shelf, Collection<CardId> ids) {
        Map<CardId, Place> places = new LinkedHashMap<>();
        ids.forEach(id -> places.put(id, shelf));
        arranging.move(MoveCards.to(places));
    }

    /// Takes the selected cards off the board, but for those that are locked.
    ///
    /// @return how many are gone
    public int deleteSelection() {
        Set<CardId> chosen = document.selection();
        Set<CardId> ids = arranging.withStacks(chosen);
        Emphasis now = emphasis.getValue();
        List<Card> order = reading().stream().filter(card -> now.isBright(card.id())).toList(); // what nobody looks for is not next
        int before = document.board().cards().size();
        if (document.perform(new RemoveCards(ids))) {
            selectNeighbour(order, chosen);
        }
        return before - document.board().cards().size();
    }

    /// After a delete the next card is current, so that work goes on by keyboard.
    private void selectNeighbour(List<Card> order, Set<CardId> gone) {
        if (gone.size() != 1) {
            return;
        }
        for (int i = 0; i < order.size(); i++) {
            if (gone.contains(order.get(i).id())) {
                int next = i + 1 < order.size() ? i + 1 : i - 1;
                document.select(next < 0 ? List.of() : List.of(order.get(next).id()));
                return;
            }
        }
    }

    /// Puts a copy of each selected card beside it and selects the copies.
    public void duplicateSelection() {
        Cards cards = document.board().cards();
        Set<CardId> chosen = document.selection();
        Set<CardId> all = arranging.withStacks(chosen);
        Map<CardId, CardId> ids = new HashMap<>();
        int number = cards.nextNumber();
        for (Card card : cards) {
            if (all.contains(card.id())) {
                ids.put(card.id(), new CardId(number++));
            }
        }
        List<Card> copies = cards.stream().filter(card -> all.contains(card.id())).map(card -> copy(card, ids)).toList();
        document.perform(new AddCards(copies));
        document.select(chosen.stream().map(ids::get).toList());
    }

    /// A whole stack is copied as a stack; a card copied alone out of one lies by itself.
    private Card copy(Card card, Map<CardId, CardId> ids) {
        CardId top = card.stackedOn();
        Card lead = top != null && ids.containsKey(top) ? document.board().cards().find(top).orElse(card) : card;
        return card.copy(ids.get(card.id()), document.now()).withPlace(beside(lead)).withStackedOn(top == null ? null : ids.get(top));
    }

    private Place beside(Card card) {
        return matrix.planOf(card.id())
                .flatMap(plan -> {
                    Quadrant quadrant = card.place().quadrantIfPlaced().orElseThrow();
                    Box room = frame.get().matrix().room(quadrant);
                    return frame.get().matrix().placeOf(plan.box().plus(COPY_OFFSET, COPY_OFFSET).within(room));
                })
                .<Place>map(place -> place)
                .orElse(card.place());
    }

    /// Undoes the last act, or does it again.
    void takeBack(boolean redo) {
        if (redo) {
            document.redo();
        } else {
            document.undo();
        }
    }

    /// Selects every card on the matrix; if they all are selected, those in the lists too.
    public void selectAll() {
        List<CardId> placed = reading().stream().filter(card -> card.place() instanceof Place.OnMatrix).map(Card::id).toList();
        boolean alreadyThose = !placed.isEmpty() && document.selection().containsAll(placed);
        document.select(alreadyThose || placed.isEmpty() ? reading().stream().map(Card::id).toList() : placed);
    }

    /// Selects the next card in reading order.
    ///
    /// @param step 1 for the next card, -1 for the one before
    /// @param extend whether the selection is kept
    /// @return false if there is none in that direction
    public boolean walk(int step, boolean extend) {
        List<Card> order = reading();
        int from = document.current().map(order::indexOf).orElse(step > 0 ? -1 : order.size());
        int to = from + step;
        if (to < 0 || to >= order.size()) {
            return false;
        }
        Collection<CardId> ids = new LinkedHashSet<>(extend ? document.selection() : Set.of());
        ids.remove(order.get(to).id());
        ids.add(order.get(to).id());
        document.select(ids);
        return true;
    }

    /// Selects the first card of a quadrant, if it has one.
    public void selectFirstIn(Quadrant quadrant) {
        document.select(reading().stream()
                .filter(card -> card.place().quadrantIfPlaced().filter(here -> here == quadrant).isPresent())
                .limit(1).map(Card::id).toList());
    }

    /// Selects the first card of the tray, if it has one.
    public void selectFirstInTray() {
        document.select(reading().stream().filter(card -> card.place() instanceof Place.Tray).limit(1).map(Card::id).toList());
    }

    /// Moves the selected cards by a few pixels inside their quadrants.
    public void nudge(double dx, double dy) {
        Frame now = frame.get();
        List<Placed> cards = document.selection().stream().flatMap(id -> matrix.planOf(id).stream()).map(Placed::of).toList();
        Nudge.of(now.matrix(), cards, dx, dy).ifPresent(nudge -> {
            if (!document.perform(nudge)) {
                arranging.tellHeld(document.selection());
            }
        });
    }

    /// Gives the selected cards a side.
    public void setSide(Side side) {
        document.perform(new SetField<>(document.selection(), CardField.SIDE, side, false));
    }

    /// Makes the selected cards initiatives or teams.
    public void setKind(CardKind kind) {
        document.perform(new SetField<>(document.selection(), CardField.KIND, kind, false));
    }

    /// The selected cards in reading order.
    public List<Card> selectedInReadingOrder() {
        return reading().stream().filter(card -> document.selection().contains(card.id())).toList();
    }

    private List<Card> reading() {
        Emphasis now = emphasis.getValue();
        return ReadingOrder.of(document.board().cards(), frame.get().matrix().layout()).stream()
                .filter(card -> card.stackedOn() == null && !now.isHidden(card.id())).toList();
    }

    /// Where a card is shown on the matrix, if it stands there.
    Optional<CardPlan> shown(CardId id) {
        return frame.get().find(id);
    }
}
