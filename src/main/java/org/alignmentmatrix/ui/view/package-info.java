/// What every view needs to be cheap: whether anybody can see it.
@NullMarked
package org.alignmentmatrix.ui.view;

import org.jspecify.annotations.NullMarked;
