/// Two boards side by side: what differs in plain words, and the dialogs in which somebody looks at it or chooses.
@NullMarked
package org.alignmentmatrix.ui.compare;

import org.jspecify.annotations.NullMarked;
