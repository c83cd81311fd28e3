"""Makes the fonts that go into PDF files from those of the screen: the same letters with the same widths, with quadratic curves.

The library that writes PDF files embeds parts of TrueType fonts only. Left out are glyphs that no character stands for, the tables for
kerning and ligatures, which the program does not use, and all but one of the characters that share a glyph, so that text copied out
of a PDF file is what was written. Needs fonttools; started in the top folder:

    python3 packaging/make-paper-fonts.py
"""
from fontTools.pens.cu2quPen import Cu2QuPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont, newTable

FONTS = "src/main/resources/org/alignmentmatrix/paint/fonts/Inter-"
LARGEST_ERROR = 3  # between the curves, in units of which 2816 make the size of the font


def told_apart(characters):
    """One character for each glyph: the Greek one, for iota looks like a phonetic letter, else the first."""
    by_glyph = {}
    for character, glyph in sorted(characters.items(), key=lambda item: (not 0x370 <= item[0] < 0x400, item[0])):
        by_glyph.setdefault(glyph, character)
    return by_glyph.values()


def without_layout(font):
    options = Options()
    options.layout_features = []
    options.drop_tables += ["GSUB", "GPOS", "GDEF"]
    options.hinting = False
    options.notdef_outline = True
    options.name_IDs = ["*"]
    subsetter = Subsetter(options)
    subsetter.populate(unicodes=told_apart(font.getBestCmap()))
    subsetter.subset(font)


def with_quadratic_curves(font):
    order = font.getGlyphOrder()
    shapes = font.getGlyphSet()
    glyphs = {}
    for name in order:
        pen = TTGlyphPen(shapes)
        shapes[name].draw(Cu2QuPen(pen, LARGEST_ERROR, reverse_direction=True))
        glyphs[name] = pen.glyph()
    font["loca"] = newTable("loca")
    font["glyf"] = newTable("glyf")
    font["glyf"].glyphOrder = order
    font["glyf"].glyphs = glyphs
    for name in order:
        glyphs[name].recalcBounds(font["glyf"])
        font["hmtx"][name] = (font["hmtx"][name][0], getattr(glyphs[name], "xMin", 0))
    del font["CFF "]
    maxp = font["maxp"]
    maxp.tableVersion = 0x00010000
    for field in ("maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements", "maxSizeOfInstructions"):
        setattr(maxp, field, 0)
    maxp.maxZones = 1
    maxp.maxComponentElements = 0
    font["post"].formatType = 3.0
    font.sfntVersion = "\000\001\000\000"


for weight in ("Regular", "SemiBold"):
    font = TTFont(FONTS + weight + ".otf", recalcTimestamp=False)
    without_layout(font)
    with_quadratic_curves(font)
    font.save(FONTS + weight + ".ttf")
