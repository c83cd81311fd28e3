/// Paints the plan of a picture: on a canvas, and from there into image files. Decides nothing itself but colours and fonts.
@NullMarked
package org.alignmentmatrix.paint;

import org.jspecify.annotations.NullMarked;
