package org.alignmentmatrix.gesture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.alignmentmatrix.edit.Edit;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.CardKind;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Side;

/// A matrix of 1010 × 810 with a tray to the right of it and the parking lot below the tray; it carries out selections and
/// notes everything else it is asked for.
final class FakeScene implements Scene {

    static final Box TRAY = new Box(1_020, 0, 200, 400);
    static final Box PARKING_LOT = new Box(1_020, 410, 200, 400);

    Matrix matrix = new Matrix(new Box(0, 0, 1_010, 810), MatrixLayout.TEMPLATE);
    final List<Intent> intents = new ArrayList<>();
    Gesture gesture = Gesture.IDLE;
    private final Map<CardId, Box> boxes = new LinkedHashMap<>();
    private final Set<CardId> locked = new HashSet<>();
    private Set<CardId> selection = new LinkedHashSet<>();

    /// Puts a card of 100 × 50 somewhere.
    CardId put(int number, double centreX, double centreY) {
        var id = new CardId(number);
        boxes.put(id, Box.centredOn(new Pixel(centreX, centreY), 100, 50));
        return id;
    }

    void select(CardId... ids) {
        selection = new LinkedHashSet<>(List.of(ids));
    }

    List<CardId> selected() {
        return List.copyOf(selection);
    }

    FakeScene press(double x, double y) {
        return hear(new Pointer.Pressed(new Pixel(x, y), Pointer.Use.SELECT));
    }

    FakeScene shiftPress(double x, double y) {
        return hear(new Pointer.Pressed(new Pixel(x, y), Pointer.Use.EXTEND));
    }

    FakeScene move(double x, double y) {
        return hear(new Pointer.Moved(new Pixel(x, y), false));
    }

    /// With the key held that keeps cards from snapping.
    FakeScene moveFreely(double x, double y) {
        return hear(new Pointer.Moved(new Pixel(x, y), true));
    }

    FakeScene grab(double x, double y) {
        return hear(new Pointer.Pressed(new Pixel(x, y), Pointer.Use.PAN));
    }

    FakeScene dwell(double x, double y) {
        return hear(new Pointer.Dwelt(new Pixel(x, y)));
    }

    FakeScene hold(double x, double y) {
        return hear(new Pointer.Held(new Pixel(x, y)));
    }

    FakeScene askMenu(double x, double y) {
        return hear(new Pointer.MenuAsked(new Pixel(x, y)));
    }

    /// Moves the matrix and its cards under the pointer.
    FakeScene scroll(double dx, double dy) {
        matrix = new Matrix(matrix.area().plus(dx, dy), MatrixLayout.TEMPLATE);
        boxes.replaceAll((_, box) -> TRAY.contains(box.centre()) ? box : box.plus(dx, dy));
        return hear(new Pointer.Scrolled(dx, dy));
    }

    void lock(CardId id) {
        locked.add(id);
    }

    FakeScene release(double x, double y) {
        return hear(new Pointer.Released(new Pixel(x, y), 1));
    }

    FakeScene doubleClick(double x, double y) {
        press(x, y).release(x, y).press(x, y);
        return hear(new Pointer.Released(new Pixel(x, y), 2));
    }

    FakeScene escape() {
        return hear(new Pointer.Cancelled());
    }

    private FakeScene hear(Pointer pointer) {
        Outcome outcome = gesture.on(pointer, this);
        gesture = outcome.next();
        for (Intent intent : outcome.intents()) {
            if (intent instanceof Intent.Select(var ids)) {
                selection = new LinkedHashSet<>(ids);
            } else {
                intents.add(intent);
            }
        }
        return this;
    }

    List<Edit> edits() {
        return intents.stream().filter(Intent.Perform.class::isInstance).map(intent -> ((Intent.Perform) intent).edit()).toList();
    }

    /// The place of a card whose centre is dropped here.
    Place placeAt(double x, double y) {
        return placeOf(Box.centredOn(new Pixel(x, y), 100, 50)).orElseThrow();
    }

    @Override
    public Optional<CardId> cardAt(Pixel point) {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().contains(point)).map(Map.Entry::getKey)
                .reduce((_, above) -> above);
    }

    @Override
    public Optional<CardId> cardAt(Pixel point, Set<CardId> except) {
        return boxes.entrySet().stream()
                .filter(entry -> entry.getValue().contains(point) && !except.contains(entry.getKey()) && !TRAY.contains(point))
                .map(Map.Entry::getKey).reduce((_, above) -> above);
    }

    @Override
    public List<Box> boxesTouching(Box area, Set<CardId> except) {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().overlaps(area) && !except.contains(entry.getKey()))
                .map(Map.Entry::getValue).toList();
    }

    @Override
    public boolean movable(CardId id) {
        return !locked.contains(id);
    }

    @Override
    public Box area() {
        return matrix.area();
    }

    @Override
    public Collection<CardId> cardsTouching(Box box) {
        return boxes.entrySet().stream().filter(entry -> entry.getValue().overlaps(box)).map(Map.Entry::getKey).toList();
    }

    @Override
    public Set<CardId> selection() {
        return selection;
    }

    @Override
    public List<CardPlan> lift(Set<CardId> ids, Pixel at) {
        return boxes.entrySet().stream().filter(entry -> ids.contains(entry.getKey()))
                .<CardPlan>map(entry -> new CardPlan.Dot(entry.getKey(), entry.getValue(), CardKind.INITIATIVE, Side.SALES)).toList();
    }

    @Override
    public Optional<Place> placeOf(Box box) {
        if (TRAY.contains(box.centre())) {
            return Optional.of(Place.TRAY);
        }
        if (PARKING_LOT.contains(box.centre())) {
            return Optional.of(Place.PARKING_LOT);
        }
        return matrix.placeOf(box).map(place -> place);
    }

    @Override
    public Place nearestOnMatrix(Box box) {
        Pixel inside = Box.centredOn(box.centre(), 0, 0).within(matrix.area().inset(1)).centre();
        return matrix.placeOf(Box.centredOn(inside, box.width(), box.height())).orElseThrow();
    }
}
