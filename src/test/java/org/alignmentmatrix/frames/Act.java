package org.alignmentmatrix.frames;

/// Something the hand did, as a range of its inputs.
///
/// @param name what it is called in the table
/// @param first number of its first input
/// @param last number of its last input
/// @param steady whether its inputs came so close that every pulse had one: only then do pictures and the time between them say
///     anything
record Act(String name, int first, int last, boolean steady) {
}
