package org.alignmentmatrix.geometry;

import java.util.Optional;
import org.alignmentmatrix.model.MatrixLayout;
import org.alignmentmatrix.model.Place;
import org.alignmentmatrix.model.Quadrant;
import org.alignmentmatrix.model.Spot;

/// Where the four quadrants stand in a picture.
///
/// @param area the whole matrix
/// @param zoom how many times larger than its natural size it is drawn, 1 or more; gaps and headers grow with it, so that a zoomed
///     matrix is the same picture
public record Matrix(Box area, MatrixLayout layout, double zoom) {

    /// Between two quadrants, at zoom 1.
    public static final double GAP = 10;
    /// From the upper edge of a quadrant to where its cards may begin, at zoom 1.
    public static final double HEADER = 62;
    private static final double MARGIN = 8;

    /// A matrix in its natural size.
    public Matrix(Box area, MatrixLayout layout) {
        this(area, layout, 1);
    }

    /// What a window shows of the matrix.
    public static Matrix in(Viewport view, MatrixLayout layout) {
        return new Matrix(view.board(), layout, view.zoom());
    }

    /// The whole quadrant with its header.
    public Box quadrant(Quadrant quadrant) {
        double gap = GAP * zoom;
        double width = Math.max(0, area.width() - gap) / 2;
        double height = Math.max(0, area.height() - gap) / 2;
        return new Box(area.x() + layout.column(quadrant) * (width + gap), area.y() + layout.row(quadrant) * (height + gap), width, height);
    }

    /// The part of a quadrant in which its cards stand; of no size where the quadrant is hardly larger than its header.
    public Box room(Quadrant quadrant) {
        Box box = quadrant(quadrant);
        double left = Math.min(MARGIN * zoom, box.width() / 2);
        double top = Math.min(HEADER * zoom, box.height());
        return new Box(box.x() + left, box.y() + top, box.width() - 2 * left, Math.max(0, box.height() - top - MARGIN * zoom));
    }

    /// The quadrant at a point; between two quadrants the nearer one, outside the matrix none.
    public Optional<Quadrant> quadrantAt(Pixel point) {
        if (!area.contains(point)) {
            return Optional.empty();
        }
        Pixel centre = area.centre();
        return Optional.of(layout.at(point.x() < centre.x() ? 0 : 1, point.y() < centre.y() ? 0 : 1));
    }

    /// Where a card of this size stands: centred on its spot, but never reaching out of its quadrant.
    public Box boxOf(Place.OnMatrix place, double width, double height) {
        Box room = room(place.quadrant());
        Pixel centre = new Pixel(room.x() + place.spot().u() * room.width(), room.y() + place.spot().v() * room.height());
        return Box.centredOn(centre, width, height).within(room);
    }

    /// The place of a card whose box is dropped here: the quadrant under its centre, pulled in where it reached out; none
    /// outside the matrix.
    public Optional<Place.OnMatrix> placeOf(Box box) {
        return quadrantAt(box.centre()).map(quadrant -> {
            Box room = room(quadrant);
            return new Place.OnMatrix(quadrant, spotIn(room, box.within(room).centre()));
        });
    }

    /// The spot of a point inside a quadrant's room; the nearest one for a point outside.
    static Spot spotIn(Box room, Pixel point) {
        if (room.width() <= 0 || room.height() <= 0) {
            return Spot.CENTRE;
        }
        return Spot.nearest((point.x() - room.x()) / room.width(), (point.y() - room.y()) / room.height());
    }
}
