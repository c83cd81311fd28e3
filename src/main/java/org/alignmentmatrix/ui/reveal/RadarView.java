package org.alignmentmatrix.ui.reveal;

import java.util.List;
import javafx.geometry.Orientation;
import org.alignmentmatrix.geometry.Box;
import org.alignmentmatrix.geometry.RadarPlan;
import org.alignmentmatrix.insight.Scores;
import org.alignmentmatrix.paint.RadarPainter;
import org.alignmentmatrix.paint.Surface;
import org.alignmentmatrix.ui.board.BoardLook;

/// The radar of the four areas.
final class RadarView extends Drawing {

    private static final double HEIGHT = 0.8; // of the width
    private static final double MOST = 400; // pixels

    private final BoardLook look;
    private final RadarPainter painter;
    private List<Scores> scores = List.of();
    private RevealWords words;

    RadarView(BoardLook look, RevealWords words) {
        super(look);
        this.look = look;
        this.words = words;
        this.painter = new RadarPainter(this::palette, look.fonts());
    }

    void show(List<Scores> next, RevealWords nextWords) {
        scores = next;
        words = nextWords;
        setAccessibleText(words.text("reveal.picture"));
        setAccessibleHelp(words.spoken(next));
        requestLayout();
    }

    @Override
    void paint(Surface surface, double width, double height, double pixels) {
        painter.onPixels(pixels);
        painter.paint(surface, RadarPlan.of(scores, new Box(0, 0, width, height), words.charts(), look.fonts()));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return MOST;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.min(MOST, Math.round((width < 0 ? MOST : width) * HEIGHT));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
