package org.alignmentmatrix.frames;

/// What was measured of one act.
///
/// @param rate pictures in a second; 0 where the inputs came too slowly to say
/// @param frames from one finished picture to the next
/// @param answers from an input to the finished picture that shows what it did
record Figures(String act, double rate, Spread frames, Spread answers) {
}
