package org.alignmentmatrix.paint;

import javafx.geometry.VPos;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.image.Image;
import javafx.scene.paint.Color;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.text.TextAlignment;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.TextRole;

/// A canvas to paint on: of a window, or of a picture with pixels. Keeps nothing of its own, so one serves a canvas for ever.
public final class CanvasSurface implements Surface {

    private final GraphicsContext canvas;
    private final BoardFonts fonts;

    public CanvasSurface(GraphicsContext canvas, BoardFonts fonts) {
        this.canvas = canvas;
        this.fonts = fonts;
    }

    @Override
    public boolean hasPixels() {
        return true;
    }

    @Override
    public void setFill(Color colour) {
        canvas.setFill(colour);
    }

    @Override
    public void setStroke(Color colour) {
        canvas.setStroke(colour);
    }

    @Override
    public void setLineWidth(double width) {
        canvas.setLineWidth(width);
    }

    @Override
    public void setLineDashes(double... lengths) {
        canvas.setLineDashes(lengths);
    }

    @Override
    public void setRoundLines(boolean round) {
        canvas.setLineJoin(round ? StrokeLineJoin.ROUND : StrokeLineJoin.MITER);
        canvas.setLineCap(round ? StrokeLineCap.BUTT : StrokeLineCap.SQUARE);
    }

    @Override
    public void setGlobalAlpha(double opacity) {
        canvas.setGlobalAlpha(opacity);
    }

    @Override
    public void fillRect(double x, double y, double width, double height) {
        canvas.fillRect(x, y, width, height);
    }

    @Override
    public void strokeRect(double x, double y, double width, double height) {
        canvas.strokeRect(x, y, width, height);
    }

    @Override
    public void fillRoundRect(double x, double y, double width, double height, double arcWidth, double arcHeight) {
        canvas.fillRoundRect(x, y, width, height, arcWidth, arcHeight);
    }

    @Override
    public void fillOval(double x, double y, double width, double height) {
        canvas.fillOval(x, y, width, height);
    }

    @Override
    public void strokeOval(double x, double y, double width, double height) {
        canvas.strokeOval(x, y, width, height);
    }

    @Override
    public void fillArc(double x, double y, double width, double height, double start, double extent, ArcType type) {
        canvas.fillArc(x, y, width, height, start, extent, type);
    }

    @Override
    public void strokeArc(double x, double y, double width, double height, double start, double extent, ArcType type) {
        canvas.strokeArc(x, y, width, height, start, extent, type);
    }

    @Override
    public void fillPolygon(double[] xs, double[] ys, int points) {
        canvas.fillPolygon(xs, ys, points);
    }

    @Override
    public void strokePolygon(double[] xs, double[] ys, int points) {
        canvas.strokePolygon(xs, ys, points);
    }

    @Override
    public void strokePolyline(double[] xs, double[] ys, int points) {
        canvas.strokePolyline(xs, ys, points);
    }

    @Override
    public void strokeLine(double x1, double y1, double x2, double y2) {
        canvas.strokeLine(x1, y1, x2, y2);
    }

    @Override
    public void write(String text, TextRole role, double scale, double x, double baseline, Color colour, TextAlignment align) {
        canvas.setFill(colour);
        canvas.setFont(fonts.font(role, scale));
        canvas.setTextAlign(align);
        canvas.setTextBaseline(VPos.BASELINE);
        canvas.fillText(text, x, baseline);
    }

    /// Copies a picture whose pixels are those of the canvas.
    void copy(Image image, double x, double y) {
        canvas.drawImage(image, x, y);
    }

    /// Copies a picture into a box of this size.
    void copy(Image image, double x, double y, double width, double height) {
        canvas.drawImage(image, x, y, width, height);
    }

    @Override
    public void clear(Box part) {
        canvas.clearRect(part.x(), part.y(), part.width(), part.height());
    }

    @Override
    public void save() {
        canvas.save();
    }

    @Override
    public void restore() {
        canvas.restore();
    }

    @Override
    public void translate(double x, double y) {
        canvas.translate(x, y);
    }

    @Override
    public void rotate(double degrees) {
        canvas.rotate(degrees);
    }

    @Override
    public void scale(double factor) {
        canvas.scale(factor, factor);
    }

    @Override
    public void clip(Box part) {
        canvas.beginPath();
        canvas.rect(part.x(), part.y(), part.width(), part.height());
        canvas.clip();
    }
}
