/// The panel in which voices answer the checklist, one voice at a time.
@NullMarked
package org.alignmentmatrix.ui.checklist;

import org.jspecify.annotations.NullMarked;
