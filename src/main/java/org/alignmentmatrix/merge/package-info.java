/// What differs between two boards, and how the work of two copies comes together.
@NullMarked
package org.alignmentmatrix.merge;

import org.jspecify.annotations.NullMarked;
