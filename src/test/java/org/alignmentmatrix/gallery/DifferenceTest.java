package org.alignmentmatrix.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

class DifferenceTest {

    private final BufferedImage accepted = filled(new Color(100, 100, 100));

    @Test
    void aShadeIsNoDifference() {
        Difference difference = Difference.of(accepted, filled(new Color(100 + Difference.SHADE, 100, 100 - Difference.SHADE)));

        assertEquals(0, difference.pixels());
        assertFalse(difference.isVisible());
    }

    @Test
    void oneChannelIsEnoughToDiffer() {
        Difference difference = Difference.of(accepted, filled(new Color(100, 100, 101 + Difference.SHADE)));

        assertEquals(10_000, difference.pixels());
        assertTrue(difference.isVisible());
    }

    @Test
    void threePixelsOfAThousandMayDiffer() {
        assertFalse(Difference.of(accepted, withBlackPixels(30)).isVisible());
        assertTrue(Difference.of(accepted, withBlackPixels(31)).isVisible());
    }

    @Test
    void whatDiffersIsRedOnPale() {
        Difference difference = Difference.of(accepted, withBlackPixels(1));

        assertEquals(0xFFE00000, difference.marked().getRGB(0, 0));
        assertEquals(0xFFD9D9D9, difference.marked().getRGB(1, 0));
    }

    @Test
    void otherSizesAreRefused() {
        var e = assertThrows(IllegalArgumentException.class,
                () -> Difference.of(accepted, new BufferedImage(100, 50, BufferedImage.TYPE_INT_RGB)));

        assertEquals("The accepted picture has 100×100 pixels, the new one 100×50", e.getMessage());
    }

    @Test
    void aPaletteKeepsACommonColourAndChangesTheOthersByAShade() throws IOException {
        var many = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        for (int i = 0; i < 10_000; i++) { // most of it one blue, the rest 2 000 greys with a tinge
            int grey = random.nextInt(240);
            many.setRGB(i % 100, i / 100, i % 5 > 0 ? 0x3366CC : grey + random.nextInt(16) << 16 | grey << 8 | grey + random.nextInt(16));
        }
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(PalettePng.of(many)));

        assertEquals(0xFF3366CC, read.getRGB(1, 0));
        assertEquals(8, read.getColorModel().getPixelSize());
        assertEquals(0, Difference.of(many, read).pixels());
    }

    private BufferedImage withBlackPixels(int count) {
        BufferedImage image = filled(new Color(100, 100, 100));
        for (int i = 0; i < count; i++) {
            image.setRGB(i, 0, 0);
        }
        return image;
    }

    private static BufferedImage filled(Color colour) {
        var image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(colour);
        graphics.fillRect(0, 0, 100, 100);
        graphics.dispose();
        return image;
    }
}
