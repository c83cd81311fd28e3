/// What views have in common: whether anybody can see them, what they look like, what the user has chosen about them, how something is
/// typed into them, and the ways from one to another.
@NullMarked
package org.alignmentmatrix.ui.view;

import org.jspecify.annotations.NullMarked;
