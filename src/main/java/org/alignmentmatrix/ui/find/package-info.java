/// Finding and filtering: what is looked for, the field and the button in the tool bar, and the words for what was found.
@NullMarked
package org.alignmentmatrix.ui.find;

import org.jspecify.annotations.NullMarked;
