package org.alignmentmatrix.paint.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.alignmentmatrix.paint.Palette;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// One weight of the program's typeface inside a PDF file, which gets those of its glyphs that are used.
final class Typeface {

    private static final int NOT_ASKED = -1;
    private static final int NONE = 0;

    private final PDType0Font font;
    private final TrueTypeFont glyphs;
    private final CmapLookup characters;
    private final double unitsPerEm;
    private final int[] common = new int[0x600]; // glyphs of Latin, Greek, Cyrillic and what stands between them
    private final boolean[] used;
    private final Map<Integer, Integer> others = new HashMap<>();

    /// @param file beside the themes, such as `fonts/Inter-Regular.ttf`
    Typeface(PDDocument document, String file) throws IOException {
        try (InputStream in = Objects.requireNonNull(Palette.class.getResourceAsStream(file), file)) {
            this.glyphs = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()));
        }
        this.font = PDType0Font.load(document, glyphs, true);
        document.registerTrueTypeFontForClosing(glyphs);
        this.characters = glyphs.getUnicodeCmapLookup();
        this.unitsPerEm = glyphs.getUnitsPerEm();
        this.used = new boolean[glyphs.getNumberOfGlyphs()];
        Arrays.fill(common, NOT_ASKED);
    }

    PDFont font() {
        return font;
    }

    /// Whether it can show a text as it is: each character has a glyph, stands for itself and is read from left to right.
    boolean covers(String text) {
        return text.codePoints().allMatch(this::covers);
    }

    boolean covers(int character) {
        return glyph(character) != NONE;
    }

    /// In shares of the size.
    double width(String text) {
        return text.codePoints().mapToDouble(this::width).sum();
    }

    private double width(int character) {
        try {
            return glyphs.getAdvanceWidth(glyph(character)) / unitsPerEm;
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory can be read
        }
    }

    /// Writes a text that it covers.
    void show(String text, Content content) {
        content.raw("<");
        text.codePoints().forEach(character -> {
            int glyph = glyph(character);
            if (!used[glyph]) {
                used[glyph] = true;
                font.addToSubset(character);
            }
            content.hex(glyph, 4);
        });
        content.raw("> Tj\n");
    }

    private int glyph(int character) {
        if (character >= common.length) {
            return others.computeIfAbsent(character, this::find);
        }
        if (common[character] == NOT_ASKED) {
            common[character] = find(character);
        }
        return common[character];
    }

    private int find(int character) {
        return standsAlone(character) ? characters.getGlyphId(character) : NONE;
    }

    private static boolean standsAlone(int character) {
        return switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK, Character.FORMAT,
                 Character.CONTROL, Character.SURROGATE, Character.PRIVATE_USE, Character.UNASSIGNED -> false;
            default -> switch (Character.getDirectionality(character)) {
                case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC -> false;
                default -> true;
            };
        };
    }
}
