package org.alignmentmatrix.ui.board;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.animation.PauseTransition;
import javafx.util.Duration;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.edit.MoveCards;
import org.alignmentmatrix.edit.StackCards;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.gesture.Dragging;
import org.alignmentmatrix.gesture.Gesture;
import org.alignmentmatrix.gesture.Intent;
import org.alignmentmatrix.gesture.Marquee;
import org.alignmentmatrix.gesture.Outcome;
import org.alignmentmatrix.gesture.Pointer;
import org.alignmentmatrix.gesture.Scene;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Runs the gesture chart: keeps what the pointer is in the middle of and carries out what that wants.
final class GestureRunner {

    private static final Duration DWELL = Duration.millis(500);

    private final OpenDocument document;
    private final Scene scene;
    private final MatrixView matrix;
    private final Zoom zoom;
    private final Views views;
    private final DropNotes notes;
    private final PauseTransition dwell = new PauseTransition(DWELL);
    private final EdgeScroller edge;
    private Gesture gesture = Gesture.IDLE;
    private Optional<Place> target = Optional.empty();

    /// Those who show what is going on and do what a gesture asks them for.
    interface Views {

        /// Only the lifted cards moved on.
        ///
        /// @param pull how far they are kept from hanging out of the matrix
        void follow(Dragging drag, Pixel pull);

        /// The state of the gesture or its target is another.
        void show(Gesture gesture, Optional<Place> target);

        void editTitle(CardId id);

        void startCard(Place place);

        /// The menu of the selected cards, or of the place that was pointed at.
        ///
        /// @param at in the coordinates of the matrix
        /// @param card the one it was asked for on
        void menu(Pixel at, Optional<CardId> card);
    }

    GestureRunner(OpenDocument document, Scene scene, MatrixView matrix, Zoom zoom, Views views, DropNotes notes) {
        this.document = document;
        this.scene = scene;
        this.matrix = matrix;
        this.zoom = zoom;
        this.views = views;
        this.notes = notes;
        this.edge = new EdgeScroller(matrix, zoom);
        dwell.setOnFinished(_ -> {
            if (gesture instanceof Dragging drag) {
                hear(new Pointer.Dwelt(drag.at()));
            }
        });
        zoom.onMoved((dx, dy) -> {
            if (gesture != Gesture.IDLE) {
                hear(new Pointer.Scrolled(dx, dy));
            }
        });
    }

    Gesture gesture() {
        return gesture;
    }

    /// Where lifted cards would come to lie.
    Optional<Place> target() {
        return target;
    }

    /// How far lifted cards are kept from hanging out of the matrix.
    Pixel pull() {
        return gesture instanceof Dragging drag ? drag.pull(scene) : new Pixel(0, 0);
    }

    void hear(Pointer pointer) {
        Gesture before = gesture;
        Outcome outcome = before.on(pointer, scene);
        gesture = outcome.next();
        outcome.intents().forEach(this::carryOut);
        Optional<Place> nextTarget = gesture instanceof Dragging drag ? drag.target(scene) : Optional.empty();
        boolean onlyFollows = before instanceof Dragging was && gesture instanceof Dragging drag && sameRegion(nextTarget, target)
                && was.onto().equals(drag.onto()) && was.snap().guides().equals(drag.snap().guides());
        target = nextTarget;
        rest(pointer);
        if (onlyFollows) {
            views.follow((Dragging) gesture, pull());
        } else {
            matrix.setGhosts(gesture instanceof Dragging drag ? ids(drag) : Set.of());
            views.show(gesture, target);
        }
    }

    /// What happens while the pointer does nothing.
    private void rest(Pointer pointer) {
        switch (gesture) {
            case Dragging drag -> {
                boolean overMatrix = target.filter(place -> place instanceof Place.OnMatrix).isPresent();
                edge.follow(overMatrix ? Optional.of(drag.at()) : Optional.empty());
                if (pointer instanceof Pointer.Moved) {
                    dwell.playFromStart();
                }
            }
            case Marquee marquee -> edge.follow(Optional.of(marquee.at()));
            case Gesture _ -> {
                edge.follow(Optional.empty());
                dwell.stop();
            }
        }
    }

    private static Set<CardId> ids(Dragging drag) {
        var ids = new HashSet<CardId>();
        drag.lifted().stream().map(CardPlan::id).forEach(ids::add);
        return ids;
    }

    private static boolean sameRegion(Optional<Place> a, Optional<Place> b) {
        return a.isPresent() == b.isPresent() && (a.isEmpty()
                || a.get().getClass() == b.get().getClass() && a.get().quadrantIfPlaced().equals(b.get().quadrantIfPlaced()));
    }

    private void carryOut(Intent intent) {
        switch (intent) {
            case Intent.Select(var ids) -> document.select(ids);
            case Intent.Perform(var edit) -> {
                document.endRun();
                if (document.perform(edit) && edit instanceof MoveCards move) {
                    notes.dropped(move.places().keySet());
                }
            }
            case Intent.EditTitle(var id) -> views.editTitle(id);
            case Intent.StartCard(var place) -> views.startCard(place);
            case Intent.Pan(var dx, var dy) -> zoom.pan(dx, dy);
            case Intent.Menu(var at, var card) -> views.menu(at, card);
            case Intent.Stack(var ids, var onto) -> {
                document.endRun();
                document.perform(new StackCards(ids, onto));
                document.select(List.of(document.board().cards().find(onto).map(card -> card.stackedOn() == null ? onto : card.stackedOn())
                        .orElse(onto)));
            }
            case Intent.Refused(var id) -> notes.refused(id);
        }
    }
}
