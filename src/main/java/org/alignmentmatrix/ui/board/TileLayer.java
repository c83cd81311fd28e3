package org.alignmentmatrix.ui.board;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Pane;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.CardPlan;
import org.alignmentmatrix.geometry.Frame;
import org.alignmentmatrix.geometry.FrameChange;
import org.alignmentmatrix.geometry.Viewport;
import org.alignmentmatrix.paint.BoardFonts;
import org.alignmentmatrix.paint.BoardPainter;
import org.alignmentmatrix.paint.CanvasSurface;
import org.alignmentmatrix.paint.CardPainter;
import org.jspecify.annotations.Nullable;

/// The resting picture, painted on square tiles: a change repaints the tiles it touches, a pan moves tiles and paints only those
/// that come into sight. A picture that would take long is painted over several pulses, from the middle outwards.
final class TileLayer extends Pane {

    /// The edge of a tile in logical pixels; whole pixels of the screen at every usual scale.
    private static final double EDGE = 512;
    /// How much is painted in one pulse, in thousandths of a millisecond of a slow machine.
    private static final double BUDGET = 30_000;

    private final Map<Key, Tile> tiles = new HashMap<>();
    private final Deque<Tile> spare = new ArrayDeque<>();
    private final BoardPainter painter;
    private final BoardFonts fonts;
    private @Nullable Frame shown;
    private Viewport view = Viewport.fit(1, 1);
    private int repaints;

    private record Key(int column, int row) {
    }

    private static final class Tile extends Canvas {
        private final CanvasSurface surface;
        private boolean stale = true;

        Tile(BoardFonts fonts) {
            super(EDGE, EDGE);
            surface = new CanvasSurface(getGraphicsContext2D(), fonts);
        }
    }

    TileLayer(BoardPainter painter, BoardFonts fonts) {
        this.painter = painter;
        this.fonts = fonts;
        setManaged(false);
        setMouseTransparent(true);
    }

    /// What the tiles hold that a window shows: a little more than the window.
    static Box coveredBy(Viewport view) {
        double left = Math.floor(view.x() / EDGE) * EDGE - view.x();
        double top = Math.floor(view.y() / EDGE) * EDGE - view.y();
        double right = Math.ceil((view.x() + view.width()) / EDGE) * EDGE - view.x();
        double bottom = Math.ceil((view.y() + view.height()) / EDGE) * EDGE - view.y();
        return new Box(left, top, right - left, bottom - top);
    }

    /// What the tiles hold now, if anything.
    Optional<Frame> shown() {
        return Optional.ofNullable(shown);
    }

    /// How many tiles were painted so far.
    int repaints() {
        return repaints;
    }

    /// Paints everything once more when it is shown next, because the colours are others.
    void paintAnew() {
        spoilAll();
        shown = null;
    }

    /// Shows a frame.
    ///
    /// @param frame planned for everything that [#coveredBy] tells
    /// @param sameContent whether the frame differs from the one before by its view alone
    void show(Frame frame, Viewport nextView, boolean sameContent) {
        boolean sameView = nextView.equals(view);
        boolean sameSize = nextView.zoom() == view.zoom() && nextView.width() == view.width() && nextView.height() == view.height();
        boolean onlyPanned = shown != null && sameContent && sameSize;
        if (!onlyPanned) {
            Optional<List<Box>> changed = shown == null || !sameView ? Optional.empty() : FrameChange.between(shown, frame);
            changed.ifPresentOrElse(boxes -> boxes.forEach(box -> spoil(box, nextView)), this::spoilAll);
        }
        shown = frame;
        view = nextView;
        place();
        paint(frame);
    }

    private void spoilAll() {
        tiles.values().forEach(tile -> tile.stale = true);
    }

    private void spoil(Box box, Viewport at) {
        Box reach = box.inset(-CardPainter.SHADOW).plus(at.x(), at.y());
        for (int column = (int) Math.floor(reach.x() / EDGE); column * EDGE < reach.right(); column++) {
            for (int row = (int) Math.floor(reach.y() / EDGE); row * EDGE < reach.bottom(); row++) {
                Tile tile = tiles.get(new Key(column, row));
                if (tile != null) {
                    tile.stale = true;
                }
            }
        }
    }

    /// Lays out the tiles that the window shows and puts the others aside.
    private void place() {
        Box covered = coveredBy(view).plus(view.x(), view.y());
        int left = (int) Math.round(covered.x() / EDGE);
        int right = (int) Math.round(covered.right() / EDGE);
        int top = (int) Math.round(covered.y() / EDGE);
        int bottom = (int) Math.round(covered.bottom() / EDGE);
        tiles.entrySet().removeIf(entry -> {
            Key key = entry.getKey();
            boolean gone = key.column < left || key.column >= right || key.row < top || key.row >= bottom;
            if (gone) {
                entry.getValue().setVisible(false);
                spare.add(entry.getValue());
            }
            return gone;
        });
        for (int column = left; column < right; column++) {
            for (int row = top; row < bottom; row++) {
                Tile tile = tiles.computeIfAbsent(new Key(column, row), _ -> fresh());
                tile.relocate(column * EDGE - view.x(), row * EDGE - view.y());
            }
        }
        while (spare.size() > tiles.size()) {
            getChildren().remove(spare.poll());
        }
    }

    private Tile fresh() {
        Tile tile = spare.poll();
        if (tile == null) {
            tile = new Tile(fonts);
            getChildren().add(tile);
        }
        tile.stale = true;
        tile.setVisible(true);
        return tile;
    }

    private void paint(Frame frame) {
        double middleX = view.width() / 2 - EDGE / 2;
        double middleY = view.height() / 2 - EDGE / 2;
        List<Tile> waiting = tiles.values().stream().filter(tile -> tile.stale)
                .sorted(Comparator.comparingDouble(tile -> Math.hypot(tile.getLayoutX() - middleX, tile.getLayoutY() - middleY))).toList();
        double spent = 0;
        for (Tile tile : waiting) {
            if (spent > BUDGET) {
                tile.surface.clear(new Box(0, 0, EDGE, EDGE)); // what it shows belongs elsewhere
                Platform.runLater(this::requestMore);
                continue;
            }
            Box part = new Box(tile.getLayoutX(), tile.getLayoutY(), EDGE, EDGE);
            spent += cost(frame, part);
            painter.paint(tile.surface, frame, part);
            tile.stale = false;
            repaints++;
        }
    }

    private void requestMore() {
        if (shown != null && tiles.values().stream().anyMatch(tile -> tile.stale)) {
            paint(shown);
        }
    }

    private static double cost(Frame frame, Box part) {
        return 300 + frame.cardsTouching(part).stream().mapToDouble(TileLayer::cost).sum();
    }

    private static double cost(CardPlan card) {
        return switch (card) {
            case CardPlan.Full _ -> 120;
            case CardPlan.Brief _ -> 30;
            case CardPlan.Dot _ -> 1;
            case CardPlan.Faint(var behind) -> cost(behind);
        };
    }
}
