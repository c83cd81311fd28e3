package org.alignmentmatrix.geometry;

import org.alignmentmatrix.model.Voice;

/// What shows on a chart where a voice stands: a shape of its own with its letter.
///
/// @param size its width and height in logical pixels
public record VoiceMark(Voice voice, String letter, Pixel centre, double size) {

    public Box box() {
        return Box.centredOn(centre, size, size);
    }
}
