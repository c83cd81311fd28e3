/// Tables that come from other programs: text, workbooks and cells from the clipboard, read as rows of text with hard limits.
///
/// Nothing here knows what the cells mean.
@NullMarked
package org.alignmentmatrix.exchange.incoming;

import org.jspecify.annotations.NullMarked;
