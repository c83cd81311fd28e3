/// Where things are: the complete plan of a picture as data, made from a board, a size and measured words.
///
/// All lengths are in logical pixels, x to the right and y downwards. Painters decide nothing, so the screen, a PNG and a
/// printed page show the same.
@NullMarked
package org.alignmentmatrix.geometry;

import org.jspecify.annotations.NullMarked;
