package org.alignmentmatrix.paint;

import javafx.scene.paint.Color;

/// Colours as light: linear shares of red, green and blue, as sRGB (IEC 61966-2-1) defines them.
record Light(double red, double green, double blue) {

    static Light of(Color colour) {
        return new Light(linear(colour.getRed()), linear(colour.getGreen()), linear(colour.getBlue()));
    }

    private static double linear(double share) {
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    /// The contrast ratio of the Web Content Accessibility Guidelines, 1 to 21.
    static double contrast(Color one, Color other) {
        double a = of(one).luminance();
        double b = of(other).luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    double luminance() {
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    /// The light after a matrix, row by row, within what a screen can show.
    Light through(double... matrix) {
        return new Light(row(matrix, 0), row(matrix, 3), row(matrix, 6));
    }

    private double row(double[] matrix, int at) {
        return Math.clamp(matrix[at] * red + matrix[at + 1] * green + matrix[at + 2] * blue, 0, 1);
    }

    /// In CIELAB under daylight (D65).
    Lab lab() {
        double x = root((0.4124564 * red + 0.3575761 * green + 0.1804375 * blue) / 0.95047);
        double y = root(luminance());
        double z = root((0.0193339 * red + 0.1191920 * green + 0.9503041 * blue) / 1.08883);
        return new Lab(116 * y - 16, 500 * (x - y), 200 * (y - z));
    }

    private static double root(double share) {
        return share > 216.0 / 24_389 ? Math.cbrt(share) : (24_389.0 / 27 * share + 16) / 116;
    }

    /// A colour in CIELAB.
    record Lab(double l, double a, double b) {

        /// The difference CIEDE2000 (CIE 142-2001); about 1 can just be seen side by side.
        double differenceTo(Lab other) {
            double mean = Math.pow((Math.hypot(a, b) + Math.hypot(other.a, other.b)) / 2, 7);
            double g = 1.5 - 0.5 * Math.sqrt(mean / (mean + Math.pow(25, 7)));
            double chroma1 = Math.hypot(a * g, b);
            double chroma2 = Math.hypot(other.a * g, other.b);
            double hue1 = hue(a * g, b);
            double hue2 = hue(other.a * g, other.b);
            double turn = chroma1 * chroma2 == 0 ? 0 : ((hue2 - hue1 + 540) % 360) - 180;
            double hue = chroma1 * chroma2 == 0 ? hue1 + hue2 : (hue1 + turn / 2 + 360) % 360;
            double light = (l + other.l) / 2 - 50;
            double chroma = (chroma1 + chroma2) / 2;
            double dl = (other.l - l) / (1 + 0.015 * light * light / Math.sqrt(20 + light * light));
            double dc = (chroma2 - chroma1) / (1 + 0.045 * chroma);
            double t = 1 - 0.17 * cos(hue - 30) + 0.24 * cos(2 * hue) + 0.32 * cos(3 * hue + 6) - 0.2 * cos(4 * hue - 63);
            double dh = 2 * Math.sqrt(chroma1 * chroma2) * Math.sin(Math.toRadians(turn / 2)) / (1 + 0.015 * chroma * t);
            double seventh = Math.pow(chroma, 7);
            double blue = Math.toRadians(60 * Math.exp(-Math.pow((hue - 275) / 25, 2)));
            double rotation = -2 * Math.sqrt(seventh / (seventh + Math.pow(25, 7))) * Math.sin(blue);
            return Math.sqrt(dl * dl + dc * dc + dh * dh + rotation * dc * dh);
        }

        private static double hue(double a, double b) {
            return (Math.toDegrees(Math.atan2(b, a)) + 360) % 360;
        }

        private static double cos(double degrees) {
            return Math.cos(Math.toRadians(degrees));
        }
    }
}
