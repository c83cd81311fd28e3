package org.alignmentmatrix.ui.board;

import java.util.Optional;
import javafx.animation.AnimationTimer;
import org.alignmentmatrix.geometry.Pixel;
import org.alignmentmatrix.gesture.EdgeScroll;

/// Moves the board while a pointer that carries something is near the edge of the window.
final class EdgeScroller extends AnimationTimer {

    private static final double SECOND = 1e9; // nanoseconds
    private static final double LONGEST_STEP = 0.05; // seconds; after a pause the board does not jump

    private final MatrixView matrix;
    private final Zoom zoom;
    private EdgeScroll speed = new EdgeScroll(0, 0);
    private boolean running;
    private long last;
    private double restX; // what is left of whole pixels
    private double restY;

    EdgeScroller(MatrixView matrix, Zoom zoom) {
        this.matrix = matrix;
        this.zoom = zoom;
    }

    /// @param pointer where it is; none if it carries nothing
    void follow(Optional<Pixel> pointer) {
        speed = pointer.filter(_ -> !matrix.view().isFit()).map(at -> EdgeScroll.of(at, matrix.view().window()))
                .orElse(new EdgeScroll(0, 0));
        if (!speed.isStill() && !running) {
            running = true;
            last = 0;
            start();
        } else if (speed.isStill() && running) {
            running = false;
            stop();
        }
    }

    @Override
    public void handle(long now) {
        double seconds = last == 0 ? 0 : Math.min(LONGEST_STEP, (now - last) / SECOND);
        last = now;
        restX += speed.x() * seconds;
        restY += speed.y() * seconds;
        double dx = Math.rint(restX);
        double dy = Math.rint(restY);
        restX -= dx;
        restY -= dy;
        if (dx != 0 || dy != 0) {
            zoom.pan(-dx, -dy);
        }
    }
}
