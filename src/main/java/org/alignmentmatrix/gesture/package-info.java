/// What pointer and keys mean: a chart of states that turns movements into selections and edits.
///
/// A state is a value; what a movement means is returned as [Intent]s and carried out by the caller.
@NullMarked
package org.alignmentmatrix.gesture;

import org.jspecify.annotations.NullMarked;
