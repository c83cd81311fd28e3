package org.alignmentmatrix.publish.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.paint.Surface;
import org.jspecify.annotations.Nullable;

/// Sheets that are filled from top to bottom, one after the other. Nothing is painted yet: how many there are must be known first,
/// because each says so.
final class Sheets {

    /// Something that will be painted.
    interface Mark {

        /// @param top its upper edge on the sheet
        void paint(Surface surface, double top);
    }

    private record Placed(Mark mark, double top) {
    }

    /// One sheet.
    static final class Sheet {

        private final List<Placed> marks = new ArrayList<>();
        private final List<String> names = new ArrayList<>();

        /// What begins on it, for the list of contents.
        List<String> names() {
            return names;
        }

        void paint(Surface surface) {
            marks.forEach(placed -> placed.mark.paint(surface, placed.top));
        }
    }

    private final Box area;
    private final BooleanSupplier cancelled;
    private final List<Sheet> sheets = new ArrayList<>();
    private @Nullable Sheet current;
    private double y;

    /// @param area what may be filled of each sheet
    Sheets(Box area, BooleanSupplier cancelled) {
        this.area = area;
        this.cancelled = cancelled;
    }

    /// Where things begin from the left.
    double left() {
        return area.x();
    }

    double width() {
        return area.width();
    }

    /// The height of an empty sheet.
    double height() {
        return area.height();
    }

    /// What is left of the current one.
    double room() {
        return current == null ? 0 : area.bottom() - y;
    }

    boolean atTop() {
        return current == null || y == area.y();
    }

    List<Sheet> all() {
        return List.copyOf(sheets);
    }

    /// Begins a new sheet.
    ///
    /// @throws CancellationException if nobody wants it any more
    void next() {
        if (cancelled.getAsBoolean()) {
            throw new CancellationException();
        }
        current = new Sheet();
        sheets.add(current);
        y = area.y();
    }

    /// Begins a new sheet if there is less room than this on the current one.
    ///
    /// @return whether it did
    boolean need(double height) {
        if (current != null && (room() >= height || atTop())) {
            return false;
        }
        next();
        return true;
    }

    /// Puts something below what is there; it takes this height, or what is left.
    void put(double height, Mark mark) {
        Sheet sheet = sheet();
        sheet.marks.add(new Placed(mark, y));
        y += height;
    }

    /// Leaves some room free, but not at the top of a sheet.
    void skip(double height) {
        if (!atTop()) {
            y = Math.min(area.bottom(), y + height);
        }
    }

    /// Names what begins here in the list of contents.
    void name(String title) {
        sheet().names.add(title);
    }

    private Sheet sheet() {
        if (current == null) {
            next();
        }
        return Objects.requireNonNull(current);
    }
}
