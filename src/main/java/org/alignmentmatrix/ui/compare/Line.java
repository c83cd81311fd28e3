package org.alignmentmatrix.ui.compare;

/// A difference in words.
///
/// @param subject what it is about, such as the title of a card
/// @param aspect what of it differs, such as the name of a field
/// @param before what stood there
/// @param after what stands there now
record Line(Group group, String subject, String aspect, String before, String after) {
}
