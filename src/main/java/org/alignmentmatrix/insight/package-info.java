/// What follows from a board: scores, gaps between voices, shares, what a move means, and which cards fit a search. Nothing here is
/// stored; it is worked out when it is asked for.
@NullMarked
package org.alignmentmatrix.insight;

import org.jspecify.annotations.NullMarked;
