/// The ways in and out for other programs.
@NullMarked
package org.alignmentmatrix.exchange;

import org.jspecify.annotations.NullMarked;
