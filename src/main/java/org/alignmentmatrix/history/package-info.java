/// Undo and redo over any immutable value.
@NullMarked
package org.alignmentmatrix.history;

import org.jspecify.annotations.NullMarked;
