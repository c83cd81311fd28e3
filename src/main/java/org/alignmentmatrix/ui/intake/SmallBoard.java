package org.alignmentmatrix.ui.intake;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.model.Board;
import org.alignmentmatrix.model.CardId;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.ui.text.Messages;

/// The board in small, with an arrow for each card that goes to another place. Tray and parking lot stand below the matrix.
final class SmallBoard extends Pane {

    private static final PseudoClass MARKED = PseudoClass.getPseudoClass("marked");
    private static final PseudoClass FAINT = PseudoClass.getPseudoClass("faint");
    private static final int MOST = 200; // more arrows hide each other
    private static final double GAP = 4;
    private static final double SHELF = 26; // height of the tray and the parking lot
    private static final double MARGIN = 10; // of a quadrant around its cards
    private static final double HEAD = 9; // of an arrow

    private final Messages messages;
    private final MatrixLayout layout;
    private final Function<Place, String> names;
    private final Map<Quadrant, Label> quadrants = new EnumMap<>(Quadrant.class);
    private final Label tray = new Label();
    private final Label parking = new Label();
    private final Group arrows = new Group();
    private List<Arrow> all = List.of();
    private Optional<CardId> marked = Optional.empty();

    /// @param names what places are called
    SmallBoard(Board board, MatrixLayout layout, Function<Place, String> names, Messages messages) {
        this.messages = messages;
        this.layout = layout;
        this.names = names;
        for (Quadrant quadrant : Quadrant.values()) {
            Label area = new Label(Integer.toString(quadrant.number()));
            area.setAlignment(Pos.TOP_LEFT);
            area.getStyleClass().addAll("small-quadrant", "tint-" + board.styles().tint(quadrant).name().toLowerCase(Locale.ROOT));
            quadrants.put(quadrant, area);
        }
        tray.setText(names.apply(Place.TRAY));
        parking.setText(names.apply(Place.PARKING_LOT));
        for (Label shelf : List.of(tray, parking)) {
            shelf.setAlignment(Pos.CENTER);
            shelf.getStyleClass().add("small-shelf");
        }
        arrows.setManaged(false);
        getChildren().addAll(quadrants.values());
        getChildren().addAll(tray, parking, arrows);
        getStyleClass().add("small-board");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(200, 160);
        setPrefSize(300, 230);
    }

    void show(List<Arrow> next) {
        all = List.copyOf(next);
        setAccessibleText(all.stream().limit(MOST).map(this::told).collect(Collectors.joining(". ")));
        requestLayout();
    }

    /// Puts the arrow of a card before the others; none if it has none.
    void mark(Optional<CardId> card) {
        if (!card.equals(marked)) {
            marked = card;
            requestLayout();
        }
    }

    private String told(Arrow arrow) {
        return messages.text("import.arrow", arrow.title(), names.apply(arrow.from()), names.apply(arrow.to()));
    }

    @Override
    protected void layoutChildren() {
        quadrants.forEach((quadrant, area) -> put(area, box(quadrant)));
        put(tray, shelf(0));
        put(parking, shelf(1));
        arrows.getChildren().clear();
        boolean anyMarked = marked.isPresent() && all.stream().anyMatch(arrow -> arrow.card().equals(marked.get()));
        all.stream().limit(MOST).filter(arrow -> !isMarked(arrow)).forEach(arrow -> draw(arrow, anyMarked));
        all.stream().filter(this::isMarked).forEach(arrow -> draw(arrow, false));
    }

    private boolean isMarked(Arrow arrow) {
        return marked.filter(arrow.card()::equals).isPresent();
    }

    private static void put(Label label, Box box) {
        label.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    private Box inside() {
        Insets insets = getInsets();
        return new Box(insets.getLeft(), insets.getTop(), Math.max(0, getWidth() - insets.getLeft() - insets.getRight()),
                Math.max(0, getHeight() - insets.getTop() - insets.getBottom()));
    }

    private Box box(Quadrant quadrant) {
        Box inside = inside();
        double width = Math.max(0, inside.width() - GAP) / 2;
        double height = Math.max(0, inside.height() - SHELF - 2 * GAP) / 2;
        return new Box(inside.x() + layout.column(quadrant) * (width + GAP), inside.y() + layout.row(quadrant) * (height + GAP),
                width, height);
    }

    /// @param number 0 for the left one, 1 for the right one
    private Box shelf(int number) {
        Box inside = inside();
        double width = Math.max(0, inside.width() - GAP) / 2;
        return new Box(inside.x() + number * (width + GAP), inside.bottom() - SHELF, width, SHELF);
    }

    private Pixel point(Place place) {
        return switch (place) {
            case Place.OnMatrix(var quadrant, var spot) -> {
                Box room = box(quadrant).inset(MARGIN);
                yield new Pixel(room.x() + spot.u() * room.width(), room.y() + spot.v() * room.height());
            }
            case Place.Tray _ -> shelf(0).centre();
            case Place.ParkingLot _ -> shelf(1).centre();
        };
    }

    private void draw(Arrow arrow, boolean faint) {
        Pixel from = point(arrow.from());
        Pixel to = point(arrow.to());
        double length = from.distanceTo(to);
        Group drawn = new Group();
        if (length > HEAD) {
            double x = (to.x() - from.x()) / length;
            double y = (to.y() - from.y()) / length;
            drawn.getChildren().addAll(line(from, new Pixel(to.x() - x * HEAD, to.y() - y * HEAD)), head(to, x, y));
        } else {
            drawn.getChildren().add(head(to, 0, 1)); // a move that is too short to have a direction here
        }
        Circle start = new Circle(from.x(), from.y(), 3);
        start.getStyleClass().add("small-start");
        drawn.getChildren().add(start);
        drawn.getChildren().forEach(part -> {
            part.pseudoClassStateChanged(MARKED, isMarked(arrow));
            part.pseudoClassStateChanged(FAINT, faint);
        });
        Tooltip.install(drawn, new Tooltip(told(arrow)));
        arrows.getChildren().add(drawn);
    }

    private static Line line(Pixel from, Pixel to) {
        Line line = new Line(from.x(), from.y(), to.x(), to.y());
        line.getStyleClass().add("small-arrow");
        return line;
    }

    /// @param x across, with y the direction, of length 1
    private static Polygon head(Pixel tip, double x, double y) {
        double half = HEAD / 2;
        Polygon head = new Polygon(tip.x(), tip.y(),
                tip.x() - x * HEAD - y * half, tip.y() - y * HEAD + x * half,
                tip.x() - x * HEAD + y * half, tip.y() - y * HEAD - x * half);
        head.getStyleClass().add("small-head");
        return head;
    }
}
