/// The one place where a document changes: the current board, its history, the selection and the saved mark.
@NullMarked
package org.alignmentmatrix.document;

import org.jspecify.annotations.NullMarked;
