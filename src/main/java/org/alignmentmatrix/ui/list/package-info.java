/// The cards as a list: the same board for screen readers and for people who like lists.
@NullMarked
package org.alignmentmatrix.ui.list;

import org.jspecify.annotations.NullMarked;
