package org.alignmentmatrix.ui.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Point2D;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.Viewport;
import org.alignmentmatrix.gesture.Scene;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Place;

/// What gestures see: the matrix and the lists beside it as one picture, in the coordinates of the matrix.
final class BoardScene implements Scene {

    /// From one card to the next where several come from a list.
    private static final double FAN = 14;

    private final OpenDocument document;
    private final MatrixView matrix;
    private final TrayPane tray;

    BoardScene(OpenDocument document, MatrixView matrix, TrayPane tray) {
        this.document = document;
        this.matrix = matrix;
        this.tray = tray;
    }

    @Override
    public Optional<CardId> cardAt(Pixel point) {
        Optional<CardId> onMatrix = matrix.frame().matrix().area().contains(point)
                ? matrix.frame().cardAt(point).map(CardPlan::id)
                : Optional.empty();
        return onMatrix.or(() -> tray.cardAt(toScene(point)));
    }

    @Override
    public Optional<CardId> cardAt(Pixel point, Set<CardId> except) {
        if (!matrix.frame().showsWords()) {
            return Optional.empty(); // nobody means one of many dots
        }
        return matrix.frame().cardsTouching(new Box(point.x(), point.y(), 0, 0)).reversed().stream()
                .map(CardPlan::id).filter(id -> !except.contains(id)).findFirst();
    }

    @Override
    public List<Box> boxesTouching(Box area, Set<CardId> except) {
        if (!matrix.frame().showsWords()) {
            return List.of(); // where cards are dots, nobody lines them up
        }
        return matrix.frame().cardsTouching(area).stream().filter(card -> !except.contains(card.id())).map(CardPlan::box).toList();
    }

    @Override
    public boolean movable(CardId id) {
        Board board = document.board();
        return board.cards().find(id)
                .filter(card -> !card.locked() && !(board.frozen() && card.place() instanceof Place.OnMatrix)).isPresent();
    }

    @Override
    public Box area() {
        return matrix.frame().matrix().area();
    }

    @Override
    public Collection<CardId> cardsTouching(Box box) {
        Viewport view = matrix.view();
        boolean inSight = view.isFit() || box.union(view.window()).equals(view.window());
        List<CardPlan> touched = inSight ? matrix.frame().cardsTouching(box) : matrix.whole().cardsTouching(new Box(
                (box.x() + view.x()) / view.zoom(), (box.y() + view.y()) / view.zoom(),
                box.width() / view.zoom(), box.height() / view.zoom()));
        return touched.stream().map(CardPlan::id).toList();
    }

    @Override
    public Set<CardId> selection() {
        return document.selection();
    }

    @Override
    public List<CardPlan> lift(Set<CardId> ids, Pixel at) {
        var lifted = new ArrayList<CardPlan>();
        double fan = 0;
        for (CardId id : ids) {
            Optional<CardPlan> onMatrix = matrix.planOf(id);
            if (onMatrix.isPresent()) {
                lifted.add(onMatrix.get());
            } else {
                Optional<Card> listed = document.board().cards().find(id);
                if (listed.isPresent()) {
                    lifted.add(matrix.planOf(listed.get(), at.plus(fan, fan)));
                    fan += FAN;
                }
            }
        }
        return lifted;
    }

    @Override
    public Optional<Place> placeOf(Box box) {
        Optional<Place.OnMatrix> onMatrix = matrix.frame().matrix().placeOf(box);
        return onMatrix.isPresent() ? Optional.of(onMatrix.get()) : tray.placeAt(toScene(box.centre()));
    }

    @Override
    public Place nearestOnMatrix(Box box) {
        Box inside = Box.centredOn(box.centre(), 0, 0).within(matrix.frame().matrix().area().inset(1));
        return matrix.frame().matrix().placeOf(Box.centredOn(inside.centre(), box.width(), box.height())).orElseThrow();
    }

    private Point2D toScene(Pixel point) {
        return matrix.localToScene(point.x(), point.y());
    }
}
