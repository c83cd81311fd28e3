package org.alignmentmatrix.ui.board;

import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.stage.Window;
import org.alignmentmatrix.document.OpenDocument;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Emphasis;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FramePlanner;
import org.alignmentmatrix.geometry.Gauges;
import org.alignmentmatrix.geometry.Glide;
import org.alignmentmatrix.geometry.Matrix;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.geometry.Subject;
import org.alignmentmatrix.geometry.Viewport;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.Card;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.Cards;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Stacks;
import org.alignmentmatrix.paint.BoardPainter;
import org.jspecify.annotations.Nullable;

/// The resting picture of the matrix: the lower of the two layers.
///
/// It plans and paints anew in the next pulse after the cards, the view or the size have changed, once however often they did.
/// What moves with the pointer is painted by [OverlayView].
final class MatrixView extends Region {

    private static final double GLIDE = 250e6; // nanoseconds
    private static final double LARGEST_CARD = 4; // times its natural size

    private final OpenDocument document;
    private final BoardLook look;
    private final BooleanSupplier calm;
    private final FramePlanner planner;
    private final BoardPainter painter;
    private final TileLayer tiles;
    private final ReadOnlyObjectWrapper<Viewport> view = new ReadOnlyObjectWrapper<>(Viewport.fit(1, 1));
    private final ReadOnlyObjectWrapper<Frame> frame;
    private final Rectangle window = new Rectangle();
    private Planned wanted = new Planned(Subject.of(Board.EMPTY).withGauges(false), MatrixLayout.TEMPLATE);
    private Planned planned = wanted;
    private Viewport plannedView = view.get();
    private @Nullable Planned painted;
    private Set<CardId> paintedGhosts = Set.of();
    private @Nullable Gliding gliding;
    private boolean glides;
    private Cards stacksOf = Cards.EMPTY;
    private Stacks stacks = Stacks.of(stacksOf);
    private Set<CardId> ghosts = Set.of();
    private Frame plain; // without ghosts
    private Frame whole;
    private Subject wholeOf = wanted.subject();

    /// A picture on its way to the next one.
    private final class Gliding extends AnimationTimer {
        private final Glide glide;
        private final Frame goal;
        private long begin;

        Gliding(Glide glide, Frame goal) {
            this.glide = glide;
            this.goal = goal;
        }

        /// Whether the picture has changed once more.
        boolean isOvertaken(Frame now) {
            return now != goal;
        }

        @Override
        public void handle(long now) {
            begin = begin == 0 ? now : begin;
            double share = Math.min(1, (now - begin) / GLIDE);
            tiles.show(glide.at(1 - Math.pow(1 - share, 3)), view.get(), false);
            if (share >= 1) {
                stopGliding();
            }
        }
    }

