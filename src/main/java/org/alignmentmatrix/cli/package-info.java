/// The same program without a window.
@NullMarked
package org.alignmentmatrix.cli;

import org.jspecify.annotations.NullMarked;
