package org.alignmentmatrix.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.alignmentmatrix.model.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Whether the colours of the three sides can be told apart by people who see colours differently. Letter and shape of the badges
/// tell them apart too.
class SidesTest {

    /// CIEDE2000. Kept apart on one screen, colours are told apart from about 10 on; about 1 can just be seen side by side.
    private static final double LEAST = 10;

    /// Machado, Oliveira and Fernandes, "A Physiologically-based Model for Simulation of Color Vision Deficiency" (2009): matrices
    /// for linear light at severity 1.0.
    private enum Sight {
        FULL(1, 0, 0, 0, 1, 0, 0, 0, 1),
        PROTANOPIA(0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998),
        DEUTERANOPIA(0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940, 0.968881),
        TRITANOPIA(1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.303900);

        private final double[] matrix;

        Sight(double... matrix) {
            this.matrix = matrix;
        }

        Light.Lab sees(Palette palette, Side side) {
            return Light.of(palette.side(side)).through(matrix).lab();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everybodyCanTellTheSidesApart(Theme theme) {
        Palette palette = Palette.of(theme);
        var alike = new ArrayList<String>();
        for (Sight sight : Sight.values()) {
            for (Side one : Side.values()) {
                for (Side other : Side.values()) {
                    double difference = sight.sees(palette, one).differenceTo(sight.sees(palette, other));
                    if (one.compareTo(other) < 0 && difference < LEAST) {
                        alike.add(String.format(Locale.ROOT, "%s: %s and %s differ by %.1f", sight, one, other, difference));
                    }
                }
            }
        }

        assertEquals(List.of(), alike);
    }

    /// Pairs 1, 4, 17 and 25 of Sharma, Wu and Dalal, "The CIEDE2000 Color-Difference Formula" (2005), table 1.
    @Test
    void theDifferenceIsThatOfThePublishedPairs() {
        assertEquals(2.0425, difference(50, 2.6772, -79.7751, 50, 0, -82.7485), 0.0001);
        assertEquals(1.0000, difference(50, -1.3802, -84.2814, 50, 0, -82.7485), 0.0001);
        assertEquals(27.1492, difference(50, 2.5, 0, 73, 25, -18), 0.0001);
        assertEquals(1.2644, difference(60.2574, -34.0099, 36.2677, 60.4626, -34.1751, 39.4387), 0.0001);
    }

    private static double difference(double l1, double a1, double b1, double l2, double a2, double b2) {
        return new Light.Lab(l1, a1, b1).differenceTo(new Light.Lab(l2, a2, b2));
    }
}
