/// What follows from a board: scores, gaps between voices, the alignment index, what does not seem to fit together, frictions, next
/// steps, shares, what a move means, and which cards fit a search. Nothing here is stored; it is worked out when it is asked for. How
/// each number is defined: `src/docs/definitions.md`.
@NullMarked
package org.alignmentmatrix.insight;

import org.jspecify.annotations.NullMarked;
