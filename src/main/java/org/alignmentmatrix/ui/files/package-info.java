/// New, open, save and export: the flows between the open document, the disk and the user.
@NullMarked
package org.alignmentmatrix.ui.files;

import org.jspecify.annotations.NullMarked;
