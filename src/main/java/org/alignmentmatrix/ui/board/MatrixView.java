package org.alignmentmatrix.ui.board;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.paint.BoardPainter;
import org.jspecify.annotations.Nullable;

/// The resting picture of the matrix: the lower of the two canvases.
///
/// It plans and paints anew in the next pulse after the cards or the size have changed, once however often they did. What
/// moves with the pointer is painted by [OverlayView].
final class MatrixView extends Region {

    private final ObservableValue<Cards> cards;
    private final BoardLook look;
    private final FramePlanner planner;
    private final BoardPainter painter;
    private final Canvas canvas = new Canvas();
    private final ReadOnlyObjectWrapper<Frame> frame;
    private Cards plannedCards = Cards.EMPTY;
    private @Nullable Frame painted;
    private int repaints;

    MatrixView(OpenDocument document, BoardLook look) {
        this.cards = document.boardProperty().map(Board::cards);
        this.look = look;
        this.planner = new FramePlanner(look.fonts(), look.words());
        this.painter = new BoardPainter(look.palette()::getValue, look.fonts());
        this.frame = new ReadOnlyObjectWrapper<>(plan(Cards.EMPTY));
        cards.subscribe(this::requestLayout);
        look.palette().subscribe(_ -> {
            painted = null;
            requestLayout();
        });
        getChildren().add(canvas);
        getStyleClass().add("matrix");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinSize(240, 200);
    }

    /// The plan of what is shown; changes in a pulse, or when [#frame()] is asked for earlier.
    ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /// The plan of the present board, made now if it is out of date.
    Frame frame() {
        Cards now = cards.getValue();
        Box area = area();
        if (now != plannedCards || !area.equals(frame.get().matrix().area())) {
            plannedCards = now;
            frame.set(plan(now));
        }
        return frame.get();
    }

    /// A card that is not on the matrix, as it would look there.
    CardPlan planOf(Card card, Pixel centre) {
        return planner.planOf(card, centre, frame().scale(), look.today().get());
    }

    BoardPainter painter() {
        return painter;
    }

    /// How often the whole picture was painted.
    int repaints() {
        return repaints;
    }

    private Frame plan(Cards now) {
        return planner.plan(now, new Matrix(area(), MatrixLayout.TEMPLATE), look.today().get());
    }

    private Box area() {
        return new Box(0, 0, Math.max(getWidth(), 1), Math.max(getHeight(), 1));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        Frame now = frame();
        if (painted != now) {
            painted = now;
            repaints++;
            painter.paint(canvas.getGraphicsContext2D(), now, getWidth(), getHeight());
        }
    }
}
