/// The panel that says what follows from the board: the index, what does not seem to fit together, frictions, clashes and next
/// steps, each with a way to what it rests on.
@NullMarked
package org.alignmentmatrix.ui.insight;

import org.jspecify.annotations.NullMarked;
