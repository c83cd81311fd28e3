/// Shared goals in words and in the strip above the matrix.
@NullMarked
package org.alignmentmatrix.ui.goal;

import org.jspecify.annotations.NullMarked;
