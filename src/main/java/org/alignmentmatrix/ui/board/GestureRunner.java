package org.alignmentmatrix.ui.board;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.gesture.Dragging;
import org.alignmentmatrix.gesture.Gesture;
import org.alignmentmatrix.gesture.Intent;
import org.alignmentmatrix.gesture.Outcome;
import org.alignmentmatrix.gesture.Pointer;
import org.alignmentmatrix.gesture.Scene;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// Runs the gesture chart: keeps what the pointer is in the middle of and carries out what that wants.
final class GestureRunner {

    private final OpenDocument document;
    private final Scene scene;
    private final MatrixView matrix;
    private final Views views;
    private Gesture gesture = Gesture.IDLE;
    private Optional<Place> target = Optional.empty();

    /// Those who show what is going on and do what a gesture asks them for.
    interface Views {

        /// Only the lifted cards moved on.
        void follow(Dragging drag);

        /// The state of the gesture or its target is another.
        void show(Gesture gesture, Optional<Place> target);

        void editTitle(CardId id);

        void startCard(Place place);
    }

    GestureRunner(OpenDocument document, Scene scene, MatrixView matrix, Views views) {
        this.document = document;
        this.scene = scene;
        this.matrix = matrix;
        this.views = views;
    }

    Gesture gesture() {
        return gesture;
    }

    /// Where lifted cards would come to lie.
    Optional<Place> target() {
        return target;
    }

    void hear(Pointer pointer) {
        Gesture before = gesture;
        Outcome outcome = before.on(pointer, scene);
        gesture = outcome.next();
        outcome.intents().forEach(this::carryOut);
        Optional<Place> nextTarget = gesture instanceof Dragging drag ? drag.target(scene) : Optional.empty();
        boolean onlyFollows = before instanceof Dragging && gesture instanceof Dragging && sameRegion(nextTarget, target);
        target = nextTarget;
        if (onlyFollows) {
            views.follow((Dragging) gesture);
        } else {
            matrix.setGhosts(gesture instanceof Dragging drag ? ids(drag) : Set.of());
            views.show(gesture, target);
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
                document.perform(edit);
            }
            case Intent.EditTitle(var id) -> views.editTitle(id);
            case Intent.StartCard(var place) -> views.startCard(place);
        }
    }
}
