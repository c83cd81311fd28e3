package org.alignmentmatrix.paint.pdf;

import java.util.Arrays;
import javafx.scene.paint.Color;
import org.alignmentmatrix.paint.Ink;
import org.jspecify.annotations.Nullable;

/// What a page is painted with just now, and what of it the file says so far. The file is told only what matters, and
/// only when it changes.
final class SaidInk extends Ink {

    private final Opacities opacities;
    private @Nullable Color saidFill;
    private @Nullable Color saidStroke;
    private double saidWidth = 1; // what PDF begins with
    private double[] saidDashes = {};
    private @Nullable Boolean saidRound;
    private double saidOpacity = 1;

    SaidInk(Opacities opacities) {
        this.opacities = opacities;
    }

    SaidInk copy() {
        var copy = new SaidInk(opacities);
        copy.take(this);
        copy.saidFill = saidFill;
        copy.saidStroke = saidStroke;
        copy.saidWidth = saidWidth;
        copy.saidDashes = saidDashes;
        copy.saidRound = saidRound;
        copy.saidOpacity = saidOpacity;
        return copy;
    }

    void sayFill(Color colour, Content content) {
        sayOpacity(colour, content);
        if (!sameColour(colour, saidFill)) {
            content.op("rg", colour.getRed(), colour.getGreen(), colour.getBlue());
            saidFill = colour;
        }
    }

    void sayStroke(Content content) {
        sayOpacity(stroke, content);
        if (!sameColour(stroke, saidStroke)) {
            content.op("RG", stroke.getRed(), stroke.getGreen(), stroke.getBlue());
            saidStroke = stroke;
        }
        if (width != saidWidth) {
            content.op("w", width);
            saidWidth = width;
        }
        if (!Arrays.equals(dashes, saidDashes)) {
            content.raw("[");
            Arrays.stream(dashes).forEach(content::number);
            content.raw("] 0 d\n");
            saidDashes = dashes;
        }
        if (saidRound == null || saidRound != round) {
            content.raw(round ? "1 j 0 J\n" : "0 j 2 J\n");
            saidRound = round;
        }
    }

    private void sayOpacity(Color colour, Content content) {
        double wanted = Math.clamp(colour.getOpacity() * opacity, 0, 1);
        if (wanted != saidOpacity) {
            content.name(opacities.name(wanted)).raw("gs\n");
            saidOpacity = wanted;
        }
    }

    private static boolean sameColour(Color colour, @Nullable Color said) {
        return said != null
                && colour.getRed() == said.getRed() && colour.getGreen() == said.getGreen() && colour.getBlue() == said.getBlue();
    }
}
