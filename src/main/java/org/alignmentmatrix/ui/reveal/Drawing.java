package org.alignmentmatrix.ui.reveal;

import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import javafx.stage.Window;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.paint.CanvasSurface;
import org.alignmentmatrix.paint.Palette;
import org.alignmentmatrix.paint.Surface;
import org.alignmentmatrix.ui.board.BoardLook;
import org.alignmentmatrix.ui.view.Visibility;

/// A chart in a panel. It is painted in the next pulse after something about it has changed, while it can be seen.
abstract class Drawing extends Region {

    private final Canvas canvas = new Canvas();
    private final CanvasSurface surface;
    private final ObservableValue<Palette> palette;
    private final ObservableValue<Number> scale;

    Drawing(BoardLook look) {
        this.palette = look.palette().when(Visibility.of(this).orElse(false));
        this.scale = sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::outputScaleXProperty).orElse(1.0);
        this.surface = new CanvasSurface(canvas.getGraphicsContext2D(), look.fonts());
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        getChildren().add(canvas);
        palette.subscribe(_ -> requestLayout());
        scale.subscribe(_ -> requestLayout());
    }

    /// Plans and paints the chart anew; the surface is clear.
    ///
    /// @param pixels of the screen for each logical one
    abstract void paint(Surface surface, double width, double height, double pixels);

    final Palette palette() {
        return palette.getValue();
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(Math.ceil(getWidth())); // a part of a pixel could not be cleared
        canvas.setHeight(Math.ceil(getHeight()));
        surface.clear(new Box(0, 0, canvas.getWidth(), canvas.getHeight()));
        paint(surface, getWidth(), getHeight(), scale.getValue().doubleValue());
    }
}
