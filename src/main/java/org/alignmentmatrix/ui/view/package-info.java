/// What views have in common: whether anybody can see them, what they look like, and what the user has chosen about them.
@NullMarked
package org.alignmentmatrix.ui.view;

import org.jspecify.annotations.NullMarked;
