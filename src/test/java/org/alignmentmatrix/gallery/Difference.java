package org.alignmentmatrix.gallery;

import java.awt.image.BufferedImage;

/// How much two pictures of one size differ.
///
/// @param pixels how many differ visibly
/// @param of how many there are
/// @param marked the second picture, pale, with those pixels in red
record Difference(int pixels, int of, BufferedImage marked) {

    /// How far a pixel may be off in each channel, of 255: the palette of the accepted pictures and other versions of the system's
    /// text renderer shade the edges of letters a little differently. A wrong colour is further off.
    static final int SHADE = 24;

    /// The share of pixels that may be off by more. Letters that are placed a fraction of a pixel differently make some;
    /// a card or a line of text that is missing or moved makes more.
    static final double SHARE = 0.003;

    private static final int RED = 0xFFE00000;

    /// @throws IllegalArgumentException if they have different sizes
    static Difference of(BufferedImage accepted, BufferedImage actual) {
        int width = accepted.getWidth();
        int height = accepted.getHeight();
        if (actual.getWidth() != width || actual.getHeight() != height) {
            throw new IllegalArgumentException("The accepted picture has %d×%d pixels, the new one %d×%d"
                    .formatted(width, height, actual.getWidth(), actual.getHeight()));
        }
        var marked = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        int different = 0;
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int colour = actual.getRGB(x, y);
                boolean differs = between(accepted.getRGB(x, y), colour) > SHADE;
                different += differs ? 1 : 0;
                marked.setRGB(x, y, differs ? RED : pale(colour));
            }
        }
        return new Difference(different, width * height, marked);
    }

    boolean isVisible() {
        return pixels > SHARE * of;
    }

    /// The greatest difference of red, green and blue, 0 to 255.
    static int between(int colour, int other) {
        int red = Math.abs((colour >> 16 & 0xFF) - (other >> 16 & 0xFF));
        int green = Math.abs((colour >> 8 & 0xFF) - (other >> 8 & 0xFF));
        int blue = Math.abs((colour & 0xFF) - (other & 0xFF));
        return Math.max(red, Math.max(green, blue));
    }

    private static int pale(int colour) {
        return 0xFF000000 | 0xC0C0C0 + (colour >> 2 & 0x3F3F3F);
    }
}
