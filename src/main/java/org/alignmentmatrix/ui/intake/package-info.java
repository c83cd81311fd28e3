/// What comes from other programs, in windows: how a table was read, what its columns mean, and what it would change.
@NullMarked
package org.alignmentmatrix.ui.intake;

import org.jspecify.annotations.NullMarked;
