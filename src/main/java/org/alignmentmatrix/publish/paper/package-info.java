/// Pages of paper: the board on one of them, and the report on those after it.
@NullMarked
package org.alignmentmatrix.publish.paper;

import org.jspecify.annotations.NullMarked;
