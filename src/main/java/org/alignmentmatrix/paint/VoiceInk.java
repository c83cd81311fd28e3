package org.alignmentmatrix.paint;

import org.alignmentmatrix.model.Side;
import org.alignmentmatrix.model.Voice;

/// What tells voices apart on charts beside their colours: the shape of their marks and the dashes of their curves.
final class VoiceInk {

    private VoiceInk() {
    }

    /// Whose colour and shape a voice has: leadership speaks for both sides.
    static Side side(Voice voice) {
        return switch (voice) {
            case SALES -> Side.SALES;
            case MARKETING -> Side.MARKETING;
            case LEADERSHIP -> Side.JOINT;
        };
    }

    /// The lengths of dash and gap in logical pixels; none for an unbroken line.
    static double[] dashes(Voice voice) {
        return switch (voice) {
            case SALES -> new double[0];
            case MARKETING -> new double[] {8, 5};
            case LEADERSHIP -> new double[] {2, 4};
        };
    }
}
