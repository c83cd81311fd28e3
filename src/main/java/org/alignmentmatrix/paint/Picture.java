package org.alignmentmatrix.paint;

import org.alignmentmatrix.geometry.Box;

/// Something that is planned once and painted on any surface: in a window, as a file with pixels, as a drawing, on paper. All of them
/// show the same.
///
/// Planning and painting need the toolkit and its thread as far as [BoardFonts] do.
public abstract sealed class Picture permits BoardPicture, RadarPicture, BarsPicture {

    final Palette palette;
    final BoardFonts fonts;
    private final String ground;
    private final double width;
    private final double height;

    /// @param ground the name of the colour it stands on
    Picture(String ground, Palette palette, BoardFonts fonts, double width, double height) {
        this.ground = ground;
        this.palette = palette;
        this.fonts = fonts;
        this.width = width;
        this.height = height;
    }

    /// In logical pixels, with what is left free at the edges.
    public final double width() {
        return width;
    }

    /// In logical pixels, with what is left free at the edges.
    public final double height() {
        return height;
    }

    /// Paints it without the ground it usually stands on; its upper left corner comes to the origin.
    ///
    /// @param scale pixels for each logical pixel, where the surface has pixels
    public final void paint(Surface surface, double scale) {
        paintOver(surface, scale, new Box(0, 0, width, height));
    }

    /// The picture with pixels, to be painted tile by tile on its ground.
    ///
    /// @param scale pixels for each logical pixel, such as 1, 2 or 4
    public final Tiles tiles(double scale) {
        return new Tiles((surface, part) -> paint(surface, scale, part), fonts, width, height, scale);
    }

    /// The picture on its ground as a drawing, the text of an SVG file.
    ///
    /// @param title what it shows, for those who do not see it; empty where that is said beside it
    public final String svg(String title) {
        var surface = new SvgSurface(width, height, title, fonts);
        paint(surface, 1, new Box(0, 0, width, height));
        return surface.finish();
    }

    private void paint(Surface surface, double scale, Box part) {
        surface.setFill(palette.colour(ground));
        surface.fillRect(0, 0, part.width(), part.height());
        paintOver(surface, scale, part);
    }

    /// Paints a part, whose upper left corner comes to the origin, over whatever is there.
    ///
    /// @param part in logical pixels; its corner must lie on whole pixels of the surface
    abstract void paintOver(Surface surface, double scale, Box part);
}
