package org.alignmentmatrix.ui.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.edit.FreezePlacement;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.ReorderCards;
import org.alignmentmatrix.edit.SetField;
import org.alignmentmatrix.edit.StackCards;
import org.alignmentmatrix.edit.UnstackCards;
import org.alignmentmatrix.geometry.Align;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Distribute;
import org.alignmentmatrix.geometry.FreeSpots;
import org.alignmentmatrix.geometry.Placed;
import org.alignmentmatrix.geometry.Tidy;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardField;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Size;
import org.alignmentmatrix.model.Stacks;

/// Puts the cards of the matrix in order: tidy rows, lines, stacks, what lies above what, and what stays where it is. Each is one act.
public final class Arranging {

    private final OpenDocument document;
    private final MatrixView matrix;
    private Consumer<CardId> refused = _ -> { };

    Arranging(OpenDocument document, MatrixView matrix) {
        this.document = document;
        this.matrix = matrix;
    }

    /// @param next hears of a card for which nothing could be done, to say why
    void onRefused(Consumer<CardId> next) {
        refused = next;
    }

    /// Tidies the quadrants in which the selected cards stand; without any, all of them.
    public void tidy() {
        Set<Quadrant> around = quadrants(document.selection());
        tidy(around.isEmpty() ? List.of(Quadrant.values()) : around);
    }

    /// Tidies the quadrants in which these cards stand.
    void tidyAround(Collection<CardId> ids) {
        tidy(quadrants(ids));
    }

    /// Tidies one quadrant.
    public void tidy(Quadrant quadrant) {
        tidy(List.of(quadrant));
    }

    private void tidy(Collection<Quadrant> quadrants) {
        Map<CardId, Place> places = new HashMap<>();
        for (Quadrant quadrant : quadrants) {
            List<Placed> cards = matrix.whole().cards().stream().filter(plan -> quadrants(List.of(plan.id())).contains(quadrant))
                    .map(Placed::of).toList();
            Tidy.of(matrix.whole().matrix().room(quadrant), cards)
                    .forEach((id, spot) -> places.put(id, new Place.OnMatrix(quadrant, spot)));
        }
        move(new MoveCards(places, MoveCards.Manner.TIDY));
    }

    private Set<Quadrant> quadrants(Collection<CardId> ids) {
        return cards(ids).stream().flatMap(card -> card.place().quadrantIfPlaced().stream()).collect(Collectors.toSet());
    }

    /// Brings the selected cards into one line.
    public void align(Align line) {
        move(new MoveCards(line.of(matrix.frame().matrix(), selected()), MoveCards.Manner.ALIGN));
    }

    /// Spreads the selected cards evenly.
    public void distribute(Distribute direction) {
        move(new MoveCards(direction.of(matrix.frame().matrix(), selected()), MoveCards.Manner.DISTRIBUTE));
    }

    /// Lays the selected cards above or below all others.
    public void reorder(boolean toFront) {
        document.perform(new ReorderCards(document.selection(), toFront));
    }

    /// Makes one stack of the selected cards: on top the current one, the others below it.
    public void stack() {
        document.current().ifPresent(top -> stack(List.copyOf(document.selection()), top.id()));
    }

    /// Lays cards onto the stack of another one and selects that.
    ///
    /// @param ids the top card may be among them
    /// @return whether anything changed; if not, why is told
    public boolean stack(List<CardId> ids, CardId top) {
        List<CardId> others = ids.stream().filter(id -> !id.equals(top)).toList();
        boolean done = glide(new StackCards(others, top), others);
        if (done) {
            document.select(List.of(matrix.stacks().topOf(top)));
        }
        return done;
    }

    /// Takes the stacks among the selected cards apart; the cards come to lie where there is room, and all are selected.
    public void unstack() {
        Stacks stacks = matrix.stacks();
        Map<CardId, Place> places = new LinkedHashMap<>();
        Map<Quadrant, FreeSpots> spots = new HashMap<>();
        var all = new ArrayList<CardId>();
        for (Card top : cards(document.selection())) {
            all.add(top.id());
            for (Card card : cards(stacks.members(top.id()))) {
                if (card.stackedOn() != null) {
                    places.put(card.id(), freed(card, spots));
                    all.add(card.id());
                }
            }
        }
        if (glide(new UnstackCards(places), places.keySet())) {
            document.select(all);
        }
    }

    private Place freed(Card card, Map<Quadrant, FreeSpots> spots) {
        return card.place().quadrantIfPlaced().<Place>map(quadrant -> {
            Box size = matrix.sizeInWhole(card);
            FreeSpots room = spots.computeIfAbsent(quadrant, _ -> new FreeSpots(matrix.whole(), quadrant, _ -> false));
            return new Place.OnMatrix(quadrant, room.next(size.width(), size.height()));
        }).orElse(card.place());
    }

    /// Whether one of the selected cards lies on top of a stack.
    public boolean anyStackSelected() {
        return document.selection().stream().anyMatch(id -> matrix.stacks().size(id) > 1);
    }

    /// Gives the selected cards another size.
    public void setSize(Size size) {
        document.perform(new SetField<>(document.selection(), CardField.SIZE, size, false));
    }

    /// Locks the selected cards in their places; if all of them are locked, releases them.
    public void toggleLock() {
        boolean allLocked = cards(document.selection()).stream().allMatch(Card::locked);
        document.perform(new SetField<>(document.selection(), CardField.LOCKED, !allLocked, false));
    }

    /// Freezes the placement of the whole board, or releases it.
    public void toggleFreeze() {
        document.perform(new FreezePlacement(!document.board().frozen()));
    }

    /// These cards and all that lie below them in stacks.
    Set<CardId> withStacks(Collection<CardId> ids) {
        var all = new HashSet<>(ids);
        ids.forEach(id -> all.addAll(matrix.stacks().members(id)));
        return all;
    }

    private List<Placed> selected() {
        return document.selection().stream().flatMap(id -> matrix.planOf(id).stream()).map(Placed::of).toList();
    }

    private List<Card> cards(Collection<CardId> ids) {
        return ids.stream().flatMap(id -> document.board().cards().find(id).stream()).toList();
    }

    void move(MoveCards move) {
        glide(move, move.places().keySet());
    }

    /// Says why these cards stay where they are, if they all are held there.
    void tellHeld(Collection<CardId> ids) {
        if (document.board().frozen() || cards(ids).stream().allMatch(Card::locked)) {
            ids.stream().findFirst().ifPresent(refused);
        }
    }

    private boolean glide(Edit edit, Collection<CardId> ids) {
        matrix.glideToNext();
        boolean done = document.perform(edit);
        if (!done) {
            tellHeld(ids);
        }
        return done;
    }
}
