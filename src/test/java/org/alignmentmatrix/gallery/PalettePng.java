package org.alignmentmatrix.gallery;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;

/// PNG files with at most 256 colours, a third as large as those with all of them: the accepted pictures are kept for ever.
final class PalettePng {

    private static final int COLOURS = 256;

    private PalettePng() {
    }

    /// Colours that are used more often are kept, each other one becomes the nearest of them: as near as 256 colours allow.
    static byte[] of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] pixels = image.getRGB(0, 0, width, height, null, 0, width);
        int[] palette = palette(pixels);
        Map<Integer, Integer> known = new HashMap<>();
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        for (int i = 0; i < pixels.length; i++) {
            int index = known.computeIfAbsent(pixels[i], colour -> nearest(palette, colour));
            picture.getRaster().setSample(i % width, i / width, 0, index);
        }
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail to take bytes
        }
        return bytes.toByteArray();
    }

    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int pixel : pixels) {
            counts.merge(pixel, 1, Integer::sum);
        }
        List<Integer> mostUsedFirst = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey).toList();
        for (int apart = 0; ; apart++) {
            List<Integer> kept = apart(mostUsedFirst, apart);
            if (kept.size() <= COLOURS) {
                return kept.stream().mapToInt(Integer::intValue).toArray();
            }
        }
    }

    /// Colours of which no two are so near to each other; none that was left out is further from all of them.
    private static List<Integer> apart(List<Integer> colours, int distance) {
        var kept = new ArrayList<Integer>();
        for (int colour : colours) {
            if (kept.size() <= COLOURS && kept.stream().allMatch(other -> Difference.between(colour, other) > distance)) {
                kept.add(colour);
            }
        }
        return kept;
    }

    private static int nearest(int[] palette, int colour) {
        int best = 0;
        for (int i = 1; i < palette.length; i++) {
            if (Difference.between(palette[i], colour) < Difference.between(palette[best], colour)) {
                best = i;
            }
        }
        return best;
    }
}
