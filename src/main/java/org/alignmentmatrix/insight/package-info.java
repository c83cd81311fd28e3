/// What follows from a board: scores, shares and what a move means. Nothing here is stored; it is worked out when it is asked for.
@NullMarked
package org.alignmentmatrix.insight;

import org.jspecify.annotations.NullMarked;