    /// @param layout where the quadrants stand
    /// @param calm whether the user wants no motion
    MatrixView(OpenDocument document, BoardLook look, ObservableValue<MatrixLayout> layout, BooleanSupplier calm) {
        this.calm = calm;
        this.document = document;
        this.look = look;
        this.planner = new FramePlanner(look.fonts(), look.words());
        this.painter = new BoardPainter(look.palette()::getValue, look.fonts());
        this.tiles = new TileLayer(painter, look.fonts());
        this.frame = new ReadOnlyObjectWrapper<>(plan(planned));
        this.plain = frame.get();
        this.whole = plain;
        document.boardProperty().map(Board::cards).subscribe(_ -> requestLayout());
        document.boardProperty().map(Board::styles).subscribe(_ -> requestLayout());
        document.boardProperty().map(Board::checklist).subscribe(_ -> requestLayout()); // cards made from gaps follow the answers
        look.palette().subscribe(_ -> {
            tiles.paintAnew();
            requestLayout();
        });
        sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty).orElse(1.0).subscribe(scale -> {
            painter.onPixels(scale.doubleValue());
            tiles.paintAnew();
            requestLayout();
        });
        getChildren().add(tiles);
        setClip(window);
        getStyleClass().add("matrix");
        setAccessibleRole(AccessibleRole.PARENT);
        setMinSize(240, 200);
        layout.subscribe(next -> {
            glideToNext();
            wanted = new Planned(wanted.subject(), next);
        });
    }

    /// The plan of what is shown; changes in a pulse, or when [#frame()] is asked for earlier.
    ReadOnlyObjectProperty<Frame> frameProperty() {
        return frame.getReadOnlyProperty();
    }

    /// The plan of the present board, made now if it is out of date.
    Frame frame() {
        wanted = new Planned(wanted.subject().with(document.board()), wanted.layout());
        if (!wanted.isSame(planned) || !view.get().equals(plannedView)) {
            planned = wanted;
            plannedView = view.get();
            plain = plan(planned);
            frame.set(plain.withFaint(ghosts));
        }
        return frame.get();
    }

    /// The plan of the whole board as it is when it fits the window, whatever is shown now: for whoever looks for room.
    Frame whole() {
        if (view.get().isFit()) {
            return frame();
        }
        Viewport fit = Viewport.fit(view.get().width(), view.get().height());
        Matrix matrix = Matrix.in(fit, wanted.layout());
        if (wholeOf.cards() != document.board().cards() || !whole.matrix().equals(matrix)) {
            wholeOf = Subject.of(document.board()).withGauges(wanted.subject().gauged());
            whole = planner.plan(wholeOf, matrix, matrix.area(), look.today().get());
        }
        return whole;
    }

    /// What changes before the next pulse is shown as a glide from where it was.
    void glideToNext() {
        glides = !calm.getAsBoolean();
        requestLayout();
    }

    /// Which part of the board is shown, and how large.
    ReadOnlyObjectProperty<Viewport> viewProperty() {
        return view.getReadOnlyProperty();
    }

    Viewport view() {
        return view.get();
    }

    /// Shows another part of the board; never nearer than a card can be large.
    void show(Viewport next) {
        double natural = frame().scale() / view.get().zoom();
        double most = Math.max(1, LARGEST_CARD / natural);
        view.set(next.zoom() > most ? next.withZoom(most) : next);
        requestLayout();
    }

    /// Shows these cards as ghosts, because they hang on the pointer.
    void setGhosts(Set<CardId> ids) {
        if (!ids.equals(ghosts)) {
            frame();
            ghosts = Set.copyOf(ids);
            frame.set(plain.withFaint(ghosts)); // nothing is planned anew: a lift must not be felt
            requestLayout();
        }
    }

    /// Lets cards stand back or leaves them out.
    void setEmphasis(Emphasis next) {
        wanted = new Planned(wanted.subject().withEmphasis(next), wanted.layout());
        requestLayout();
    }

    /// Shows how far the voices are apart on cards made from gaps, or keeps it to itself.
    void setGauges(boolean shown) {
        wanted = new Planned(wanted.subject().withGauges(shown), wanted.layout());
        requestLayout();
    }

    /// A card that is not on the matrix, as it would look there.
    CardPlan planOf(Card card, Pixel centre) {
        return planner.planOf(card, stacks(), gauges(), centre, frame().scale(), look.today().get());
    }

    /// How large a card is in [#whole()], wherever it is now.
    Box sizeInWhole(Card card) {
        return planner.planOf(card, stacks(), gauges(), new Pixel(0, 0), whole().scale(), look.today().get()).box();
    }

    /// A card where it stands on the matrix, in sight or not; none for a card of a list.
    Optional<CardPlan> planOf(CardId id) {
        return document.board().cards().find(id).flatMap(card -> card.place() instanceof Place.OnMatrix place
                ? Optional.of(planner.planOf(card, stacks(), gauges(), place, frame(), look.today().get()))
                : Optional.empty());
    }

    /// A card that the picture shows too little of, to be read.
    Optional<CardPlan.Full> readable(CardId id) {
        return frame().find(id).flatMap(plan -> document.board().cards().find(id)
                .flatMap(card -> planner.readable(card, stacks(), gauges(), plan, view.get().window(), look.today().get())));
    }

    BoardPainter painter() {
        return painter;
    }

    /// How many tiles of the picture were painted.
    int repaints() {
        return tiles.repaints();
    }

    private Frame plan(Planned now) {
        Viewport at = view.get();
        return planner.plan(now.subject(), Matrix.in(at, now.layout()), TileLayer.coveredBy(at), look.today().get());
    }

    /// Those of the present cards, counted once for each board.
    Stacks stacks() {
        Cards now = document.board().cards();
        if (now != stacksOf) {
            stacksOf = now;
            stacks = Stacks.of(now);
        }
        return stacks;
    }

    private Gauges gauges() {
        frame(); // brings what is wanted up to date
        return wanted.subject().gauges();
    }

    @Override
    protected void layoutChildren() {
        window.setWidth(getWidth());
        window.setHeight(getHeight());
        Viewport now = view.get();
        if (now.width() != Math.max(1, getWidth()) || now.height() != Math.max(1, getHeight())) {
            view.set(now.resized(getWidth(), getHeight()));
        }
        Frame next = frame();
        if (glides) {
            glides = false;
            glideTo(next);
        }
        if (gliding == null || gliding.isOvertaken(next)) {
            stopGliding();
            tiles.show(next, view.get(), planned.isSame(painted) && ghosts.equals(paintedGhosts));
            painted = planned;
            paintedGhosts = ghosts;
        }
    }

    private void glideTo(Frame next) {
        Glide glide = new Glide(tiles.shown().orElse(next), next);
        stopGliding();
        if (glide.moves()) {
            gliding = new Gliding(glide, next);
            painted = null;
            gliding.start();
        }
    }

    private void stopGliding() {
        if (gliding != null) {
            gliding.stop();
            gliding = null;
        }
    }
}
