/// What the voices see differently: the gaps between two of them, widest first, and pictures of their answers. Until then a
/// curtain hides from each voice what the others said.
@NullMarked
package org.alignmentmatrix.ui.reveal;

import org.jspecify.annotations.NullMarked;
