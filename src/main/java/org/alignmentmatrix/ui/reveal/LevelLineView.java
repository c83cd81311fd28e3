package org.alignmentmatrix.ui.reveal;

import java.util.List;
import java.util.Map;
import javafx.scene.AccessibleRole;
import org.alignmentmatrix.geometry.LevelLine;
import org.alignmentmatrix.insight.VoicePair;
import org.alignmentmatrix.model.Asked;
import org.alignmentmatrix.model.Voice;
import org.alignmentmatrix.paint.BarsPainter;
import org.alignmentmatrix.paint.Surface;
import org.alignmentmatrix.ui.board.BoardLook;

/// What voices answered to one question, on a line. The row around it says it in words.
final class LevelLineView extends Drawing {

    static final double WIDTH = 250;

    private final BoardLook look;
    private final Asked asked;
    private final BarsPainter painter;
    private Map<Voice, Integer> levels = Map.of();
    private VoicePair pair = VoicePair.TEAMS;
    private RevealWords words;

    LevelLineView(Asked asked, BoardLook look, RevealWords words) {
        super(look);
        this.asked = asked;
        this.look = look;
        this.words = words;
        this.painter = new BarsPainter(this::palette, look.fonts());
        setAccessibleRole(AccessibleRole.NODE);
    }

    void show(Map<Voice, Integer> next, VoicePair compared, RevealWords nextWords) {
        levels = next;
        pair = compared;
        words = nextWords;
        requestLayout();
    }

    @Override
    void paint(Surface surface, double width, double height, double pixels) {
        painter.onPixels(pixels);
        painter.paint(surface, LevelLine.of(asked, levels, List.of(pair.first(), pair.second()), 0, 0, width,
                words.charts(), look.fonts()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return WIDTH;
    }

    @Override
    protected double computeMinHeight(double width) {
        return LevelLine.HEIGHT;
    }

    @Override
    protected double computePrefHeight(double width) {
        return LevelLine.HEIGHT;
    }
}
